import type { RefusalCode } from '@khuyencong/domain/refusal'
import { Refusal } from '@khuyencong/domain/refusal'
import { ZodError } from 'zod'

/** The one place where a refusal gets its HTTP status. */
export const statuses = {
  'not-found': 404,
  'invalid': 400,
  'conflict': 409,
  'forbidden': 403,
  'closed': 403,
  'busy': 503,
  'unauthenticated': 401,
  'too-many': 429,
} as const satisfies Record<RefusalCode, number>

/** PostgreSQL: statement timeout, lock timeout, too many connections, server starting or stopping. */
const busyStates = new Set(['57014', '55P03', '53300', '57P01', '57P03'])

const reasonKey = /^[a-z][a-z0-9-]*$/
const reasonOfCode: Record<string, string> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-offered',
  invalid_format: 'wrong-format',
  invalid_union: 'wrong-type',
  too_big: 'too-large',
  too_small: 'too-small',
  not_multiple_of: 'wrong-step',
  unrecognized_keys: 'unknown-field',
  invalid_key: 'unknown-field',
  invalid_element: 'wrong-type',
}

/** A field that failed its schema: messages of our schemas are keys already, the library's become one. */
function issueOf(issue: ZodError['issues'][number]) {
  const field = issue.path.map(String).join('.') || 'body'
  const values: Record<string, string | number> = {}
  if ('maximum' in issue)
    values.max = Number(issue.maximum)
  if ('minimum' in issue)
    values.min = Number(issue.minimum)
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
  const reason = reasonKey.test(issue.message) ? issue.message : missing ? 'required' : reasonOfCode[issue.code] ?? 'wrong-format'
  return Object.keys(values).length === 0 ? { field, reason } : { field, reason, values }
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let now = error; now !== undefined && now !== null && chain.length < 6; now = (now as { cause?: unknown }).cause)
    chain.push(now)
  return chain
}

/** The expected error behind anything thrown; `null` means it is a bug. */
export function refusalIn(error: unknown): Refusal | null {
  for (const cause of causes(error)) {
    if (cause instanceof Refusal)
      return cause
    if (cause instanceof ZodError)
      return new Refusal('invalid', { reason: 'check-fields', issues: cause.issues.map(issueOf) })
    const state = (cause as { code?: unknown }).code
    if (typeof state === 'string' && busyStates.has(state))
      return new Refusal('busy', { reason: 'try-again' })
  }
  return null
}

/** What a client reads of a refusal, on every door. */
export function refusalBody(refusal: Refusal) {
  return { code: refusal.code, detail: refusal.detail }
}
