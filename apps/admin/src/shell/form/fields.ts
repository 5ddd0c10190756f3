import type { InjectionKey } from 'vue'

/** Gives a field inside a form the sentence about it, if there is one. */
export const fieldMessage: InjectionKey<(field: string) => string | undefined> = Symbol('field message')
