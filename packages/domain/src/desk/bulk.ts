import { z } from 'zod'

/** Most records changed at once, and minutes in which such a change can be taken back. */
export const bulkLimits = { most: 500, undoMinutes: 10 } as const

/** Records as they were read: one changed since is left out. */
export const BulkRecords = z.array(z.object({ id: z.uuid('not-an-id'), version: z.int().min(1).max(2_147_483_647) }))
  .min(1, 'required')
  .max(bulkLimits.most, 'too-many-records')
  .refine(records => new Set(records.map(record => record.id)).size === records.length, 'named-twice')
export type BulkRecords = z.infer<typeof BulkRecords>
