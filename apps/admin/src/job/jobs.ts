import type { Client } from '@khuyencong/client'
import type { RouteLocationRaw } from 'vue-router'
import { api } from '../shell/api.ts'

export type OwnJob = Awaited<ReturnType<Client['job']['mine']['query']>>[number]
export const isOpen = (job: Pick<OwnJob, 'state'>) => job.state === 'queued' || job.state === 'running'

/** One's own long work: asked often while something runs, else now and then. */
export const ownJobs = {
  queryKey: ['job', 'mine'],
  queryFn: () => api.job.mine.query(),
  refetchInterval: (query: { state: { data?: OwnJob[] } }) => query.state.data?.some(isOpen) ? 1500 : 60_000,
}

/** The page a job works for; an export is a file and has none. */
export const placeOf = (job: OwnJob): RouteLocationRaw | null => job.kind === 'export' ? null : { name: 'import', params: { id: job.subjectId } }
export const fileOf = (job: OwnJob): string | null => job.kind === 'export' && job.state === 'done' ? `/api/export/file/${job.subjectId}` : null

/** Share of what is done over all that runs; null where nothing says how much there is. */
export function shareOf(jobs: readonly OwnJob[]): number | null {
  const known = jobs.filter(job => job.total !== null && job.total > 0)
  return known.length === 0 ? null : known.reduce((sum, job) => sum + Math.min(job.done / job.total!, 1), 0) / known.length
}
