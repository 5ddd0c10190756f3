import type { RefusalCode, RefusalDetail } from '@khuyencong/domain/refusal'
import { refusalCodes } from '@khuyencong/domain/refusal'
import { TRPCClientError } from '@trpc/client'

/** What the server refused and why; screens word the reasons. */
export interface ReadRefusal {
  code: RefusalCode
  detail: RefusalDetail
}

/**
 * The refusal behind an error, or `null` for anything unexpected (a lost network, a bug).
 * @example
 * try { await client.facility.edit.mutate(change) }
 * catch (error) { if (refusalOf(error)?.code === 'conflict') showBoth() }
 */
export function refusalOf(error: unknown): ReadRefusal | null {
  if (!(error instanceof TRPCClientError))
    return null
  const data: unknown = error.data
  if (typeof data !== 'object' || data === null || !('refusal' in data))
    return null
  const refusal = data.refusal as Partial<ReadRefusal> | null
  return refusal && refusalCodes.includes(refusal.code as RefusalCode) && refusal.detail ? { code: refusal.code!, detail: refusal.detail } : null
}
