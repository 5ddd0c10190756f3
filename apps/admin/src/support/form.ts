import type { Issue } from '@khuyencong/domain/refusal'
import type { SupportDraft as Draft, SupportState, SupportType } from '@khuyencong/domain/support'
import { checkSupport, SupportDraft, supportProvinces, supportTypes, variantsOf } from '@khuyencong/domain/support'
import { provinces } from '../region/provinces.ts'

/** What is typed, letter for letter; `reason` is asked for where a second support of one kind is meant. */
export const supportFormFields = ['planYear', 'type', 'programmeId', 'facilityId', 'provinceId', 'title', 'place', 'participants', 'variant', 'state', 'normJustification', 'note', 'reason'] as const
export type SupportField = (typeof supportFormFields)[number]
export type SupportForm = Record<SupportField, string>
/** What is sent: the draft and, where asked for, the reason. */
export interface Sent { draft: Draft, reason: string | null }

export function emptyForm(planYear: number): SupportForm {
  return { ...Object.fromEntries(supportFormFields.map(field => [field, ''])) as SupportForm, planYear: String(planYear), variant: 'standard', state: 'draft' }
}

export function formOf(record: Draft): SupportForm {
  return { ...Object.fromEntries(supportFormFields.map(field => [field, field === 'reason' || record[field] === null ? '' : String(record[field])])) as SupportForm }
}

/** A year or a number of people; `1.234` and `1 234` are numbers as people write them here. */
export function wholeNumber(text: string): number | null {
  const bare = text.replace(/\s/g, '')
  return bare === '' ? null : /^-?\d+$/.test(bare) ? Number(bare) : /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? Number(bare.replaceAll('.', '')) : Number.NaN
}

/** What the type asks of the form: one facility, none, or as one likes. */
export const reachOf = (type: string) => supportTypes.find(row => row.code === type)?.reach ?? 'any'

export interface Known {
  /** Years of the programme chosen, where it is known. */
  programme: { yearFrom: number, yearTo: number } | null
  /** Where the facility chosen lies. */
  facilityProvince: string | null
  before: { type: SupportType, state: SupportState } | null
}

/** Provinces that a support to the facility may lie in, the one to suggest first. */
export function placesFor(facilityProvince: string | null, planYear: string): string[] {
  const year = wholeNumber(planYear)
  return facilityProvince === null || year === null || !(year >= 2009 && year <= 2100) || !provinces.has(facilityProvince) ? [] : supportProvinces([facilityProvince], year, provinces)
}

/** Provinces that stood at some time of the year; both vintages in the year of a merger. */
export function provincesIn(planYear: string): string[] {
  const year = wholeNumber(planYear)
  if (year === null || !(year >= 2009 && year <= 2100))
    return []
  return [...new Set([`${year}-12-31`, `${year}-01-01`].flatMap(day => provinces.on(day).map(province => province.id)))]
}

const choices = new Set<string>(['type', 'programmeId', 'facilityId', 'provinceId'])
/** A field that the type has no use for is not sent, though what was typed stays in the form. */
function shownOf(form: SupportForm): SupportForm {
  const reach = reachOf(form.type)
  return {
    ...form,
    ...reach === 'event' ? { facilityId: '' } : {},
    ...reach === 'facility' ? { place: '', participants: '' } : {},
    variant: (variantsOf(form.type as SupportType) as readonly string[]).includes(form.variant) ? form.variant : 'standard',
  }
}

/** The draft behind a form, or what is wrong with it, field by field. */
export function draftOf(typed: SupportForm, known: Known): { draft: Sent, issues: [] } | { draft: null, issues: Issue[] } {
  const form = shownOf(typed)
  const read = SupportDraft.safeParse({ ...form, planYear: wholeNumber(form.planYear) ?? undefined, participants: wholeNumber(form.participants), facilityId: form.facilityId === '' ? null : form.facilityId })
  const reason = form.reason.trim() === '' ? null : form.reason.trim()
  const issues: Issue[] = []
  if (reason !== null && reason.length > 500)
    issues.push({ field: 'reason', reason: 'too-long', values: { max: 500 } })
  if (!read.success) {
    for (const issue of read.error.issues) {
      const field = String(issue.path[0]) as SupportField
      const key = /^[a-z][a-z0-9-]*$/.test(issue.message)
      const why = choices.has(field) && form[field] === '' ? 'not-chosen' : form[field] === '' ? 'required' : key ? issue.message : field === 'planYear' || field === 'participants' ? 'whole-number' : 'not-offered'
      if (!issues.some(other => other.field === field))
        issues.push({ field, reason: why, ...('maximum' in issue ? { values: { max: Number(issue.maximum) } } : {}) })
    }
    // Said together with the rest, so that nobody meets it only after mending that.
    const reach = reachOf(form.type)
    if (reach === 'facility' && form.facilityId === '')
      issues.push({ field: 'facilityId', reason: 'not-chosen' })
    if (reach === 'event' && form.place.trim() === '')
      issues.push({ field: 'place', reason: 'required' })
    return { draft: null, issues }
  }
  const year = read.data.planYear
  const found = checkSupport(read.data, { programme: known.programme ?? { yearFrom: year, yearTo: year }, province: provinces.has(read.data.provinceId) ? provinces.get(read.data.provinceId) : undefined, before: known.before ?? undefined })
  issues.push(...found.map(issue => issue.field === 'facilityId' && issue.reason === 'required' ? { ...issue, reason: 'not-chosen' } : issue))
  return issues.length > 0 ? { draft: null, issues } : { draft: { draft: read.data, reason }, issues: [] }
}
