import type { Db } from '@khuyencong/db'
import type { Likened, Likeness } from '@khuyencong/domain/facility'
import type { StaffContext } from '../trpc.ts'
import type { FacilityRecord } from './record.ts'
import { facilities, facilityNames } from '@khuyencong/db/schema'
import { coreName, firmOfTaxCode, likeness, meetingKeys, nameKey, worthHinting } from '@khuyencong/domain/facility'
import { isWithin } from '@khuyencong/domain/right'
import { dayInVietnam, fold } from '@khuyencong/domain/text'

/** As much of a facility as many rows are told apart by. */
export type KnownFacility = Pick<FacilityRecord, 'id' | 'code' | 'name' | 'provinceId' | 'address' | 'taxCode' | 'phone' | 'legalForm' | 'archivedAt' | 'mergedInto' | 'demonstration'>

/** The whole register by what a spreadsheet names facilities with; read once for many rows. */
export interface FacilityFinder {
  /** Whatever has this code, also a merged record or one out of reach: codes are given once. */
  byCode: (code: string) => KnownFacility | undefined
  byId: (id: string) => KnownFacility | undefined
  isInReach: (facility: KnownFacility) => boolean
  /** In reach and not merged. */
  byTaxCode: (taxCode: string) => readonly KnownFacility[]
  /** In reach and not merged: this name, without marks, in this province or what became of it. */
  byName: (name: string, provinceId: string) => readonly KnownFacility[]
  /** In reach and not merged: this name, without marks, in any province. */
  named: (name: string) => readonly KnownFacility[]
  /** In reach and not merged: these could be the one meant, the likeliest first. */
  alike: (typed: Pick<Likened, 'name' | 'taxCode' | 'phone' | 'address'> & { provinceId: string }) => { facility: KnownFacility, like: Likeness }[]
}

const columns = { id: facilities.id, code: facilities.code, name: facilities.name, provinceId: facilities.provinceId, address: facilities.address, taxCode: facilities.taxCode, phone: facilities.phone, legalForm: facilities.legalForm, archivedAt: facilities.archivedAt, mergedInto: facilities.mergedInto, demonstration: facilities.demonstration }

/** Codes are written in capitals or not. */
const codeKey = (code: string) => code.trim().toUpperCase()

export async function facilityFinder(tx: Db, ctx: Pick<StaffContext, 'scope' | 'provinces' | 'clock'>): Promise<FacilityFinder> {
  const { scope, provinces } = ctx
  const today = dayInVietnam(ctx.clock())
  const placeToday = new Map<string, string>()
  const placeOf = (id: string) => {
    const known = placeToday.get(id) ?? provinces.today(id, today).id
    placeToday.set(id, known)
    return known
  }
  const rows: KnownFacility[] = await tx.select(columns).from(facilities)
  const formers = new Map<string, string[]>()
  for (const { facilityId, name } of await tx.select({ facilityId: facilityNames.facilityId, name: facilityNames.name }).from(facilityNames))
    formers.set(facilityId, [...formers.get(facilityId) ?? [], name])

  const [codes, ids, groups] = [new Map<string, KnownFacility>(), new Map<string, KnownFacility>(), new Map<string, KnownFacility[]>()]
  const join = (key: string, row: KnownFacility) => {
    const group = groups.get(key)
    if (group === undefined)
      groups.set(key, [row])
    else if (group.at(-1) !== row)
      group.push(row)
  }
  const isInReach = (row: KnownFacility) => isWithin(scope, row.provinceId)
  for (const row of rows) {
    codes.set(codeKey(row.code), row)
    ids.set(row.id, row)
    if (row.mergedInto !== null || !isInReach(row))
      continue
    const place = placeOf(row.provinceId)
    join(`name ${place} ${fold(row.name)}`, row)
    join(`named ${fold(row.name)}`, row)
    for (const name of [row.name, ...formers.get(row.id) ?? []])
      join(`like ${place} ${nameKey(name)}`, row)
    if (row.taxCode !== null) {
      join(`tax ${row.taxCode}`, row)
      join(`firm ${firmOfTaxCode(row.taxCode)}`, row)
    }
    if (row.phone !== null)
      join(`phone ${row.phone}`, row)
  }

  /** Names a word or a letter apart; made when the first name is asked that nobody has. */
  let near: Map<string, KnownFacility[]> | undefined
  const nearNames = () => {
    if (near !== undefined)
      return near
    near = new Map()
    for (const row of rows.filter(one => one.mergedInto === null && isInReach(one))) {
      for (const key of new Set([row.name, ...formers.get(row.id) ?? []].flatMap(meetingKeys))) {
        const known = near.get(`${placeOf(row.provinceId)} ${key}`)
        if (known)
          known.push(row)
        else
          near.set(`${placeOf(row.provinceId)} ${key}`, [row])
      }
    }
    return near
  }

  const likened = (row: KnownFacility): Likened => ({ ...row, formerNames: formers.get(row.id) ?? [], places: [placeOf(row.provinceId)] })
  return {
    byCode: code => codes.get(codeKey(code)),
    byId: id => ids.get(id),
    isInReach,
    byTaxCode: taxCode => groups.get(`tax ${taxCode}`) ?? [],
    byName: (name, provinceId) => groups.get(`name ${placeOf(provinceId)} ${fold(name)}`) ?? [],
    named: name => groups.get(`named ${fold(name)}`) ?? [],
    alike: ({ provinceId, ...typed }) => {
      const place = placeOf(provinceId)
      const met = new Set([
        ...coreName(typed.name).length < 2 ? [] : groups.get(`like ${place} ${nameKey(typed.name)}`) ?? [],
        ...typed.taxCode === null ? [] : groups.get(`firm ${firmOfTaxCode(typed.taxCode)}`) ?? [],
        ...typed.phone === null ? [] : groups.get(`phone ${typed.phone}`) ?? [],
        ...coreName(typed.name).length < 2 ? [] : meetingKeys(typed.name).flatMap(key => nearNames().get(`${place} ${key}`) ?? []),
      ].slice(0, 60))
      const own: Likened = { ...typed, formerNames: [], places: [place] }
      return [...met].map(facility => ({ facility, like: likeness(own, likened(facility)) })).filter(({ like }) => like.score >= worthHinting).sort((a, b) => b.like.score - a.like.score)
    },
  }
}
