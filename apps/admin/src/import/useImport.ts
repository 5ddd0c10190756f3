import type { ImportView } from '@khuyencong/domain/import'
import { refusalOf } from '@khuyencong/client'
import { useToast } from '@nuxt/ui/composables/useToast'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { useOnline } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { api } from '../shell/api.ts'
import { useLang, useWords } from '../shell/language.ts'
import { problemOf } from '../shell/problem.ts'
import { isWorking } from './steps.ts'
import { words } from './words.ts'

/** One import and what is done to it. Changes go one after another, each on the version the last one left. */
export function useImport(id: () => string) {
  const client = useQueryClient()
  const toast = useToast()
  const online = useOnline()
  const lang = useLang()
  const w = useWords(words)
  const key = computed(() => ['import', 'one', id()])
  const { data: view, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => api.import.byId.query({ id: id() }),
    // While the server works its progress is asked for; a hidden window asks no more.
    refetchInterval: query => query.state.data && isWorking(query.state.data.state) ? 900 : false,
  })
  const isBusy = ref(false)
  let queue: Promise<unknown> = Promise.resolve()

  function say(failure: unknown) {
    const isStale = refusalOf(failure)?.code === 'conflict'
    toast.add({ title: isStale ? w.value.stale : problemOf(failure, lang.value, online.value).text, icon: isStale ? 'i-lucide-refresh-cw' : 'i-lucide-circle-alert', color: isStale ? 'warning' : 'error', duration: 10_000 })
  }
  /** Resolves to whether it was done; what went wrong is said here. */
  function change(act: (at: { id: string, version: number }) => Promise<ImportView>): Promise<boolean> {
    const run = async () => {
      isBusy.value = true
      try {
        const now = client.getQueryData<ImportView>(key.value)
        if (!now)
          return false
        await client.cancelQueries({ queryKey: key.value })
        client.setQueryData(key.value, await act({ id: now.id, version: now.version }))
        return true
      }
      catch (failure) {
        say(failure)
        await refetch()
        return false
      }
      finally {
        isBusy.value = false
      }
    }
    const mine = queue.then(run)
    queue = mine
    return mine
  }
  // Lists, the tray and the records themselves are other once the server has finished.
  watch(() => view.value?.state, (now, before) => {
    if (before === undefined || now === before || now === undefined)
      return
    void client.invalidateQueries({ queryKey: ['import', 'list'] })
    void client.invalidateQueries({ queryKey: ['job'] })
    // What could be undone before cannot be now.
    if (now === 'committing' || now === 'committed')
      ['cell', 'left'].forEach(toast.remove)
    if (now === 'committed')
      void client.invalidateQueries({ predicate: query => query.queryKey[0] !== 'import' && query.queryKey[0] !== 'account' })
  })
  return { view, error, refetch, change, isBusy, online }
}
