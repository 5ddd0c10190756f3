import type { Action } from '@khuyencong/domain/right'
import { reachOfRole } from '@khuyencong/domain/right'
import { computed } from 'vue'
import { useAccount, useMay } from '../shell/session.ts'

/** National programmes are written by officers of the whole country; the server says the same. */
export function useMayNational(action: Action) {
  const account = useAccount()
  const may = useMay(action, 'programme')
  return computed(() => may.value && account.value !== null && reachOfRole[account.value.role] === 'country')
}
