import type { Issue } from '../refusal/refusal.ts'
import type { SupportTypeRow } from './types.ts'
import { z } from 'zod'
import { ProvinceId } from '../region/region.ts'
import { optionalText } from '../text/words.ts'
import { Measure, measures, Source } from './support.ts'
import { SupportType, supportTypes } from './types.ts'

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
})
export type SupportDraft = z.infer<typeof SupportDraft>

/** One entry of money as entered: whole đồng; only a flow may be negative, as a counter-entry. */
export const AmountDraft = z.object({
  source: Source,
  measure: Measure,
  on: z.iso.date('date'),
  dong: z.int('whole-dong').min(-1e15, 'too-large').max(1e15, 'too-large'),
  decision: optionalText(200),
  /** The entry of a level that this one revises. */
  supersedes: z.uuid().nullable(),
  assumption: z.boolean().default(false),
}).refine(draft => measures[draft.measure] === 'flow' || draft.dong >= 0, { path: ['dong'], message: 'not-negative' })
export type AmountDraft = z.infer<typeof AmountDraft>

interface Context {
  programme: { yearFrom: number, yearTo: number }
  /** The province named, to see that it stood in the plan year. */
  province?: { validFrom: string, validTo: string | null }
  types?: readonly SupportTypeRow[]
}

/**
 * What is wrong with a support, field by field; an empty list means nothing. The reach of the type decides about the
 * facility: `facility` requires one, `event` forbids it and asks for a place, `any` leaves it open.
 * @param draft - What was entered.
 * @param context - The programme, the province named and, where it differs, the list of types.
 * @example
 * checkSupport({ type: 'conference', programmeId, planYear: 2022, facilityId, provinceId: 'VN-01@2008', place: 'Hà Nội', participants: 120 }, { programme: { yearFrom: 2021, yearTo: 2023 } }) // [{ field: 'facilityId', reason: 'not-for-event' }]
 */
export function checkSupport(draft: SupportDraft, context: Context): Issue[] {
  const { programme, province, types = supportTypes } = context
  const issues: Issue[] = []
  const add = (field: keyof SupportDraft, reason: string, values?: Issue['values']) => issues.push({ field, reason, ...values && { values } })
  const type = types.find(row => row.code === draft.type)
  if (!type)
    add('type', 'unknown-type')
  else if (!type.offered)
    add('type', 'not-offered')
  else if (`${draft.planYear}-12-31` < type.validFrom || (type.validTo !== null && `${draft.planYear}-01-01` > type.validTo))
    add('type', 'type-not-valid', { from: type.validFrom, to: type.validTo ?? '' })
  if (type?.reach === 'facility' && draft.facilityId === null)
    add('facilityId', 'required')
  if (type?.reach === 'event' && draft.facilityId !== null)
    add('facilityId', 'not-for-event')
  if (type?.reach === 'event' && draft.place === null)
    add('place', 'required')
  if (draft.planYear < programme.yearFrom || draft.planYear > programme.yearTo)
    add('planYear', 'outside-programme', { from: programme.yearFrom, to: programme.yearTo })
  if (province && (province.validFrom > `${draft.planYear}-12-31` || (province.validTo !== null && province.validTo < `${draft.planYear}-01-01`)))
    add('provinceId', 'province-not-on-date', { year: draft.planYear })
  return issues
}
