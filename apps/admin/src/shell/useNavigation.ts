import type { NavEntry, NavGroup } from './nav.ts'
import { mayRole } from '@khuyencong/domain/right'
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { navigation } from './nav.ts'
import { useAccount } from './session.ts'

const owner: Record<string, NavEntry['key']> = { ...Object.fromEntries(['instrument', 'instrument-new', 'instrument-edit', 'norms', 'norm', 'norm-new', 'norm-next', 'norm-edit', 'criteria', 'criterion-new', 'criterion-next', 'criterion-edit', 'support-types', 'support-type-edit', 'content-next', 'content-edit'].map(name => [name, 'law' as const])), 'programme': 'programmes', 'programme-new': 'programmes', 'programme-edit': 'programmes', 'national-programme': 'national-programmes', 'national-programme-new': 'national-programmes', 'national-programme-edit': 'national-programmes', 'facility': 'facilities', 'facility-new': 'facilities', 'facility-edit': 'facilities', 'support': 'supports', 'import': 'imports', 'person': 'people', 'person-new': 'people', 'person-edit': 'people' }

/** The pages this person may open, and the one that is open. */
export function useNavigation() {
  const account = useAccount()
  const route = useRoute()
  const groups = computed<NavGroup[]>(() => navigation.map(group => ({
    ...group,
    entries: group.entries.filter(entry => entry.noun === null || (account.value !== null && mayRole(account.value.role, entry.action ?? 'read', entry.noun))),
  })).filter(group => group.entries.length > 0))
  const current = computed(() => owner[String(route.name)] ?? String(route.name))
  return { groups, current }
}
