import type { LocationQueryRaw } from 'vue-router'
import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { usePage } from '../page.ts'
import { useAccount } from '../session.ts'

export interface RecentRecord { path: string, label: string, icon: string, query?: LocationQueryRaw }

/** Pages of one record, by the name of their route. */
const icons: Record<string, string> = { 'facility': 'i-lucide-factory', 'support': 'i-lucide-hand-coins', 'programme': 'i-lucide-layers', 'national-programme': 'i-lucide-landmark', 'instrument': 'i-lucide-gavel', 'norm': 'i-lucide-ruler', 'person': 'i-lucide-user' }
const kept = 8

/** Records this person opened in this tab, newest first. Another person in the tab begins with none. */
export const useRecent = defineStore('recent', () => {
  const owner = ref<string | null>(null)
  const records = ref<RecentRecord[]>([])
  function see(account: string, record: RecentRecord) {
    if (owner.value !== account)
      records.value = []
    owner.value = account
    records.value = [record, ...records.value.filter(other => other.path !== record.path)].slice(0, kept)
  }
  const of = (account: string | null) => account !== null && owner.value === account ? records.value : []
  return { see, of }
})

/** Notes the record of the page that is open, once its name is known. */
export function useRecentRecords() {
  const route = useRoute()
  const page = usePage()
  const account = useAccount()
  const recent = useRecent()
  watch(() => [route.path, page.crumbs.at(-1)?.label] as const, ([path, label]) => {
    const icon = icons[String(route.name)]
    if (icon !== undefined && account.value !== null && label !== undefined && label !== '…' && label !== '')
      recent.see(account.value.id, { path, label, icon })
  })
}
