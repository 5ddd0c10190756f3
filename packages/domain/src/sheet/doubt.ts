import type { Label } from '../text/number.ts'
import type { FieldValue } from './field.ts'
import type { SheetFix, SheetIssue } from './issue.ts'

/** A cell that was not, or not quite, understood: the value it has all the same, and what to say about it. */
export interface Doubt {
  value: FieldValue
  severity: SheetIssue['severity']
  reason: string
  values?: Readonly<Record<string, string | number>>
  fixes: readonly SheetFix[]
}

/** Nothing can be written until the cell is mended. */
export function refused(reason: string, values: Doubt['values'] = undefined, fixes: readonly SheetFix[] = []): Doubt {
  return { value: null, severity: 'blocking', reason, ...values && { values }, fixes }
}

/** Understood, and worth telling. */
export function told(value: FieldValue, reason: string, values: Doubt['values'] = undefined, fixes: readonly SheetFix[] = []): Doubt {
  return { value, severity: 'advisory', reason, ...values && { values }, fixes }
}

export function isDoubt(read: FieldValue | Doubt): read is Doubt {
  return typeof read === 'object' && read !== null && 'reason' in read
}

export const certain = (value: string, label: Label | null = null): SheetFix => ({ value, label, isCertain: true })
export const possible = (value: string, label: Label | null = null): SheetFix => ({ value, label, isCertain: false })
/** Nothing is better than a guess. */
export const leftEmpty: SheetFix = possible('', { vi: 'để trống, hỏi lại', en: 'leave empty and ask' })
