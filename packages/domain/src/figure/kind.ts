import type { Verdict } from './verdict.ts'
import { z } from 'zod'
import { clean, fold } from '../text/text.ts'
import { titleOf } from './codes.ts'

type Label = Record<'vi' | 'en', string>

/** The eight classes officers filter by, worst first. */
export const verdictKinds = ['error', 'warning', 'info', 'unverifiable', 'unpublished', 'rounded', 'agree', 'derived'] as const
export const VerdictKind = z.enum(verdictKinds)
export type VerdictKind = z.infer<typeof VerdictKind>

export const verdictKindLabels: Record<VerdictKind, Label> = {
  error: { vi: 'Lệch – lỗi', en: 'Differs – error' },
  warning: { vi: 'Lệch – cảnh báo', en: 'Differs – warning' },
  info: { vi: 'Lệch – thông tin', en: 'Differs – note' },
  unverifiable: { vi: 'Không kiểm được', en: 'Cannot be checked' },
  unpublished: { vi: 'Không được công bố', en: 'Not to be published' },
  rounded: { vi: 'Khớp trong làm tròn', en: 'Agrees within rounding' },
  agree: { vi: 'Khớp', en: 'Agrees' },
  derived: { vi: 'Suy ra', en: 'Derived' },
}

/**
 * The class of a verdict: its severity first, then its outcome.
 * @example
 * verdictKind({ outcome: 'disagree', severity: 'error' }) // 'error'
 */
export function verdictKind({ outcome, severity }: { outcome: string, severity: string | null }): VerdictKind {
  if (outcome === 'unverifiable')
    return 'unverifiable'
  if (outcome === 'do-not-publish')
    return 'unpublished'
  if (severity === 'error' || severity === 'warning' || severity === 'info')
    return severity
  if (outcome === 'implied' || outcome === 'computed')
    return 'derived'
  return outcome === 'agree-rounded' ? 'rounded' : outcome === 'agree' ? 'agree' : 'info'
}

/** Which checks a reader looks at, as the address says it. */
export const VerdictFilter = z.object({
  q: z.string().max(200).overwrite(clean).default(''),
  kind: z.array(VerdictKind).default([]),
})
export type VerdictFilter = z.infer<typeof VerdictFilter>

const byKind = (a: Verdict, b: Verdict) => verdictKinds.indexOf(verdictKind(a)) - verdictKinds.indexOf(verdictKind(b))
  || (a.code ?? 'Z').localeCompare(b.code ?? 'Z', 'en', { numeric: true }) || a.id.localeCompare(b.id, 'en')

/**
 * The checks that meet a filter, the worst first; words are looked for in code, name, expression and printed text, without marks.
 * @example
 * filteredVerdicts([], { q: '', kind: [] }) // []
 */
export function filteredVerdicts(verdicts: readonly Verdict[], { q, kind }: VerdictFilter): Verdict[] {
  const wanted = fold(q)
  return verdicts.filter(verdict => (kind.length === 0 || kind.includes(verdictKind(verdict)))
    && (wanted === '' || [verdict.code ?? '', titleOf(verdict, 'vi'), titleOf(verdict, 'en'), verdict.expression, verdict.printed?.text ?? ''].some(text => fold(text).includes(wanted)))).sort(byKind)
}
