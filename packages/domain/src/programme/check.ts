import type { Issue } from '../refusal/refusal.ts'
import type { ProvinceRegister, RegionCode } from '../region/index.ts'
import type { ProgrammeDraft } from './draft.ts'
import type { Sector } from './programme.ts'
import { Refusal } from '../refusal/refusal.ts'
import { namedProvinces } from './places.ts'
import { longestYears } from './programme.ts'
import { yearSums } from './sums.ts'

/** A programme before or after in a chain of renewals. */
export interface Renewal { id: string, code: string, sector: Sector | null, yearFrom: number, yearTo: number }

export interface ProgrammeContext {
  register: Pick<ProvinceRegister, 'has' | 'get' | 'predecessors' | 'centreOf' | 'regionServed'>
  /** Dated rows of support types. */
  types: readonly { code: string, offered: boolean, validFrom: string, validTo: string | null }[]
  /** The national programme named; null where there is none of that id. */
  national: { yearFrom: number | null, yearTo: number | null, isArchived: boolean } | null
  /** The programme renewed, then those it renewed in turn; empty where there is none of that id. */
  before: readonly Renewal[]
  /** Programmes that renew this one. */
  after: readonly Renewal[]
  /** Plan years of the supports it has; null where it has none. */
  supportYears: { from: number, to: number } | null
  /** Code of another key programme of the same sector, region and years. */
  twin: string | null
  /** Id of the programme edited; null for a new one. */
  id: string | null
}

type Add = (field: string, reason: string, values?: Issue['values']) => void
const bounds = ({ yearFrom, yearTo }: Pick<ProgrammeDraft, 'yearFrom' | 'yearTo'>) => ({ from: `${yearFrom}-01-01`, to: `${yearTo}-12-31` })

function checkYears(draft: ProgrammeDraft, { national, supportYears }: ProgrammeContext, add: Add): void {
  if (draft.yearTo - draft.yearFrom + 1 > longestYears)
    add('yearTo', 'too-many-years', { max: longestYears })
  if (supportYears !== null && supportYears.from < draft.yearFrom)
    add('yearFrom', 'supports-outside', { year: supportYears.from })
  if (supportYears !== null && supportYears.to > draft.yearTo)
    add('yearTo', 'supports-outside', { year: supportYears.to })
  if (draft.nationalProgrammeId === null)
    return
  if (national === null)
    add('nationalProgrammeId', 'unknown-national-programme')
  else if (national.isArchived)
    add('nationalProgrammeId', 'archived-national-programme')
  else if ((national.yearFrom !== null && draft.yearFrom < national.yearFrom) || (national.yearTo !== null && draft.yearTo > national.yearTo))
    add('nationalProgrammeId', 'outside-national-programme', { from: national.yearFrom ?? '', to: national.yearTo ?? '' })
}

/** A key programme is one per sector × region × years, run by the centre of the region. */
function checkKind(draft: ProgrammeDraft, { register, twin }: ProgrammeContext, add: Add): void {
  if (draft.kind === 'key') {
    for (const field of ['sector', 'region', 'centre'] as const) {
      if (draft[field] === null)
        add(field, 'required')
    }
    if (twin !== null)
      add('sector', 'same-key-programme', { code: twin })
  }
  if (draft.centre === null || draft.region === null)
    return
  for (const day of Object.values(bounds(draft))) {
    const elsewhere = register.regionServed(draft.centre, day)
    const known = register.centreOf(draft.region, day)
    if ((elsewhere !== null && elsewhere !== draft.region) || (known !== null && known.code !== draft.centre))
      return add('centre', 'not-centre-of-region', { centre: known?.abbr ?? '', region: elsewhere ?? draft.region })
  }
}

function checkRenewal(draft: ProgrammeDraft, { before, after, id }: ProgrammeContext, add: Add): void {
  const [renewed] = before
  if (draft.renews !== null) {
    if (draft.renews === id || before.some(earlier => earlier.id === id))
      add('renews', 'renews-circle')
    else if (!renewed)
      add('renews', 'unknown-programme')
    else if (renewed.yearTo >= draft.yearFrom)
      add('renews', 'renews-not-earlier', { year: renewed.yearTo, from: draft.yearFrom })
    else if (renewed.sector !== draft.sector)
      add('renews', 'renews-other-sector', { code: renewed.code })
  }
  for (const next of after) {
    if (next.yearFrom <= draft.yearTo)
      add('yearTo', 'renewed-earlier', { code: next.code, year: next.yearFrom })
    if (next.sector !== draft.sector)
      add('sector', 'renewed-other-sector', { code: next.code })
  }
}

function checkProvinces(draft: ProgrammeDraft, { register }: ProgrammeContext, add: Add): void {
  const unknown = draft.provinceIds.filter(id => !register.has(id))
  if (unknown.length > 0)
    add('provinceIds', 'unknown-province', { provinces: unknown.join(', ') })
  const named = namedProvinces(draft, register)
  const say = (reason: string, found: typeof named) => found.length > 0 && add('provinceIds', reason, { provinces: found.map(province => province.name).join(', ') })
  say('province-not-in-years', named.filter(province => !province.stood))
  say('province-twice', named.filter(province => register.predecessors(province.id).some(id => draft.provinceIds.includes(id))))
  say('province-outside-region', named.filter(province => province.stood && draft.region !== null && !province.regions.includes(draft.region)))
}

function checkTypes(draft: ProgrammeDraft, { types }: ProgrammeContext, add: Add): void {
  const { from, to } = bounds(draft)
  const valid = (row: ProgrammeContext['types'][number]) => row.validFrom <= to && (row.validTo === null || row.validTo >= from)
  const unknown = draft.types.filter(code => !types.some(row => row.code === code))
  const closed = draft.types.filter(code => !unknown.includes(code) && !types.some(row => row.code === code && row.offered && valid(row)))
  if (unknown.length > 0)
    add('types', 'unknown-type', { types: unknown.join(', ') })
  if (closed.length > 0)
    add('types', 'type-not-offered', { types: closed.join(', ') })
}

function checkBudget(draft: ProgrammeDraft, add: Add): void {
  const seen = new Set<string>()
  for (const { year, source } of draft.budget) {
    const field = `budget.${year}.${source}`
    if (year < draft.yearFrom || year > draft.yearTo)
      add(field, 'budget-outside-years', { year, from: draft.yearFrom, to: draft.yearTo })
    if (seen.has(field))
      add(field, 'budget-twice', { year })
    seen.add(field)
  }
  try {
    yearSums(draft.budget)
  }
  catch (error) {
    if (!(error instanceof Refusal))
      throw error
    add('budget', 'too-large')
  }
}

/**
 * What is wrong with a programme, field by field; an empty list means nothing. A line of the budget is named by its
 * year and source, `budget.2024.national`. What is only uncertain – a provisional region, an unconfirmed centre – is no fault: see `programmeNotes`.
 * @param draft - What was entered, past its schema.
 * @param context - Provinces, support types and the programmes around it.
 * @example
 * checkProgramme({ ...programme, yearFrom: 2026, yearTo: 2024 }, { register, types: [], national: null, before: [], after: [], supportYears: null, twin: null, id: null }) // [{ field: 'yearTo', reason: 'years-order' }]
 */
export function checkProgramme(draft: ProgrammeDraft, context: ProgrammeContext): Issue[] {
  if (draft.yearTo < draft.yearFrom)
    return [{ field: 'yearTo', reason: 'years-order' }]
  const issues: Issue[] = []
  const add: Add = (field, reason, values) => void issues.push({ field, reason, ...values && { values } })
  checkYears(draft, context, add)
  checkKind(draft, context, add)
  checkRenewal(draft, context, add)
  checkProvinces(draft, context, add)
  checkTypes(draft, context, add)
  checkBudget(draft, add)
  return issues
}

/**
 * What a reader of the programme should know and what refuses nothing: provinces whose region is provisional, named
 * provinces that end within the years, a centre that no text confirms.
 * @param draft - The programme.
 * @param register - Provinces and centres over time.
 * @example
 * programmeNotes({ provinceIds: ['VN-68@2025'], region: 'central', centre: null, yearFrom: 2026, yearTo: 2028 }, register) // [{ field: 'provinceIds', reason: 'region-provisional', values: { provinces: 'Lâm Đồng' } }]
 */
export function programmeNotes(draft: Pick<ProgrammeDraft, 'provinceIds' | 'region' | 'centre' | 'yearFrom' | 'yearTo'>, register: ProgrammeContext['register']): Issue[] {
  const named = namedProvinces(draft, register)
  const { from } = bounds(draft)
  const say = (reason: string, found: typeof named): Issue[] => found.length > 0 ? [{ field: 'provinceIds', reason, values: { provinces: found.map(province => province.name).join(', ') } }] : []
  const isConfirmed = (region: RegionCode) => register.centreOf(region, from)?.status === 'confirmed'
  return [
    ...say('region-provisional', named.filter(province => province.stood && province.isProvisional)),
    ...say('province-ends', named.filter(province => province.stood && province.ends)),
    ...(draft.centre !== null && draft.region !== null && !isConfirmed(draft.region) ? [{ field: 'centre', reason: 'centre-unconfirmed' }] : []),
  ]
}
