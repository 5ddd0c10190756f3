import type { Noun } from '@khuyencong/domain/right'
import type { z } from 'zod'
import type { Column } from './column.ts'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useMay } from '../session.ts'
import { useTrail } from '../trail.ts'
import { useAddress } from './address.ts'
import { useColumns } from './columns.ts'

interface Parts<S extends z.ZodObject, Answer extends { items: object[] }> {
  noun: Noun
  /** Name of the list in the reader's preferences and in the export's address. */
  list: string
  filter: S
  ask: (filter: z.output<S>) => Promise<Answer>
  columns: (filter: z.output<S>) => Column[]
  /** Address of a row's page. */
  to: (row: Answer['items'][number]) => Parameters<ReturnType<typeof useRouter>['resolve']>[0]
  title: () => string
}

/** What every list of records needs: its filter in the address, its rows, its columns, and the trail that a record's page walks along. */
export function useRecordList<S extends z.ZodObject, Answer extends { items: object[] }>(parts: Parts<S, Answer>) {
  type Row = Answer['items'][number]
  const route = useRoute()
  const router = useRouter()
  const trail = useTrail()
  const mayExport = useMay('export', parts.noun)
  const { value: filter, address, change } = useAddress(parts.filter)
  const { data, error, refetch } = useQuery({
    queryKey: [parts.noun, 'list', filter],
    queryFn: () => parts.ask(filter.value),
    placeholderData: keepPreviousData,
  })
  const all = computed(() => parts.columns(filter.value))
  const { keys, shown, reset } = useColumns(parts.list, all)
  const pathOf = (row: Row) => router.resolve(parts.to(row)).path
  function remember() {
    trail.trail = { label: parts.title(), from: route.fullPath, paths: (data.value?.items ?? []).map(pathOf) }
  }
  return { filter, address, change, data, error, refetch, all, keys, shown, reset, pathOf, remember, mayExport }
}
