import type { Criterion, CriterionDimension, CriterionOperator, CriterionDraft as Draft } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Lang } from '@khuyencong/domain/text'
import { CriterionDraft, criterionOperatorLabels, CriterionDimension as Dimension, CriterionOperator as Operator } from '@khuyencong/domain/programme'
import { formatNumber } from '@khuyencong/domain/text'
import { schemaIssues } from '../instrument/value.ts'
import { enteredDong } from '../shell/form/money.ts'
import { words } from './words.ts'

/** What is typed about a row of a criterion; a threshold of funding is typed as money. */
export interface CriterionForm { dimension: string, operator: string, value: string, legalBasis: string, instrument: string, validFrom: string, validTo: string }
export const criterionFields = ['dimension', 'operator', 'value', 'legalBasis', 'instrument', 'validFrom', 'validTo'] as const

export function emptyForm(): CriterionForm {
  return { dimension: '', operator: 'at-least', value: '', legalBasis: '', instrument: '', validFrom: '', validTo: '' }
}

export function formOf(row: Criterion): CriterionForm {
  const value = row.value === null ? '' : row.dimension === 'funding-size' && row.value % 100_000 === 0 ? `${formatNumber(row.value / 1e6, 'vi')} triệu` : formatNumber(row.value, 'vi', 0)
  return { dimension: row.dimension, operator: row.operator, value, legalBasis: row.legalBasis, instrument: row.instrument ?? '', validFrom: row.validFrom, validTo: row.validTo ?? '' }
}

/** The row after this one begins as a copy of it, but for its days and its law. */
export function nextFormOf(row: Criterion): CriterionForm {
  return { ...formOf(row), legalBasis: '', instrument: '', validFrom: '', validTo: '' }
}

const whole = (text: string) => /^\d+$/.test(text.trim().replace(/\./g, '')) ? Number(text.trim().replace(/\./g, '')) : Number.NaN
type Read = { draft: { dimension: CriterionDimension, operator: CriterionOperator, draft: Draft }, issues: [] } | { draft: null, issues: Issue[] }

/** The condition and row behind a form, or what is wrong, as far as this browser can tell. */
export function draftOf(form: CriterionForm): Read {
  const orNull = (text: string) => text === '' ? null : text
  const money = form.dimension === 'funding-size' ? enteredDong(form.value) : null
  const value = money ? money.dong : form.value.trim() === '' ? null : whole(form.value)
  const typed: Issue[] = money?.reason ? [{ field: 'value', reason: money.reason }] : Number.isNaN(value) ? [{ field: 'value', reason: 'whole-number' }] : []
  const [dimension, operator] = [Dimension.safeParse(form.dimension), Operator.safeParse(form.operator)]
  const draft = CriterionDraft.safeParse({ ...form, value: Number.isNaN(value) ? null : value, instrument: orNull(form.instrument), validTo: orNull(form.validTo) })
  const schema = schemaIssues(draft.error?.issues ?? [], field => field === 'validFrom' && form.validFrom === '' ? 'required' : null)
  const issues = [...(dimension.success ? [] : [{ field: 'dimension', reason: 'not-chosen' }]), ...typed, ...schema]
  return dimension.success && operator.success && draft.success && issues.length === 0 ? { draft: { dimension: dimension.data, operator: operator.data, draft: draft.data }, issues: [] } : { draft: null, issues }
}

/** `ít nhất 9 tỉnh, thành`; a threshold that nobody set says so. */
export function thresholdText({ dimension, operator, value, unit }: Pick<Criterion, 'dimension' | 'operator' | 'value' | 'unit'>, lang: Lang): string {
  const w = words[lang]
  if (value === null)
    return w.notSet
  return `${criterionOperatorLabels[operator][lang]} ${dimension === 'funding-size' ? formatNumber(value / 1e6, lang) : formatNumber(value, lang, 0)} ${w.units[unit] ?? unit}`
}
