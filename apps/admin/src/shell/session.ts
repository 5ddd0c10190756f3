import type { Account } from '@khuyencong/domain/account'
import type { Action, Noun, Sensitivity } from '@khuyencong/domain/right'
import type { QueryClient } from '@tanstack/vue-query'
import type { ComputedRef } from 'vue'
import { mayRole, maySensitive } from '@khuyencong/domain/right'
import { useQuery } from '@tanstack/vue-query'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { api } from './api.ts'

export const me = { queryKey: ['account', 'me'], queryFn: (): Promise<Account | null> => api.account.me.query(), staleTime: 60_000 }

const place = 'khuyencong.person'

/** Whose page this is. When the server no longer knows the session the page stays, and a dialog asks to sign in again. */
export const useSession = defineStore('session', () => {
  const ended = ref(false)
  const person = shallowRef<Account | null>(null)
  /** Another person's page is not this one's: it begins anew, and the first one's drafts stay under the first one's name. */
  const begin = () => location.reload()

  function met(account: Account | null) {
    if (account === null) {
      ended.value = ended.value || person.value !== null
      return
    }
    if (person.value !== null && person.value.id !== account.id)
      return begin()
    person.value = account
    ended.value = false
    try {
      localStorage.setItem(place, account.id)
    }
    catch { /* Without a store another tab finds out a minute later. */ }
  }
  window.addEventListener('storage', (event) => {
    if (event.key === place && event.newValue !== null && person.value !== null && event.newValue !== person.value.id)
      begin()
  })
  return { ended, person, met }
})

/** Who is signed in, asked at most once a minute; the server decides again at every door. */
export function askAccount(client: QueryClient): Promise<Account | null> {
  return client.ensureQueryData(me)
}

/** Another person, other answers: nothing the last one saw stays. */
export async function forgetAnswers(client: QueryClient): Promise<void> {
  useSession().person = null
  client.removeQueries({ type: 'inactive' })
  await client.resetQueries()
}

export function useAccount(): ComputedRef<Account | null> {
  const { data } = useQuery(me)
  const session = useSession()
  // Under an ended session the page stays as it was: fields must not vanish under what is typed.
  return computed(() => data.value ?? session.person)
}

/** May this person do this at all? For showing and hiding; the server asks the same table. */
export function useMay(action: Action, noun: Noun): ComputedRef<boolean> {
  const account = useAccount()
  return computed(() => account.value !== null && mayRole(account.value.role, action, noun))
}

/** The same for fields with a right of their own. */
export function useMaySensitive(action: 'read' | 'edit', sensitivity: Sensitivity): ComputedRef<boolean> {
  const account = useAccount()
  return computed(() => account.value !== null && maySensitive(account.value.role, action, sensitivity))
}
