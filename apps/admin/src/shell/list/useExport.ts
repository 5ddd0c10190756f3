import type { CsvOptions, ExportFormat, ExportList } from '@khuyencong/domain/job'
import { refusalOf } from '@khuyencong/client'
import { formatNumber } from '@khuyencong/domain/text'
import { useToast } from '@nuxt/ui/composables/useToast'
import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { useOnline } from '@vueuse/core'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api.ts'
import { useLang, useWords } from '../language.ts'
import { usePreferences } from '../preferences.ts'
import { problemOf } from '../problem.ts'
import { words } from './export-words.ts'

/** What a list says of itself when it is taken away: its filter as it stands in the address, and the shown columns; none means every column. */
export interface ExportedView { list: ExportList, address: string, columns?: readonly string[] }

/** Puts a file of the server where the browser keeps what it loads. */
async function save(address: string) {
  const answer = await fetch(address)
  if (!answer.ok)
    throw new Error('no-file')
  const [, name = 'danh-sach'] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  const url = URL.createObjectURL(await answer.blob())
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Takes a list away as a file: at once, or as work that goes on while one does something else. The server says which. */
export function useExport() {
  const w = useWords(words)
  const lang = useLang()
  const online = useOnline()
  const toast = useToast()
  const router = useRouter()
  const client = useQueryClient()
  const preferences = usePreferences()
  const format = computed<ExportFormat>({ get: () => preferences.fileFormat, set: (next) => { preferences.fileFormat = next } })
  const csv = computed<CsvOptions>({
    get: () => preferences.csv ?? (lang.value === 'en' ? { decimal: 'point', delimiter: 'comma' } : { decimal: 'comma', delimiter: 'semicolon' }),
    set: (next) => { preferences.csv = next },
  })

  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async ({ list, address, columns }: ExportedView) => {
      const params = new URLSearchParams(address)
      for (const name of ['page', 'pageSize', 'before'])
        params.delete(name)
      if (columns !== undefined)
        params.set('columns', columns.join(','))
      if (format.value === 'csv')
        Object.entries(csv.value).forEach(([name, value]) => params.set(name, value))
      const started = await api.export.start.mutate({ list, format: format.value, address: params.toString(), lang: lang.value })
      if (started.address !== null)
        await save(started.address)
      return started
    },
    onSuccess: ({ export: made }) => {
      if (made === null)
        return
      void client.invalidateQueries({ queryKey: ['export'] })
      void client.invalidateQueries({ queryKey: ['job'] })
      toast.add({ title: w.value.later, description: w.value.laterText, icon: 'i-lucide-hourglass', color: 'info', actions: [{ label: w.value.files, onClick: () => void router.push({ name: 'exports' }) }] })
    },
  })
  const fault = computed(() => {
    if (error.value === null)
      return null
    const detail = refusalOf(error.value)?.detail
    const issue = detail?.issues?.[0]
    const reason = issue?.reason ?? (error.value.message === 'no-file' ? 'no-file' : '')
    const said = reason in w.value.faults ? w.value.faults[reason as keyof typeof w.value.faults] : undefined
    return said?.(issue?.values ?? {}, value => formatNumber(value, lang.value, 0)) ?? problemOf(error.value, lang.value, online.value).text
  })
  return { run: mutateAsync, isPending, fault, reset, format, csv }
}
