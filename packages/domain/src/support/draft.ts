import type { Issue } from '../refusal/refusal.ts'
import type { SupportTypeRow } from './types.ts'
import { z } from 'zod'
import { ProvinceId } from '../region/region.ts'
import { optionalParagraphs, optionalText } from '../text/words.ts'
import { mayRecordState } from './state.ts'
import { SupportState } from './support.ts'
import { SupportType, supportTypes } from './types.ts'
import { SupportVariant, variantsOf } from './variant.ts'

/** What an officer enters about a support. What the type demands of it, `checkSupport` says. */
export const SupportDraft = z.object({
  type: SupportType,
  programmeId: z.uuid(),
  planYear: z.int('whole-number').min(2009, 'year-range').max(2100, 'year-range'),
  facilityId: z.uuid().nullable(),
  /** The province of its day. */
  provinceId: ProvinceId,
  place: optionalText(200),
  participants: z.int('whole-number').min(0, 'not-negative').max(1_000_000, 'too-large').nullable(),
  /** What it is for in one line, e.g. the machine or the name of the conference. */
  title: optionalText(200),
  note: optionalParagraphs(2000),
  variant: SupportVariant,
  /** Why it stands although the state's money is above the norm. */
  normJustification: optionalParagraphs(1000),
  /** As recorded by hand; later gates decide how a state is reached. */
  state: SupportState,
})
export type SupportDraft = z.infer<typeof SupportDraft>

interface Context {
  programme: { yearFrom: number, yearTo: number }
  /** The province named, to see that it stood in the plan year. */
  province?: { validFrom: string, validTo: string | null }
  /** Provinces the facility's place allows, the one to suggest first; not asked without them. */
  provinces?: readonly ProvinceId[]
  /** What is on record: a past mark or state stays, though no form offers it. */
  before?: Pick<SupportDraft, 'type' | 'state'>
  types?: readonly SupportTypeRow[]
}

/**
 * What is wrong with a support, field by field; an empty list means nothing. The reach of the type decides about the
 * facility: `facility` requires one, `event` forbids it and asks for a place, `any` leaves it open.
 * @param draft - What was entered.
 * @param context - The programme, the province named, the provinces of the facility, what is on record, the list of types.
 * @example
 * checkSupport({ type: 'conference', programmeId, planYear: 2022, facilityId, provinceId: 'VN-01@2008', place: 'Hà Nội', participants: 120, title: null, note: null, variant: 'standard', normJustification: null, state: 'draft' }, { programme: { yearFrom: 2021, yearTo: 2023 } }) // [{ field: 'facilityId', reason: 'not-for-event' }]
 */
export function checkSupport(draft: SupportDraft, context: Context): Issue[] {
  const { programme, province, provinces, before, types = supportTypes } = context
  const issues: Issue[] = []
  const add = (field: keyof SupportDraft, reason: string, values?: Issue['values']) => issues.push({ field, reason, ...values && { values } })
  const type = types.find(row => row.code === draft.type)
  if (!type)
    add('type', 'unknown-type')
  else if (!type.offered && draft.type !== before?.type)
    add('type', 'not-offered')
  else if (`${draft.planYear}-12-31` < type.validFrom || (type.validTo !== null && `${draft.planYear}-01-01` > type.validTo))
    add('type', 'type-not-valid', { from: type.validFrom, to: type.validTo ?? '' })
  if (type?.reach === 'facility' && draft.facilityId === null)
    add('facilityId', 'required')
  if (type?.reach === 'event' && draft.facilityId !== null)
    add('facilityId', 'not-for-event')
  if (type?.reach === 'event' && draft.place === null)
    add('place', 'required')
  if (!variantsOf(draft.type).includes(draft.variant))
    add('variant', 'variant-not-for-type')
  if (!mayRecordState(draft.state, before?.state ?? null))
    add('state', 'state-not-recordable')
  if (draft.planYear < programme.yearFrom || draft.planYear > programme.yearTo)
    add('planYear', 'outside-programme', { from: programme.yearFrom, to: programme.yearTo })
  if (province && (province.validFrom > `${draft.planYear}-12-31` || (province.validTo !== null && province.validTo < `${draft.planYear}-01-01`)))
    add('provinceId', 'province-not-on-date', { year: draft.planYear, ...provinces?.[0] !== undefined && { suggested: provinces[0] } })
  else if (draft.facilityId !== null && provinces && !provinces.includes(draft.provinceId))
    add('provinceId', 'not-the-facility-place', { suggested: provinces[0] ?? '' })
  return issues
}
