import type { NormDraft as Draft, Norm, NormSubject as Subject } from '@khuyencong/domain/norm'
import type { Issue } from '@khuyencong/domain/refusal'
import { NormDraft, NormSubject } from '@khuyencong/domain/norm'
import { formatNumber } from '@khuyencong/domain/text'
import { numberOf, schemaIssues } from '../instrument/value.ts'
import { enteredDong } from '../shell/form/money.ts'

/** What is typed about a row of a norm: percent, money and factor letter for letter. */
export interface NormForm {
  supportType: string
  variant: string
  provinceId: string
  rate: string
  capDong: string
  lineFactor: string
  per: string
  status: string
  legalBasis: string
  instrument: string
  validFrom: string
  validTo: string
}
export const normFields = ['supportType', 'variant', 'provinceId', 'rate', 'capDong', 'lineFactor', 'per', 'status', 'legalBasis', 'instrument', 'validFrom', 'validTo'] as const

export function emptyForm(): NormForm {
  return { supportType: '', variant: 'standard', provinceId: '', rate: '', capDong: '', lineFactor: '', per: 'facility', status: 'documented', legalBasis: '', instrument: '', validFrom: '', validTo: '' }
}

const moneyText = (dong: number | null) => dong === null ? '' : dong % 100_000 === 0 ? `${formatNumber(dong / 1e6, 'vi')} triệu` : formatNumber(dong, 'vi', 0)

export function formOf(row: Norm): NormForm {
  return {
    supportType: row.supportType,
    variant: row.variant,
    provinceId: row.provinceId ?? '',
    rate: row.rate === null ? '' : formatNumber(Math.round(row.rate * 1e6) / 1e4, 'vi'),
    capDong: moneyText(row.capDong),
    lineFactor: row.lineFactor === null ? '' : formatNumber(row.lineFactor, 'vi'),
    per: row.per,
    status: row.status,
    legalBasis: row.legalBasis,
    instrument: row.instrument ?? '',
    validFrom: row.validFrom,
    validTo: row.validTo ?? '',
  }
}

/** The row after this one begins as a copy of it, but for its days and its law. */
export function nextFormOf(row: Norm): NormForm {
  return { ...formOf(row), legalBasis: '', instrument: '', status: 'documented', validFrom: '', validTo: '' }
}

type Read = { draft: { subject: Subject, draft: Draft }, issues: [] } | { draft: null, issues: Issue[] }

/** The rule and row behind a form, or what is wrong, as far as this browser can tell. */
export function draftOf(form: NormForm): Read {
  const orNull = (text: string) => text === '' ? null : text
  const money = enteredDong(form.capDong)
  const rate = numberOf(form.rate)
  const subject = NormSubject.safeParse({ supportType: form.supportType, variant: form.variant, provinceId: orNull(form.provinceId) })
  const draft = NormDraft.safeParse({ ...form, rate: rate === null ? null : rate / 100, capDong: money.dong, lineFactor: numberOf(form.lineFactor), instrument: orNull(form.instrument), validTo: orNull(form.validTo) })
  const typed = [
    ...(money.reason === null ? [] : [{ field: 'capDong', reason: money.reason }]),
    ...(['rate', 'lineFactor'] as const).filter(field => Number.isNaN(numberOf(form[field]))).map(field => ({ field, reason: 'number' })),
  ]
  const found = [...subject.error?.issues ?? [], ...draft.error?.issues ?? []]
  const schema = schemaIssues(found, field => field === 'validFrom' && form.validFrom === '' ? 'required' : field === 'supportType' ? 'not-chosen' : null)
  const issues = [...typed, ...schema.filter(issue => !typed.some(other => other.field === issue.field))]
  return subject.success && draft.success && issues.length === 0 ? { draft: { subject: subject.data, draft: draft.data }, issues: [] } : { draft: null, issues }
}
