import { useToast } from '@nuxt/ui/composables/useToast'
import { useMutation } from '@tanstack/vue-query'
import { useOnline } from '@vueuse/core'
import { ref } from 'vue'
import { useLang, useWords } from '../language.ts'
import { problemOf } from '../problem.ts'
import { words } from './words.ts'

interface Parts {
  restore: (once: string) => Promise<unknown>
  /** Asks for the record again, after either. */
  after: () => Promise<unknown> | void
}

/** Archiving and restoring on a record's page: the dialog's state, the toast with the way back, and restoring itself. */
export function useArchive({ restore, after }: Parts) {
  const toast = useToast()
  const online = useOnline()
  const lang = useLang()
  const w = useWords(words)
  const asking = ref(false)
  const restoring = useMutation({
    mutationFn: () => restore(crypto.randomUUID()),
    onSuccess: async () => {
      await after()
      toast.add({ title: w.value.archive.restored, icon: 'i-lucide-check', color: 'success' })
    },
    onError: (failure) => {
      toast.add({ title: problemOf(failure, lang.value, online.value).text, icon: 'i-lucide-circle-alert', color: 'error' })
      void after()
    },
  })
  async function archived() {
    asking.value = false
    await after()
    toast.add({ title: w.value.archive.done, icon: 'i-lucide-archive', duration: 60_000, actions: [{ label: w.value.archive.undo, color: 'neutral', variant: 'outline', onClick: () => restoring.mutate() }] })
  }
  return { asking, archived, restore: () => restoring.mutate(), restoring: restoring.isPending }
}
