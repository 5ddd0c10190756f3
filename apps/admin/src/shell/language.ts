import type { Lang } from '@khuyencong/domain/text'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { usePreferences } from './preferences.ts'

/** The words of a noun in the reader's language; `en` has the type of `vi`, so that no sentence can be missing. */
export function useWords<W>(words: { vi: W, en: W }): ComputedRef<W> {
  const preferences = usePreferences()
  return computed(() => words[preferences.lang])
}

export function useLang(): ComputedRef<Lang> {
  const preferences = usePreferences()
  return computed(() => preferences.lang)
}

/** A name in the reader's language where it has one. */
export function named(lang: Lang, row: { name: string, nameEn?: string | null }): string {
  return lang === 'en' && row.nameEn ? row.nameEn : row.name
}
