import { instrumentName } from '@khuyencong/domain/instrument'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '../shell/api.ts'
import { useLang } from '../shell/language.ts'

/** Every legal text, asked once and kept: rules are shown by the name of the text they rest on. */
export function useTexts() {
  const lang = useLang()
  const { data, error } = useQuery({ queryKey: ['instrument', 'all'], queryFn: () => api.instrument.all.query(), staleTime: 60_000 })
  const texts = computed(() => data.value ?? [])
  const names = computed(() => new Map(texts.value.map(text => [text.code, instrumentName(text, lang.value)])))
  return { texts, names, error, loaded: computed(() => data.value !== undefined) }
}
