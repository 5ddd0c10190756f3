import type { Kept } from '../drafts.ts'
import { useDebounceFn } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { forgetDraft, keepDraft } from '../drafts.ts'

interface Source<T> {
  /** Person and form; null until both are known. */
  key: () => string | null
  dirty: () => boolean
  kept: () => Kept<T>
}

/** Keeps a copy while something is unsaved: a moment after each key stroke, and at once when the page goes. */
export function useKeptDraft<T>({ key, dirty, kept }: Source<T>) {
  let isGone = false
  function keep() {
    const place = key()
    // A keystroke just before the page went still has its moment to come: by then sign-out may have cleared this browser.
    if (place === null || isGone)
      return
    if (dirty())
      keepDraft(place, kept())
    else
      forgetDraft(place)
  }
  const soon = useDebounceFn(keep, 300)
  watch(() => key() === null ? null : JSON.stringify({ ...kept(), at: '' }), (_, before) => before !== null && void soon())
  window.addEventListener('pagehide', keep)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', keep)
    keep()
    isGone = true
  })
  return { keep }
}
