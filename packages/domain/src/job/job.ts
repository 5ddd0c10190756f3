import { z } from 'zod'

/** Long work that goes on while its person is elsewhere. */
export const jobKinds = ['import-check', 'import-commit', 'export'] as const
export const JobKind = z.enum(jobKinds)
export type JobKind = z.infer<typeof JobKind>

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export const JobState = z.enum(jobStates)
export type JobState = z.infer<typeof JobState>

/** A piece of long work as its person sees it. */
export const Job = z.object({
  id: z.uuid(),
  kind: JobKind,
  /** The import or export it works for. */
  subjectId: z.uuid(),
  state: JobState,
  /** What it is doing now, e.g. `reading`, `checking`, `writing`; screens word it. */
  step: z.string().nullable(),
  done: z.int(),
  /** Null while nobody knows how much there is. */
  total: z.int().nullable(),
  /** Why it failed: a refusal's reason, or `something-went-wrong` with the number of the incident. */
  problem: z.object({ reason: z.string(), incident: z.string().nullable(), issues: z.array(z.object({ field: z.string(), reason: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])).optional() })) }).nullable(),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
})
export type Job = z.infer<typeof Job>
