import type { Unanswered } from './form/once.ts'

const prefix = 'khuyencong.draft.'

/** What was being typed, kept in this browser under the person and the record; it survives a reload or a lost network. */
export interface Kept<T> {
  at: string
  version: number | null
  value: T
  /** A submit that had no answer when the page went. */
  unanswered?: Unanswered | null
  /** The copy on the server that this one goes on from. */
  seen?: string | null
}

export function keptDraft<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Kept<T> | null
  }
  catch {
    return null
  }
}

export function keepDraft<T>(key: string, kept: Kept<T>) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(kept))
  }
  catch { /* A full store costs the copy, not the page. */ }
}

export function forgetDraft(key: string) {
  localStorage.removeItem(prefix + key)
}

/** At sign-out nothing of a record stays on a shared machine. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix))
      localStorage.removeItem(key)
  }
}
