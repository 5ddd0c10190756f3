import type { FacilityDraft as Draft, Facility } from '@khuyencong/domain/facility'
import type { Issue } from '@khuyencong/domain/refusal'
import { FacilityDraft } from '@khuyencong/domain/facility'

/** What is typed, letter for letter: numbers stay text until they are checked, so that nothing typed is lost. */
export const facilityFormFields = ['name', 'nameEn', 'legalForm', 'sector', 'provinceId', 'address', 'foundedYear', 'workers', 'taxCode', 'contactName', 'phone'] as const
export type FacilityField = (typeof facilityFormFields)[number]
export type FacilityForm = Record<FacilityField, string>

export const identityFields: readonly FacilityField[] = ['taxCode', 'contactName', 'phone']

export function emptyForm(): FacilityForm {
  return Object.fromEntries(facilityFormFields.map(field => [field, ''])) as FacilityForm
}

export function formOf(facility: Pick<Facility, FacilityField>): FacilityForm {
  return Object.fromEntries(facilityFormFields.map(field => [field, facility[field] === null ? '' : String(facility[field])])) as FacilityForm
}

/** `1.234` and `1 234` are numbers as people write them here; anything else is left for the check to refuse. */
function wholeNumber(text: string): number | null {
  const bare = text.trim().replace(/\s/g, '')
  if (bare === '')
    return null
  return /^[-−]?\d+$/.test(bare) ? Number(bare.replace('−', '-')) : /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? Number(bare.replaceAll('.', '')) : Number.NaN
}

const own = new Set(['legalForm', 'provinceId'])

/** The draft behind a form, or what is wrong with it, field by field. */
export function draftOf(form: FacilityForm): { draft: Draft, issues: [] } | { draft: null, issues: Issue[] } {
  const given = {
    ...form,
    sector: form.sector === '' ? null : form.sector,
    foundedYear: wholeNumber(form.foundedYear),
    workers: wholeNumber(form.workers),
  }
  const read = FacilityDraft.safeParse(given)
  if (read.success)
    return { draft: read.data, issues: [] }
  const issues = read.error.issues.map((issue): Issue => {
    const field = String(issue.path[0])
    const key = /^[a-z][a-z0-9-]*$/.test(issue.message)
    const reason = own.has(field) && form[field as FacilityField] === '' ? 'not-chosen' : key ? issue.message : field === 'foundedYear' || field === 'workers' ? 'whole-number' : 'not-offered'
    return { field, reason, ...('maximum' in issue ? { values: { max: Number(issue.maximum) } } : {}) }
  })
  return { draft: null, issues: issues.filter((issue, at) => issues.findIndex(other => other.field === issue.field) === at) }
}
