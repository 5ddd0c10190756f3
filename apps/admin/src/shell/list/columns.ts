import type { ComputedRef } from 'vue'
import type { Column } from './column.ts'
import { computed } from 'vue'
import { usePreferences } from '../preferences.ts'

/** Which columns this browser shows of a list, in which order; unknown keys of an older version are passed over. */
export function useColumns(list: string, all: ComputedRef<Column[]>) {
  const preferences = usePreferences()
  const usual = computed(() => all.value.filter(column => !column.spare).map(column => column.key))
  const keys = computed({
    get: () => {
      const chosen = (preferences.columns[list] ?? usual.value).filter(key => all.value.some(column => column.key === key))
      const fixed = all.value.filter(column => column.fixed && !chosen.includes(column.key)).map(column => column.key)
      return [...fixed, ...chosen]
    },
    set: (next) => {
      preferences.columns[list] = next
    },
  })
  const shown = computed(() => keys.value.map(key => all.value.find(column => column.key === key)!))
  function reset() {
    delete preferences.columns[list]
  }
  return { keys, shown, reset }
}
