import type { FacilityChange } from '@khuyencong/domain/facility'
import type { Issue } from '@khuyencong/domain/refusal'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Sensitivity } from '@khuyencong/domain/right'
import type { Scope } from '../account/scope.ts'
import type { FacilityRecord } from './record.ts'
import { FacilityDraft, LegalForm, sensitiveFields, taxCodeFault } from '@khuyencong/domain/facility'
import { Refusal } from '@khuyencong/domain/refusal'
import { ProvinceId } from '@khuyencong/domain/region'
import { isWithin } from '@khuyencong/domain/right'
import { refusalIn } from '../refusal/answer.ts'
import { changeIssues } from './former.ts'

/** A draft with every field it may leave out. */
export type WholeDraft = Required<FacilityDraft>
export type Sees = Record<Sensitivity, boolean>

interface Place {
  provinces: ProvinceRegister
  scope: Scope
  today: string
  /** The record under change; null for a new one. */
  before: FacilityRecord | null
  /** Another record whose province and tax code may be taken over as they are: the one that is merged into this. */
  other?: FacilityRecord
  sees: Sees
  /** How a new name or place stands to the old, and the last day of the newest former one. */
  change?: { how: FacilityChange, lastFormer: string | null }
}

/** What is wrong with a draft by the schema and by the rules that need the register, told together; the draft where it could be read. */
export function examinedDraft(given: unknown, { provinces, today, before, other, sees, change }: Omit<Place, 'scope'>): { draft: FacilityDraft | null, issues: Issue[] } {
  const raw = typeof given === 'object' && given !== null ? given as Record<string, unknown> : {}
  const read = FacilityDraft.safeParse(raw)
  const issues: Issue[] = read.success ? [] : [...refusalIn(read.error)!.detail.issues!]
  const known = [before, other].filter(row => row != null)

  const province = ProvinceId.safeParse(raw.provinceId)
  if (province.success && !provinces.has(province.data))
    issues.push({ field: 'provinceId', reason: 'unknown-province' })
  else if (province.success && !known.some(row => row.provinceId === province.data) && provinces.today(province.data, today).id !== province.data)
    issues.push({ field: 'provinceId', reason: 'province-of-old', values: { successor: provinces.today(province.data, today).name } })

  const founded = FacilityDraft.shape.foundedYear.safeParse(raw.foundedYear)
  if (founded.success && founded.data !== null && founded.data > Number(today.slice(0, 4)))
    issues.push({ field: 'foundedYear', reason: 'in-the-future' })

  // A wrong code on record is shown with a warning; it stops nobody from mending the rest.
  const [code, form] = [FacilityDraft.shape.taxCode.safeParse(raw.taxCode), LegalForm.safeParse(raw.legalForm)]
  if (sees.identity && code.success && code.data !== null && form.success && !known.some(row => row.taxCode === code.data)) {
    const fault = taxCodeFault(code.data, { legalForm: form.data, today })
    if (fault)
      issues.push({ field: 'taxCode', ...fault })
  }
  if (read.success && before && change)
    issues.push(...changeIssues(read.data, { before, today, ...change }))
  return { draft: read.data ?? null, issues }
}

/**
 * A draft that passed every rule, whole: the schema's and those that need the register, told together. What it leaves out,
 * and what this person may not change, stays as it is on record.
 */
export function checkedDraft(given: unknown, place: Place): WholeDraft {
  const { draft, issues } = examinedDraft(given, place)
  if (draft === null || issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  if (!isWithin(place.scope, draft.provinceId))
    throw new Refusal('forbidden', { reason: 'outside-reach', issues: [{ field: 'provinceId', reason: 'outside-reach' }] })
  return keepUnseen(draft, place.before, place.sees)
}

type Recorded = Partial<Pick<FacilityRecord, keyof FacilityDraft>>

/** A draft made whole: what it leaves out, and the sensitive fields its author may not change, stay as they are on record. */
export function keepUnseen(draft: FacilityDraft, recorded: Recorded | null, sees: Sees): WholeDraft {
  const kept = recorded ?? {}
  const whole: WholeDraft = {
    ...draft,
    furtherSectors: (draft.furtherSectors ?? kept.furtherSectors ?? []).filter(sector => sector !== draft.sector),
    contactRole: draft.contactRole === undefined ? kept.contactRole ?? null : draft.contactRole,
    contactEmail: draft.contactEmail === undefined ? kept.contactEmail ?? null : draft.contactEmail,
    furtherContacts: draft.furtherContacts ?? kept.furtherContacts ?? [],
    bankName: draft.bankName === undefined ? kept.bankName ?? null : draft.bankName,
    bankAccount: draft.bankAccount === undefined ? kept.bankAccount ?? null : draft.bankAccount,
  }
  const unseen = (Object.keys(sensitiveFields) as Sensitivity[]).filter(kind => !sees[kind]).flatMap((kind): readonly (keyof FacilityDraft)[] => sensitiveFields[kind])
  return { ...whole, ...Object.fromEntries(unseen.map(field => [field, kept[field] ?? (field === 'furtherContacts' ? [] : null)])) }
}

/** What the table stores of a draft: a list without members is none, so that nothing is taken for a change. */
export function storedDraft({ furtherContacts, ...draft }: WholeDraft) {
  return { ...draft, furtherContacts: furtherContacts.length === 0 ? null : furtherContacts }
}

/** A row for reading: sensitive fields are empty where they may not be seen, with a flag that says why. */
export function hideUnseen<Row extends Pick<FacilityRecord, (typeof sensitiveFields)[Sensitivity][number]>>(row: Row, sees: Sees): Omit<Row, 'furtherContacts'> & { furtherContacts: NonNullable<Row['furtherContacts']>, identityHidden: boolean, bankHidden: boolean } {
  const shown = { ...row, furtherContacts: row.furtherContacts ?? [] }
  const unseen = (Object.keys(sensitiveFields) as Sensitivity[]).filter(kind => !sees[kind]).flatMap(kind => [...sensitiveFields[kind]])
  return { ...shown, ...Object.fromEntries(unseen.map(field => [field, field === 'furtherContacts' ? [] : null])), identityHidden: !sees.identity, bankHidden: !sees.bank }
}
