import type { Ref } from 'vue'
import { useDebounceFn } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'

const prefix = 'khuyencong.draft.'

/** What was being typed, kept in this browser under the person and the record; it survives a reload or a lost network. */
export interface Kept<T> { at: string, version: number | null, value: T }

export function keptDraft<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Kept<T> | null
  }
  catch {
    return null
  }
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

/** Keeps a copy while `dirty`, a moment after each key stroke and at once when the page goes. */
export function useKeptDraft<T>(key: () => string, source: { value: Ref<T>, version: Ref<number | null>, dirty: Ref<boolean> }) {
  function keep() {
    try {
      if (source.dirty.value)
        localStorage.setItem(prefix + key(), JSON.stringify({ at: new Date().toISOString(), version: source.version.value, value: source.value.value }))
    }
    catch { /* A full store costs the copy, not the page. */ }
  }
  const soon = useDebounceFn(keep, 400)
  watch(source.value, () => void soon(), { deep: true })
  window.addEventListener('pagehide', keep)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', keep)
    keep()
  })
}
