import { z } from 'zod'
import { optionalText, requiredText } from '../text/words.ts'
import { SupportState } from './support.ts'

const reason = optionalText(500).default(null)

/** One change made to many supports at once; the rules of one support are asked of each. */
export const SupportBulkChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('state'), value: SupportState, reason }),
  z.object({ field: z.literal('planYear'), value: z.int('whole-number').min(2009, 'year-range').max(2100, 'year-range'), reason }),
  z.object({ field: z.literal('programmeId'), value: z.uuid('not-an-id'), reason }),
  z.object({ field: z.literal('archive'), reason: requiredText(500, 3) }),
  z.object({ field: z.literal('restore'), reason }),
])
export type SupportBulkChange = z.infer<typeof SupportBulkChange>
