import type { Db } from '@khuyencong/db'
import type { Issue } from '@khuyencong/domain/refusal'
import type { SupportDraft } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { facilities, facilityAddresses, programmes, supports, supportTypes } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { isWithin } from '@khuyencong/domain/right'
import { abandonedStates, checkSupport, supportProvinces } from '@khuyencong/domain/support'
import { and, eq, isNull, ne, notInArray } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { programmesWithin } from '../programme/list.ts'

type SupportRow = typeof supports.$inferSelect
type Before = SupportRow | null

/** Unknown and out of reach are one answer: it gives nothing away. */
function notThere(field: 'programmeId' | 'facilityId', reason: string): Refusal {
  return new Refusal('not-found', { reason, issues: [{ field, reason }] })
}

/** The programme named, within the writer's reach; the one on record stays, whatever became of it. */
async function programmeOf(tx: Db, { scope }: StaffContext, id: string, before: Before) {
  const [row] = await tx.select({ yearFrom: programmes.yearFrom, yearTo: programmes.yearTo, demonstration: programmes.demonstration }).from(programmes).where(and(
    eq(programmes.id, id),
    id === before?.programmeId ? undefined : and(isNull(programmes.archivedAt), programmesWithin(scope)),
  ))
  if (!row)
    throw notThere('programmeId', 'no-such-programme')
  return row
}

/** The facility named, the same way, with every province it lies or lay in. */
async function facilityOf(tx: Db, { scope }: StaffContext, id: string | null, before: Before) {
  if (id === null)
    return null
  const [row] = await tx.select({ provinceId: facilities.provinceId, archivedAt: facilities.archivedAt, demonstration: facilities.demonstration }).from(facilities).where(and(
    eq(facilities.id, id),
    id === before?.facilityId ? undefined : within(scope, facilities.provinceId),
  ))
  if (!row)
    throw notThere('facilityId', 'no-such-facility')
  const earlier = await tx.select({ provinceId: facilityAddresses.provinceId }).from(facilityAddresses).where(eq(facilityAddresses.facilityId, id))
  return { ...row, provinces: [row.provinceId, ...earlier.map(address => address.provinceId)] }
}

/** Another support of the facility under this programme, of this type and year, that did not come to nothing. */
async function duplicateOf(tx: Db, { scope }: StaffContext, draft: SupportDraft, before: Before): Promise<Issue[]> {
  const { facilityId, programmeId, type, planYear } = draft
  const isSame = before !== null && before.facilityId === facilityId && before.programmeId === programmeId && before.type === type && before.planYear === planYear
  if (facilityId === null || isSame)
    return []
  const [other] = await tx.select({ code: supports.code, provinceId: supports.provinceId }).from(supports).where(and(
    eq(supports.facilityId, facilityId),
    eq(supports.programmeId, programmeId),
    eq(supports.type, type),
    eq(supports.planYear, planYear),
    isNull(supports.archivedAt),
    notInArray(supports.state, [...abandonedStates]),
    before === null ? undefined : ne(supports.id, before.id),
  )).limit(1)
  return other ? [{ field: 'reason', reason: 'same-support', values: { code: isWithin(scope, other.provinceId) ? other.code : '' } }] : []
}

/**
 * Rules that need the register, other records or the writer's reach; the schema has checked the rest.
 * @param tx - The writing transaction, alone with the numbers of supports.
 * @param ctx - Who writes.
 * @param draft - What was entered.
 * @param before - The row on record; null for a new support.
 * @param reason - Why, where a second support of one kind is meant.
 * @returns Whether what it rests on was invented.
 */
export async function checkDraft(tx: Db, ctx: StaffContext, draft: SupportDraft, before: Before, reason: string | null): Promise<{ demonstration: boolean }> {
  const { provinces, scope } = ctx
  if (!provinces.has(draft.provinceId))
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'provinceId', reason: 'unknown-province' }] })
  if (!isWithin(scope, draft.provinceId))
    throw new Refusal('forbidden', { reason: 'outside-reach', issues: [{ field: 'provinceId', reason: 'outside-reach' }] })
  const programme = await programmeOf(tx, ctx, draft.programmeId, before)
  const facility = await facilityOf(tx, ctx, draft.facilityId, before)
  const isPlaceKept = before !== null && before.facilityId === draft.facilityId && before.provinceId === draft.provinceId && before.planYear === draft.planYear
  const types = await tx.select().from(supportTypes)
  const issues = checkSupport(draft, {
    programme,
    province: provinces.get(draft.provinceId),
    provinces: facility && !isPlaceKept ? supportProvinces(facility.provinces, draft.planYear, provinces) : undefined,
    before: before ?? undefined,
    types,
  })
  if (facility && facility.archivedAt !== null && draft.facilityId !== before?.facilityId)
    issues.push({ field: 'facilityId', reason: 'facility-archived' })
  // A demonstration goes with what it rests on; a real record would be left without.
  if (before?.demonstration === false) {
    if (programme.demonstration && draft.programmeId !== before.programmeId)
      issues.push({ field: 'programmeId', reason: 'rests-on-demonstration' })
    if (facility?.demonstration && draft.facilityId !== before.facilityId)
      issues.push({ field: 'facilityId', reason: 'rests-on-demonstration' })
  }
  if (issues.length === 0 && reason === null)
    issues.push(...await duplicateOf(tx, ctx, draft, before))
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  return { demonstration: programme.demonstration || facility?.demonstration === true }
}
