import { z } from 'zod'
import { clean } from '../text/text.ts'
import { auditNounCodes } from './nouns.ts'

const text = (max: number) => z.string().trim().max(max, 'too-long').overwrite(clean)

/** Conditions on the audit trail; all of it stands in the address. */
export const AuditFilter = z.object({
  /** Words in the reason. */
  reason: text(200).default(''),
  noun: z.array(z.enum(auditNounCodes as [(typeof auditNounCodes)[number], ...(typeof auditNounCodes)[number][]])).max(40).default([]),
  /** A person's id, or `system:<what>`. */
  actor: text(80).optional(),
  /** First and last day in Vietnam. */
  from: z.iso.date('date').optional(),
  to: z.iso.date('date').optional(),
  /** A field that changed, by its name in the trail, e.g. `workers`. */
  field: z.string().regex(/^[a-z]{1,40}$/i, 'wrong-format').optional(),
  /** Code or id of one record. */
  record: text(80).optional(),
  /** Entries older than this id: the trail is read page by page from the newest. */
  before: z.int().min(1).optional(),
})
export type AuditFilter = z.infer<typeof AuditFilter>
