import type { Account } from '@khuyencong/domain/account'
import { refusalOf } from '@khuyencong/client'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/vue-query'
import { me, useSession } from './session.ts'

/** What the server knows is asked and cached here, never copied into a store. */
export function adminQueries(): QueryClient {
  const session = useSession()
  let client: QueryClient | null = null
  const onError = (error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal?.code === 'unauthenticated')
      session.ended = true
    // Asked of this person since the page was opened: the frame leads there once it is known.
    if (refusal && ['password-change-first', 'second-factor-first'].includes(refusal.detail.reason))
      void client?.invalidateQueries({ queryKey: me.queryKey })
  }
  client = new QueryClient({
    queryCache: new QueryCache({
      onError,
      onSuccess: (answer, { queryKey }) => {
        if (String(queryKey) === String(me.queryKey))
          session.met(answer as Account | null)
      },
    }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 30 * 60_000,
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: true,
        // A refusal is an answer; only a lost network or a busy server is asked again.
        retry: (count, error) => count < 2 && (refusalOf(error)?.code ?? 'busy') === 'busy' && navigator.onLine,
        retryDelay: count => 400 * 2 ** count,
      },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}
