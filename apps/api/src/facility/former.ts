import type { Db } from '@khuyencong/db'
import type { FacilityChange } from '@khuyencong/domain/facility'
import type { Issue } from '@khuyencong/domain/refusal'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { AnyColumn } from 'drizzle-orm'
import type { FacilityRecord } from './record.ts'
import { facilityAddresses, facilityNames } from '@khuyencong/db/schema'
import { dayBefore, plain } from '@khuyencong/domain/text'
import { desc, inArray } from 'drizzle-orm'

type Named = Pick<FacilityRecord, 'name' | 'provinceId' | 'address'>

const isRenamed = (before: Named, after: Named) => plain(before.name) !== plain(after.name)
const isElsewhere = (before: Named, after: Named) => before.provinceId !== after.provinceId || plain(before.address ?? '') !== plain(after.address ?? '')

/** What is wrong with the day a new name or place is said to hold from. */
export function changeIssues(after: Named, { before, how, lastFormer, today }: { before: Named, how: FacilityChange, lastFormer: string | null, today: string }): Issue[] {
  if (how.kind === 'correction' || how.on === null || (!isRenamed(before, after) && !isElsewhere(before, after)))
    return []
  if (how.on > today)
    return [{ field: 'changeOn', reason: 'day-to-come' }]
  return lastFormer !== null && how.on <= lastFormer ? [{ field: 'changeOn', reason: 'before-last-change', values: { date: lastFormer } }] : []
}

export interface Formers {
  names: { name: string, validTo: string }[]
  addresses: { provinceId: string, address: string, validTo: string }[]
}

/** Former names and places of records, newest first. */
export async function formersOf(db: Db, ids: readonly string[]): Promise<Map<string, Formers>> {
  const found = new Map<string, Formers>(ids.map(id => [id, { names: [], addresses: [] }]))
  if (ids.length === 0)
    return found
  // Of very many records all former names are read: a list of so many ids costs more than the table.
  const own = (column: AnyColumn) => ids.length > 1000 ? undefined : inArray(column, [...ids])
  for (const { facilityId, ...row } of await db.select().from(facilityNames).where(own(facilityNames.facilityId)).orderBy(desc(facilityNames.validTo)))
    found.get(facilityId)?.names.push(row)
  for (const { facilityId, ...row } of await db.select().from(facilityAddresses).where(own(facilityAddresses.facilityId)).orderBy(desc(facilityAddresses.validTo)))
    found.get(facilityId)?.addresses.push(row)
  return found
}

/** The newest last day among former names and places; a later change begins after it. */
export function lastDayOf({ names, addresses }: Formers): string | null {
  return [names[0]?.validTo, addresses[0]?.validTo].filter(day => day !== undefined).sort().at(-1) ?? null
}

interface Kept { name: typeof facilityNames.$inferInsert | null, address: typeof facilityAddresses.$inferInsert | null }

/**
 * What a change replaces, with its last day. A second change of one day replaces something nobody lived with: that is
 * left to the audit. A province that was merged held until its own last day, unless the address changed too.
 */
export function keptFormers(before: FacilityRecord, after: Named, how: FacilityChange, { provinces, today, formers }: { provinces: ProvinceRegister, today: string, formers: Formers }): Kept {
  if (how.kind === 'correction')
    return { name: null, address: null }
  const facilityId = before.id
  const validTo = dayBefore(how.on ?? today)
  const isNew = (rows: { validTo: string }[], day: string) => rows.every(row => row.validTo < day)
  const name = isRenamed(before, after) && isNew(formers.names, validTo) ? { facilityId, validTo, name: before.name } : null
  if (!isElsewhere(before, after))
    return { name, address: null }
  const province = provinces.get(before.provinceId)
  const isMergerAlone = before.provinceId !== after.provinceId && plain(before.address ?? '') === plain(after.address ?? '') && provinces.today(before.provinceId, today).id === after.provinceId
  const lastDay = isMergerAlone && province.validTo !== null ? province.validTo : validTo
  return { name, address: isNew(formers.addresses, lastDay) ? { facilityId, validTo: lastDay, provinceId: before.provinceId, address: before.address ?? '' } : null }
}

/** Writes what a change replaces. */
export async function keepFormer(tx: Db, ...given: Parameters<typeof keptFormers>): Promise<void> {
  const { name, address } = keptFormers(...given)
  if (name)
    await tx.insert(facilityNames).values(name).onConflictDoNothing()
  if (address)
    await tx.insert(facilityAddresses).values(address).onConflictDoNothing()
}
