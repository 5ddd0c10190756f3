import type { Account } from '@khuyencong/domain/account'
import type { Action, Noun, Sensitivity } from '@khuyencong/domain/right'
import type { QueryClient } from '@tanstack/vue-query'
import type { ComputedRef } from 'vue'
import { mayRole, maySensitive } from '@khuyencong/domain/right'
import { useQuery } from '@tanstack/vue-query'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api } from './api.ts'

const me = { queryKey: ['account', 'me'], queryFn: (): Promise<Account | null> => api.account.me.query(), staleTime: 60_000 }

/** Who is signed in, asked at most once a minute; the server decides again at every door. */
export function askAccount(client: QueryClient): Promise<Account | null> {
  return client.ensureQueryData(me)
}

/** Another person, other answers: nothing the last one saw stays. */
export async function forgetAnswers(client: QueryClient): Promise<void> {
  client.removeQueries({ type: 'inactive' })
  await client.resetQueries()
}

export function useAccount(): ComputedRef<Account | null> {
  const { data } = useQuery(me)
  return computed(() => data.value ?? null)
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

/** Set when the server no longer knows the session: the page stays, and a dialog asks to sign in again. */
export const useSession = defineStore('session', () => ({ ended: ref(false) }))
