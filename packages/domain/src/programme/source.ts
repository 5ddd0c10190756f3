import { z } from 'zod'

/** Where money comes from: the central budget, a province's, the beneficiary's own (đối ứng), anything else. */
export const sources = ['national', 'local', 'counterpart', 'other'] as const
export const Source = z.enum(sources)
export type Source = z.infer<typeof Source>
