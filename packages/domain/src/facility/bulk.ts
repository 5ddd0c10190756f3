import { z } from 'zod'
import { Sector } from '../programme/programme.ts'
import { optionalText, requiredText } from '../text/words.ts'
import { LegalForm } from './facility.ts'

const reason = optionalText(500).default(null)

/** One change made to many facilities at once: only fields in which many can have the same value. */
export const FacilityBulkChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('sector'), value: Sector.nullable(), reason }),
  z.object({ field: z.literal('legalForm'), value: LegalForm, reason }),
  z.object({ field: z.literal('archive'), reason: requiredText(500, 3) }),
  z.object({ field: z.literal('restore'), reason }),
])
export type FacilityBulkChange = z.infer<typeof FacilityBulkChange>
