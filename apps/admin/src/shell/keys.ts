import type { Ref } from 'vue'
import { defineShortcuts } from '@nuxt/ui/composables/defineShortcuts'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { usePreferences } from './preferences.ts'
import { useNavigation } from './useNavigation.ts'

/** Shortcuts of one letter; silent in fields, and everywhere once the reader has turned them off. */
export function useLetterKeys(keys: () => Record<string, () => void>) {
  const preferences = usePreferences()
  defineShortcuts(computed(() => preferences.letterKeys ? keys() : {}))
}

/** Shortcuts of the frame: palette, help for the page, rail, and G then a letter to go to a page. */
export function useFrameKeys({ palette, help }: { palette: Ref<boolean>, help: Ref<boolean> }) {
  const preferences = usePreferences()
  const router = useRouter()
  const { groups } = useNavigation()
  defineShortcuts({ meta_k: { usingInput: true, handler: () => { palette.value = !palette.value } } })
  useLetterKeys(() => ({
    '?': () => { help.value = !help.value },
    '[': () => { preferences.rail = !preferences.rail },
    ...Object.fromEntries(groups.value.flatMap(group => group.entries).filter(entry => entry.letter).map(entry => [`g-${entry.letter}`, () => void router.push({ name: entry.key })])),
  }))
}
