import type { ImportOptions } from '@khuyencong/domain/import'
import type { FieldValue, ReadRow, SheetFix } from '@khuyencong/domain/sheet'
import type { SupportType } from '@khuyencong/domain/support'
import type { Findings } from '../import/findings.ts'
import type { Beneficiaries, Beneficiary } from './beneficiary.ts'
import type { KnownProgramme } from './programme-finder.ts'
import type { SupportRecord } from './record.ts'
import type { SheetRegister } from './sheet-register.ts'
import { fold } from '@khuyencong/domain/text'
import { isEmpty } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'

/** A row with what it refers to. */
export interface MeantRow {
  row: ReadRow
  before: SupportRecord | null
  /** Null where none is named, or it could not be found and that was said. */
  programme: KnownProgramme | null
  beneficiary: Beneficiary | null
  /** The name that stands where a facility's would, for something that has none. */
  place: string | null
  /** A facility is named and could not be found; that was said. */
  isLost: boolean
}

const fixesOf = (found: readonly KnownProgramme[]): SheetFix[] => found.slice(0, 5).map(({ code, name, nameEn }) => ({ value: code, label: { vi: `${name} (${code})`, en: `${nameEn} (${code})` }, isCertain: found.length === 1, field: 'programmeCode' }))

/** Fields of a row as they will be, where the record on hand fills what the file does not tell. */
const told = (row: ReadRow, key: string, recorded: FieldValue | undefined) => isEmpty(row.values[key]) ? recorded : row.values[key]

function programmeMeant(row: ReadRow, before: KnownProgramme | null, year: number | null, { programmes }: SheetRegister, found: Findings): KnownProgramme | null {
  const [code, name] = [textOf(row.values.programmeCode), textOf(row.values.programmeName)]
  if (code !== null) {
    const known = programmes.byCode(code) ?? (before?.code === code ? before : undefined)
    if (!known)
      found.block(row, 'programmeCode', 'no-such-programme', { values: { code }, fixes: fixesOf(programmes.like(name ?? code, year)) })
    else if (name !== null && fold(name) !== fold(known.name) && fold(name) !== fold(known.nameEn))
      found.advise(row, 'programmeName', 'programme-name-differs', { values: { code: known.code, name: known.name } })
    return known ?? null
  }
  if (name === null) {
    if (before === null)
      found.block(row, row.values.programmeCode === undefined && row.values.programmeName !== undefined ? 'programmeName' : 'programmeCode', 'required')
    return before
  }
  if (before !== null && (fold(name) === fold(before.name) || fold(name) === fold(before.nameEn)))
    return before
  const named = programmes.byName(name, year)
  if (named.length === 1)
    return named[0]!
  const offered = named.length > 0 ? named : programmes.like(name, year)
  found.block(row, 'programmeName', named.length > 0 ? 'several-programmes' : 'no-such-programme', { values: { count: named.length }, fixes: fixesOf(offered).map(fix => ({ ...fix, isCertain: false })) })
  return null
}

export interface Referring { register: SheetRegister, facilities: Beneficiaries, found: Findings, empty: ImportOptions['empty'] }

/** What a row refers to: its programme, its facility or place. What cannot be found is said. */
export function meantRow(row: ReadRow, before: SupportRecord | null, { register, facilities, found, empty }: Referring): MeantRow {
  const { values } = row
  const year = told(row, 'planYear', before?.planYear)
  const planYear = typeof year === 'number' ? year : null
  const type = told(row, 'type', before?.type) as SupportType | null
  const province = told(row, 'provinceId', before?.provinceId)
  const programme = programmeMeant(row, before && (register.programmes.byId(before.programmeId) ?? null), planYear, register, found)
  const reach = register.types.find(one => one.code === type)?.reach ?? 'any'
  const recorded = before === null || before.facilityId === null ? null : facilities.onRecord(before.facilityId)
  const name = textOf(values.facilityName)
  if (reach === 'event' && textOf(values.facilityCode) === null)
    return { row, before, programme, beneficiary: null, place: name, isLost: false }
  const answer = facilities.meantBy({ row, reach: reach === 'facility' ? 'facility' : 'any', planYear, provinceId: typeof province === 'string' ? province : null, programme, before: recorded })
  const isLeft = (values.facilityCode === undefined && values.facilityName === undefined) || (empty === 'keep' && isEmpty(values.facilityCode) && isEmpty(values.facilityName))
  if (answer === 'place')
    return { row, before, programme, beneficiary: null, place: name, isLost: false }
  return { row, before, programme, beneficiary: answer ?? (isLeft ? recorded : null), place: null, isLost: answer === undefined }
}
