import { usePreferredDark } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { usePreferences } from './preferences.ts'

/** Light or dark, as chosen here or else as the machine has it. */
export function useTheme() {
  const preferences = usePreferences()
  const machineDark = usePreferredDark()
  const dark = computed(() => preferences.theme === null ? machineDark.value : preferences.theme === 'dark')
  function turn() {
    preferences.theme = dark.value ? 'light' : 'dark'
  }
  return { dark, turn }
}

/** Writes theme and language on the document, once for the whole app. */
export function useDocumentLook() {
  const preferences = usePreferences()
  const { dark } = useTheme()
  watchEffect(() => {
    const root = document.documentElement
    root.lang = preferences.lang
    root.classList.toggle('dark', dark.value)
    root.classList.toggle('light', !dark.value)
    if (dark.value)
      root.dataset.theme = 'dark'
    else
      delete root.dataset.theme
  })
}
