import type { InjectionKey } from 'vue'

/** The frame's layers over a page, opened from anywhere inside it. */
export const openKeyHelp: InjectionKey<() => void> = Symbol('key help')
export const openPalette: InjectionKey<() => void> = Symbol('palette')
export const openHelp: InjectionKey<() => void> = Symbol('help')
