import type { ReadRow } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { StaffContext } from '../trpc.ts'
import type { SupportRecord } from './record.ts'
import type { LaidRow } from './row-plan.ts'
import type { TwinKey } from './twin.ts'
import { isWithin } from '@khuyencong/domain/right'
import { codeFault } from '../import/code.ts'
import { isEmpty } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { codeKey } from './by-code.ts'
import { titleKey, twinKey } from './twin.ts'

/** Which support on record each row of a file means. Of an answer `undefined`, something blocking was said; `null` is a new one. */
export interface Recogniser {
  byCode: (row: ReadRow, records: ReadonlyMap<string, SupportRecord>) => SupportRecord | null | undefined
  byTwin: (row: LaidRow, twins: ReadonlyMap<string, SupportRecord[]>) => SupportRecord | null | undefined
  /** What a row turned out to be, for the rows after it. */
  remember: (row: LaidRow) => void
}

/** What a row without a record is known by; `null` while too much of it is missing. */
export function twinKeyOf({ programmeId, facilityId, after }: LaidRow): TwinKey | null {
  if (programmeId === null || isEmpty(after.type) || isEmpty(after.planYear) || isEmpty(after.provinceId))
    return null
  return { programmeId, facilityId, type: after.type as TwinKey['type'], planYear: after.planYear as number, provinceId: after.provinceId as string, place: textOf(after.place) }
}

interface Earlier { sheet: string, row: number, title: string }

export function recogniser({ scope }: Pick<StaffContext, 'scope'>, found: Findings): Recogniser {
  const codes = new Map<string, { sheet: string, row: number }>()
  const ids = new Set<string>()
  const added = new Map<string, Earlier[]>()

  function byCode(row: ReadRow, records: ReadonlyMap<string, SupportRecord>) {
    const code = textOf(row.values.code)
    if (code === null)
      return null
    const key = codeKey(code)
    const twin = codes.get(key)
    if (twin)
      return void found.block(row, 'code', 'twice-in-file', { values: { row: twin.row, sheet: twin.sheet } })
    codes.set(key, { sheet: row.sheet, row: row.row })
    const record = records.get(key)
    if (record)
      return isWithin(scope, record.provinceId) ? record : void found.block(row, 'code', 'code-outside-reach')
    const fault = codeFault(code)
    if (fault)
      return void found.block(row, 'code', fault.reason, { values: fault.values })
    found.newCode(row, 'code', code)
    return null
  }

  /** Without a code a support is known by what it is; of several by its title. */
  function byTwin(one: LaidRow, twins: ReadonlyMap<string, SupportRecord[]>) {
    const { row } = one
    const key = twinKeyOf(one)
    if (key === null || one.isLost)
      return null
    const [code, title, isOfFacility] = [textOf(row.values.code), titleKey(textOf(one.after.title)), key.facilityId !== null]
    const free = (twins.get(twinKey(key)) ?? []).filter(other => !ids.has(other.id))
    const same = free.filter(other => titleKey(other.title) === title)
    const fixes = free.slice(0, 5).map(other => ({ value: other.code, label: null, isCertain: false, field: 'code' }))
    if (code === null) {
      const meant = same.length === 1 ? same : title === '' || (free.length === 1 && free[0]!.title === null) ? free : same
      if (meant.length === 1)
        return meant[0]!
      if (meant.length > 1)
        return void found.block(row, 'code', 'several-supports', { values: { count: meant.length }, fixes })
    }
    const earlier = added.get(twinKey(key)) ?? []
    const twice = earlier.find(other => other.title === title)
    if (twice && code === null)
      return void found.block(row, isOfFacility ? 'facilityName' : 'place', 'twice-in-file', { values: { row: twice.row, sheet: twice.sheet } })
    if (free.length > 0 && (isOfFacility || same.length > 0))
      found.advise(row, 'code', 'same-support', { values: { code: free[0]!.code }, fixes: code === null ? fixes : [] })
    else if (earlier.length > 0 && (isOfFacility || twice))
      found.advise(row, 'facilityName', 'same-support-in-file', { values: { row: earlier[0]!.row } })
    return null
  }

  function remember(one: LaidRow) {
    const key = one.before === null && !one.isLost ? twinKeyOf(one) : null
    if (one.before !== null)
      ids.add(one.before.id)
    if (key === null)
      return
    const seen = { sheet: one.row.sheet, row: one.row.row, title: titleKey(textOf(one.after.title)) }
    const known = added.get(twinKey(key))
    if (known)
      known.push(seen)
    else
      added.set(twinKey(key), [seen])
  }

  return { byCode, byTwin, remember }
}
