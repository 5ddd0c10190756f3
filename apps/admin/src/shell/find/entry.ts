import type { RouteLocationRaw } from 'vue-router'
import { fold } from '@khuyencong/domain/text'

/** One line of the palette. */
export interface Entry {
  id: string
  label: string
  note?: string
  icon: string
  keys?: string[]
  /** A place inside the app, an address outside it, or something to do. */
  to?: RouteLocationRaw
  href?: string
  act?: () => void
}
export interface EntryGroup { id: string, label: string, entries: Entry[] }

/** What a first letter narrows the palette to: `>` commands, `@` people, `#` codes. */
export type Kind = 'all' | 'commands' | 'people' | 'codes'
const signs: Record<string, Kind> = { '>': 'commands', '@': 'people', '#': 'codes' }

export function readQuery(q: string): { kind: Kind, text: string } {
  const kind = signs[q.trimStart()[0] ?? ''] ?? 'all'
  return { kind, text: kind === 'all' ? q.trim() : q.trimStart().slice(1).trim() }
}

/** Do all words begin a word of the label? For commands and pages, which are known here. */
export function labelled(label: string, text: string): boolean {
  const words = fold(label).split(' ')
  return fold(text).split(' ').filter(Boolean).every(asked => words.some(word => word.startsWith(asked)))
}
