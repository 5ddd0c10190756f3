import type { CsvOptions, ExportFormat } from '@khuyencong/domain/job'
import type { Lang } from '@khuyencong/domain/text'
import { defineStore } from 'pinia'
import { reactive, toRefs, watch } from 'vue'

interface Preferences {
  lang: Lang
  /** Null follows the machine. */
  theme: 'light' | 'dark' | null
  rail: boolean
  /** Shortcuts of one letter; some readers dictate and must be able to turn them off. */
  letterKeys: boolean
  /** Shown columns by list, in their order. */
  columns: Record<string, string[]>
  /** How this reader takes lists away; a CSV follows the language until it is chosen. */
  fileFormat: ExportFormat
  csv: CsvOptions | null
}

const place = 'khuyencong.preferences'
const usual: Preferences = { lang: 'vi', theme: null, rail: false, letterKeys: true, columns: {}, fileFormat: 'xlsx', csv: null }

function kept(): Preferences {
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences> }
  }
  catch {
    return { ...usual }
  }
}

/** What this browser alone knows about its reader. */
export const usePreferences = defineStore('preferences', () => {
  const state = reactive(kept())
  watch(state, (now) => {
    try {
      localStorage.setItem(place, JSON.stringify(now))
    }
    catch { /* A full or forbidden store costs the preference, not the page. */ }
  }, { deep: true })
  return { ...toRefs(state) }
})
