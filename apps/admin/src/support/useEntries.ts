import type { Issue } from '@khuyencong/domain/refusal'
import type { AmountDraft } from '@khuyencong/domain/support'
import type { ComputedRef } from 'vue'
import type { Unanswered } from '../shell/form/once.ts'
import { refusalOf } from '@khuyencong/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { refDebounced, useOnline } from '@vueuse/core'
import { computed, ref } from 'vue'
import { api } from '../shell/api.ts'
import { onceFor } from '../shell/form/once.ts'
import { useLang } from '../shell/language.ts'
import { problemOf } from '../shell/problem.ts'

export type Preview = Awaited<ReturnType<typeof api.support.checkAmounts.query>>

interface Parts {
  id: string
  /** Entries that may be sent; empty while something is wrong or nothing is typed. */
  drafts: ComputedRef<AmountDraft[]>
  justification: () => string
  saved: (count: number) => void
}

/** Entries on their way into the ledger: worked out on the server first, then made together, once. */
export function useEntries({ id, drafts, justification, saved }: Parts) {
  const client = useQueryClient()
  const online = useOnline()
  const lang = useLang()
  const now = computed(() => JSON.stringify(drafts.value))
  const asked = refDebounced(now, 350)
  const { data, error } = useQuery({
    queryKey: ['support', 'preview', id, asked],
    queryFn: () => api.support.checkAmounts.query({ id, amounts: JSON.parse(asked.value) as AmountDraft[] }),
    enabled: () => asked.value !== '[]',
    gcTime: 0,
  })
  /** Nothing is entered on the strength of an older preview. */
  const preview = computed<Preview | null>(() => asked.value === now.value && now.value !== '[]' ? data.value ?? null : null)
  const exceeded = computed(() => preview.value?.norms.some(level => level.checks.some(check => check.outcome === 'exceeded')) ?? false)

  const moved = ref(false)
  const refused = ref<Issue[]>([])
  const unanswered = ref<Unanswered | null>(null)
  const sending = useMutation({
    mutationFn: () => {
      const said = justification().trim()
      const sent = { id, seen: preview.value!.seen, amounts: drafts.value, normJustification: said === '' ? null : said }
      unanswered.value = onceFor(JSON.stringify(sent), unanswered.value)
      return api.support.addAmounts.mutate(sent, { context: { once: unanswered.value.key } })
    },
    onSuccess: async (made) => {
      unanswered.value = null
      await client.invalidateQueries({ queryKey: ['support'] })
      saved(made.entries.length)
    },
    onError: (failure) => {
      const refusal = refusalOf(failure)
      if (refusal && refusal.code !== 'busy')
        unanswered.value = null
      moved.value = refusal?.code === 'conflict'
      refused.value = refusal?.detail.issues ?? []
      if (moved.value)
        void client.invalidateQueries({ queryKey: ['support'] })
    },
  })
  const problem = computed(() => {
    const failure = sending.error.value ?? (now.value === '[]' ? null : error.value)
    const refusal = failure ? refusalOf(failure) : null
    return failure && !moved.value && refused.value.length === 0 && refusal?.code !== 'unauthenticated' ? problemOf(failure, lang.value, online.value) : null
  })
  function send() {
    if (!preview.value || sending.isPending.value)
      return
    moved.value = false
    refused.value = []
    sending.mutate()
  }
  return { preview, exceeded, moved, refused, problem, send, saving: sending.isPending, online }
}
