import { z } from 'zod'
import { SupportType } from '../support/types.ts'

/** One ceiling of support. `null` for a rate or cap means "not set", never "none". */
export const Norm = z.object({
  code: z.string(),
  supportType: SupportType,
  variant: z.enum(['standard', 'production-line', 'copied-model', 'cleaner-production']),
  /** Share of the eligible cost, 0–1. */
  rate: z.number().min(0).max(1).nullable(),
  /** Whole đồng. */
  capDong: z.int().nullable(),
  per: z.enum(['model', 'facility']),
  legalBasis: z.string(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  /** `documented` was read in the text; `unverified` circulates and counts for nothing. */
  status: z.enum(['documented', 'unverified']),
})
export type Norm = z.infer<typeof Norm>
