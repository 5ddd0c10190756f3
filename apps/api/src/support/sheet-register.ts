import type { Db } from '@khuyencong/db'
import type { SupportTypeRow } from '@khuyencong/domain/support'
import type { FacilityFinder } from '../facility/finder.ts'
import type { Law } from '../norm/judged.ts'
import type { StaffContext } from '../trpc.ts'
import type { ProgrammeFinder } from './programme-finder.ts'
import { facilityAddresses, supportTypes } from '@khuyencong/db/schema'
import { mayRole } from '@khuyencong/domain/right'
import { supportProvinces } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { facilityFinder } from '../facility/finder.ts'
import { seesOf } from '../facility/record.ts'
import { lawOf } from '../norm/judged.ts'
import { programmeFinder } from './programme-finder.ts'

/** All that many rows of supports are held against, read once. */
export interface SheetRegister {
  ctx: StaffContext
  today: string
  programmes: ProgrammeFinder
  facilities: FacilityFinder
  types: readonly SupportTypeRow[]
  law: Law
  /** May this person add facilities, and give their tax codes? */
  mayAddFacility: boolean
  seesIdentity: boolean
  placeOf: (provinceId: string) => string
  /** Where a facility lies and lay, the present province first. */
  provincesOf: (facility: { id: string, provinceId: string }) => readonly string[]
  /** Provinces a support to such a facility may lie in, the one to suggest first. */
  allowedIn: (facilityProvinces: readonly string[], planYear: number) => readonly string[]
}

export async function sheetRegister(tx: Db, ctx: StaffContext): Promise<SheetRegister> {
  const { provinces, account } = ctx
  const today = dayInVietnam(ctx.clock())
  const earlier = new Map<string, string[]>()
  for (const { facilityId, provinceId } of await tx.select({ facilityId: facilityAddresses.facilityId, provinceId: facilityAddresses.provinceId }).from(facilityAddresses))
    earlier.set(facilityId, [...earlier.get(facilityId) ?? [], provinceId])
  const allowed = new Map<string, readonly string[]>()
  const sees = seesOf(ctx, 'edit')
  return {
    ctx,
    today,
    programmes: await programmeFinder(tx, ctx),
    facilities: await facilityFinder(tx, ctx),
    types: await tx.select().from(supportTypes),
    law: await lawOf(tx),
    mayAddFacility: mayRole(account.role, 'create', 'facility'),
    seesIdentity: sees.identity && seesOf(ctx, 'read').identity,
    placeOf: id => provinces.has(id) ? provinces.today(id, today).id : id,
    provincesOf: ({ id, provinceId }) => [provinceId, ...earlier.get(id) ?? []],
    allowedIn: (facilityProvinces, planYear) => {
      const key = `${planYear} ${facilityProvinces.join()}`
      const known = allowed.get(key) ?? supportProvinces(facilityProvinces, planYear, provinces)
      allowed.set(key, known)
      return known
    },
  }
}
