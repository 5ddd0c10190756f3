import type { FacilityDraft as Draft, Facility, FacilityChange } from '@khuyencong/domain/facility'
import type { Issue } from '@khuyencong/domain/refusal'
import { FacilityDraft, taxCodeFault } from '@khuyencong/domain/facility'
import { isDay } from '@khuyencong/domain/text'

/** Fields of one line each. */
export const facilityTexts = ['name', 'nameEn', 'legalForm', 'sector', 'provinceId', 'address', 'foundedYear', 'workers', 'taxCode', 'contactName', 'contactRole', 'phone', 'contactEmail', 'bankName', 'bankAccount'] as const
export type FacilityText = (typeof facilityTexts)[number]
export const contactFields = ['name', 'role', 'phone', 'email'] as const
export type ContactForm = Record<(typeof contactFields)[number], string>

/** What is typed, letter for letter: numbers stay text until they are checked, so that nothing typed is lost. */
export interface FacilityForm extends Record<FacilityText, string> {
  furtherSectors: string[]
  furtherContacts: ContactForm[]
  /** How a new name or place stands to the old one, and from which day. */
  change: 'change' | 'correction'
  changeOn: string
}
export type FacilityField = keyof FacilityForm
/** Fields of the record, in the order of the form; how it changed is no part of it. */
export const facilityFormFields = ['name', 'nameEn', 'legalForm', 'sector', 'furtherSectors', 'provinceId', 'address', 'foundedYear', 'workers', 'taxCode', 'contactName', 'contactRole', 'phone', 'contactEmail', 'furtherContacts', 'bankName', 'bankAccount'] as const satisfies readonly FacilityField[]

export const emptyContact = (): ContactForm => ({ name: '', role: '', phone: '', email: '' })

export function emptyForm(): FacilityForm {
  return { ...Object.fromEntries(facilityTexts.map(field => [field, ''])) as Record<FacilityText, string>, furtherSectors: [], furtherContacts: [], change: 'change', changeOn: '' }
}

type Shown = Pick<Facility, FacilityText | 'furtherSectors' | 'furtherContacts'>

export function formOf(facility: Shown): FacilityForm {
  const text = (value: string | number | null) => value === null ? '' : String(value)
  return {
    ...emptyForm(),
    ...Object.fromEntries(facilityTexts.map(field => [field, text(facility[field])])) as Record<FacilityText, string>,
    furtherSectors: [...facility.furtherSectors],
    furtherContacts: facility.furtherContacts.map(contact => Object.fromEntries(contactFields.map(field => [field, text(contact[field])])) as ContactForm),
  }
}

/** `1.234` and `1 234` are numbers as people write them here; anything else is left for the check to refuse. */
function wholeNumber(text: string): number | null {
  const bare = text.trim().replace(/\s/g, '')
  if (bare === '')
    return null
  return /^[-−]?\d+$/.test(bare) ? Number(bare.replace('−', '-')) : /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? Number(bare.replaceAll('.', '')) : Number.NaN
}

const chosen = new Set(['legalForm', 'provinceId'])
const isBlank = (contact: ContactForm) => contactFields.every(field => contact[field].trim() === '')
/** Contacts that say something; an empty line was only opened. Issues keep the number of the line on the page. */
const filled = (contacts: readonly ContactForm[]) => contacts.map((contact, line) => ({ contact, line })).filter(({ contact }) => !isBlank(contact))

/** What the check needs beside the form: the day, and codes already on record, which may stay as they are. */
export interface Known { today: string, taxCodes: readonly (string | null)[] }
export type Drafted = { draft: { draft: Draft, change: FacilityChange }, issues: [] } | { draft: null, issues: Issue[] }

/** The draft behind a form, or what is wrong with it, field by field. */
export function draftOf(form: FacilityForm, { today, taxCodes }: Known): Drafted {
  const { change, changeOn, ...fields } = form
  const contacts = filled(fields.furtherContacts)
  const read = FacilityDraft.safeParse({
    ...fields,
    sector: fields.sector === '' ? null : fields.sector,
    furtherSectors: fields.furtherSectors.filter(sector => sector !== fields.sector),
    foundedYear: wholeNumber(fields.foundedYear),
    workers: wholeNumber(fields.workers),
    furtherContacts: contacts.map(({ contact }) => contact),
  })
  const issues = read.success
    ? []
    : read.error.issues.map((issue): Issue => {
        const field = issue.path.map((part, at) => at === 1 && issue.path[0] === 'furtherContacts' ? contacts[Number(part)]!.line : String(part)).join('.')
        const key = /^[a-z][a-z0-9-]*$/.test(issue.message)
        const reason = chosen.has(field) && fields[field as FacilityText] === '' ? 'not-chosen' : key ? issue.message : field === 'foundedYear' || field === 'workers' ? 'whole-number' : 'not-offered'
        return { field, reason, ...('maximum' in issue ? { values: { max: Number(issue.maximum) } } : {}) }
      })
  const code = FacilityDraft.shape.taxCode.safeParse(fields.taxCode)
  const legal = FacilityDraft.shape.legalForm.safeParse(fields.legalForm)
  const fault = code.success && code.data !== null && !taxCodes.includes(code.data) ? taxCodeFault(code.data, { legalForm: legal.success ? legal.data : 'household', today }) : null
  if (fault)
    issues.push({ field: 'taxCode', ...fault })
  if (change === 'change' && changeOn !== '' && !isDay(changeOn))
    issues.push({ field: 'changeOn', reason: 'date' })
  else if (change === 'change' && changeOn > today)
    issues.push({ field: 'changeOn', reason: 'day-to-come' })
  const once = issues.filter((issue, at) => issues.findIndex(other => other.field === issue.field) === at)
  if (!read.success || once.length > 0)
    return { draft: null, issues: once }
  return { draft: { draft: read.data, change: change === 'correction' ? { kind: 'correction' } : { kind: 'change', on: changeOn === '' ? null : changeOn } }, issues: [] }
}

/** Did the name or the place change, so that it matters how? */
export function isMoved(form: FacilityForm, base: FacilityForm): boolean {
  return base.name !== '' && (['name', 'provinceId', 'address'] as const).some(field => form[field].trim() !== base[field].trim())
}
