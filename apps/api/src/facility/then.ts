import type { Db } from '@khuyencong/db'
import type { Formers } from './former.ts'
import { amounts, facilities, facilityMerges } from '@khuyencong/db/schema'
import { heldOn } from '@khuyencong/domain/facility'
import { ledgerOf } from '@khuyencong/domain/support'
import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import { formersOf } from './former.ts'

interface Given { id: string, facilityId: string, planYear: number }

/** The day of a support's paper: its contract, else its approval, else the end of its plan year. */
async function paperDays(db: Db, given: readonly Given[]): Promise<Map<string, string>> {
  const entries = await db.select({ id: amounts.id, supportId: amounts.supportId, source: amounts.source, measure: amounts.measure, on: amounts.on, dong: amounts.dong, supersedes: amounts.supersedes, counters: amounts.counters }).from(amounts).where(and(inArray(amounts.supportId, given.map(support => support.id)), inArray(amounts.measure, ['contracted', 'approved'])))
  return new Map(given.map(({ id, planYear }) => {
    const counting = ledgerOf(entries.filter(entry => entry.supportId === id)).filter(entry => entry.counts)
    const day = (measure: 'contracted' | 'approved') => counting.filter(entry => entry.measure === measure).map(entry => entry.on).sort().at(-1)
    return [id, day('contracted') ?? day('approved') ?? `${planYear}-12-31`]
  }))
}

/** Which record each support was written under: one that came by merges bears the name of the record that was merged first. */
async function writtenUnder(db: Db, given: readonly Given[]): Promise<Map<string, string>> {
  const moved = sql`${facilityMerges.supports} ?| ${`{${given.map(support => support.id).join(',')}}`}::text[]`
  const merges = await db.select({ mergedId: facilityMerges.mergedId, supports: facilityMerges.supports }).from(facilityMerges).where(and(isNull(facilityMerges.undoneAt), moved)).orderBy(asc(facilityMerges.mergedAt))
  return new Map(given.map(({ id, facilityId }) => [id, merges.find(merge => merge.supports.includes(id))?.mergedId ?? facilityId]))
}

/** A name and a place as a paper of its day has them. */
export interface AsWritten { name: string, provinceId: string, address: string | null, on: string }

/** The facility of each support, with the name and place of the support's own day. */
export async function namesThen(db: Db, given: readonly Given[]): Promise<Map<string, AsWritten>> {
  if (given.length === 0)
    return new Map()
  const [days, under] = [await paperDays(db, given), await writtenUnder(db, given)]
  const ids = [...new Set(under.values())]
  const rows = new Map((await db.select({ id: facilities.id, name: facilities.name, provinceId: facilities.provinceId, address: facilities.address }).from(facilities).where(inArray(facilities.id, ids))).map(row => [row.id, row]))
  const formers = await formersOf(db, ids)
  return new Map(given.map(({ id }) => [id, { ...asOf(rows.get(under.get(id)!)!, formers.get(under.get(id)!)!, days.get(id)!), on: days.get(id)! }]))
}

function asOf(row: { name: string, provinceId: string, address: string | null }, { names, addresses }: Formers, day: string): Omit<AsWritten, 'on'> {
  const place = heldOn<{ provinceId: string, address: string | null }>(addresses, row, day)
  return { name: heldOn<{ name: string }>(names, row, day).name, provinceId: place.provinceId, address: place.address === '' ? null : place.address }
}
