import type { InstrumentDraft as Draft, Instrument, InstrumentLink } from '@khuyencong/domain/instrument'
import type { Issue } from '@khuyencong/domain/refusal'
import { checkInstrument, InstrumentDraft } from '@khuyencong/domain/instrument'
import { schemaIssues } from './value.ts'

/** What is typed about a text; a day that is not known is empty. */
export interface InstrumentForm {
  number: string
  kind: string
  title: string
  issuer: string
  provinceId: string
  issuedOn: string
  signedOn: string
  effectiveFrom: string
  effectiveTo: string
  status: string
  note: string
  links: InstrumentLink[]
}
export const instrumentFields = ['number', 'kind', 'title', 'issuer', 'provinceId', 'issuedOn', 'signedOn', 'effectiveFrom', 'effectiveTo', 'status', 'note', 'links'] as const

export function emptyForm(): InstrumentForm {
  return { number: '', kind: '', title: '', issuer: '', provinceId: '', issuedOn: '', signedOn: '', effectiveFrom: '', effectiveTo: '', status: '', note: '', links: [] }
}

export function formOf(text: Instrument): InstrumentForm {
  return { ...Object.fromEntries(instrumentFields.filter(field => field !== 'links').map(field => [field, text[field] ?? ''])), links: text.links } as InstrumentForm
}

const chosen = new Set(['kind', 'status'])

/** The draft behind a form, or what is wrong with it, as far as this browser can tell. */
export function draftOf(form: InstrumentForm, code: string): { draft: Draft, issues: [] } | { draft: null, issues: Issue[] } {
  const orNull = (text: string) => text === '' ? null : text
  const read = InstrumentDraft.safeParse({ ...form, provinceId: orNull(form.provinceId), issuedOn: orNull(form.issuedOn), signedOn: orNull(form.signedOn), effectiveFrom: orNull(form.effectiveFrom), effectiveTo: orNull(form.effectiveTo) })
  const unchosen = form.links.flatMap((link, at): Issue[] => link.target === '' ? [{ field: `links.${at}`, reason: 'required' }] : [])
  const issues = read.success ? checkInstrument(read.data, code) : schemaIssues(read.error.issues.filter(issue => issue.path[0] !== 'links'), field => chosen.has(field) && form[field as 'kind'] === '' ? 'not-chosen' : null)
  const all = [...issues, ...unchosen]
  return read.success && all.length === 0 ? { draft: read.data, issues: [] } : { draft: null, issues: all }
}
