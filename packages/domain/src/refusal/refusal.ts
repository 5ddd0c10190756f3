/** Codes of expected errors; every door maps each of them once to its own status. */
export const refusalCodes = ['not-found', 'invalid', 'conflict', 'forbidden', 'closed', 'busy', 'unauthenticated', 'too-many'] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** One thing wrong with one field; `reason` is a key that screens word in the reader's language. */
export interface Issue {
  /** Path of the field, e.g. `name` or `amounts.2.dong`. */
  field: string
  /** Key of the sentence, e.g. `too-long`. */
  reason: string
  /** Values for the sentence, e.g. `{ max: 200 }`. */
  values?: Record<string, string | number>
}

export interface RefusalDetail {
  /** Key of the sentence, e.g. `stale-version`. */
  reason: string
  issues?: Issue[]
  /** For a conflict: the row as it is now, so that both versions can be shown side by side. */
  current?: unknown
}

/**
 * The one expected error. Anything else thrown is a bug.
 * @example
 * throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'name', reason: 'required' }] })
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly detail: RefusalDetail

  constructor(code: RefusalCode, detail: RefusalDetail) {
    super(`${code}: ${detail.reason}`)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }
}
