import { z } from 'zod'

/** What a person may be told of; screens word each kind with its values. */
export const noticeKinds = ['facility-merged', 'facility-merge-undone', 'rule-changed', 'account-changed', 'account-restored', 'second-factor-reset'] as const
export const NoticeKind = z.enum(noticeKinds)
export type NoticeKind = z.infer<typeof NoticeKind>

/** Days that a notice is kept, read or not. */
export const noticeDays = 180

/** One thing a person should know. */
export const Notice = z.object({
  id: z.uuid(),
  /** A kind of another version of the platform is still a notice. */
  kind: z.string(),
  /** What the sentence of the kind names, e.g. `{ kept: 'Gốm Bát Tràng' }`. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Path inside the admin app, e.g. `/facilities/…`. */
  path: z.string().nullable(),
  at: z.string(),
  readAt: z.string().nullable(),
})
export type Notice = z.infer<typeof Notice>
