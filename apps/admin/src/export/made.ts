import type { ExportCard } from '@khuyencong/domain/job'
import { api } from '../shell/api.ts'

/** Where a file stands; a file that is there is ready, whatever its job says. */
export function stateOf({ bytes, job }: Pick<ExportCard, 'bytes' | 'job'>): 'ready' | 'queued' | 'running' | 'cancelled' | 'failed' {
  if (bytes !== null)
    return 'ready'
  return job === null || job.state === 'done' ? 'failed' : job.state
}

export const isOpen = (card: ExportCard): boolean => ['queued', 'running'].includes(stateOf(card))

/** One's own files; asked again while one is being made. */
export const ownExports = {
  queryKey: ['export', 'list'],
  queryFn: () => api.export.list.query(),
  refetchInterval: (query: { state: { data?: ExportCard[] } }) => query.state.data?.some(isOpen) ? 1500 : false as const,
}

export const fileOf = (card: ExportCard): string => `/api/export/file/${card.id}`
