import type { Db } from '@khuyencong/db'
import type { BulkRecords } from '@khuyencong/domain/desk'
import type { FacilityBulkChange } from '@khuyencong/domain/facility'
import type { BulkStep } from '../desk/bulk.ts'
import type { StaffContext } from '../trpc.ts'
import type { FacilityRecord } from './record.ts'
import { facilities } from '@khuyencong/db/schema'
import { bulkLimits } from '@khuyencong/domain/desk'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { inBulk, tried, undoInBulk } from '../desk/bulk.ts'
import { permitted } from '../trpc.ts'
import { writing } from '../writing.ts'
import { checkedDraft } from './draft.ts'
import { matchingFacilities } from './matching.ts'
import { reindex, seesOf } from './record.ts'

const isArchiving = ({ field }: FacilityBulkChange) => field === 'archive' || field === 'restore'
const lineOf = ({ id, code, name }: FacilityRecord) => ({ id, code, name })

/** In one order for everybody, so that two of them never wait for each other. */
const held = (ctx: StaffContext) => (tx: Db, ids: string[]) => tx.select().from(facilities).where(and(inArray(facilities.id, ids), within(ctx.scope, facilities.provinceId))).orderBy(asc(facilities.id)).for('update')

const update = (tx: Db) => async (id: string, set: Partial<FacilityRecord>) => {
  const [row] = await tx.update(facilities).set(set).where(eq(facilities.id, id)).returning({ version: facilities.version })
  return row!.version
}

/** The rules of one facility, asked of each. */
function stepOf(ctx: StaffContext, change: FacilityBulkChange): BulkStep<FacilityRecord> {
  const { provinces, scope } = ctx
  const place = { provinces, scope, today: dayInVietnam(ctx.clock()), sees: seesOf(ctx, 'edit') }
  return async (row) => {
    if (change.field === 'restore') {
      if (row.archivedAt === null)
        return null
      if (row.mergedInto !== null)
        throw new Refusal('closed', { reason: 'merged' })
      return { set: { archivedAt: null, archivedReason: null }, before: row.archivedReason, after: null }
    }
    if (row.archivedAt !== null && change.field !== 'archive')
      throw new Refusal('closed', { reason: row.mergedInto === null ? 'archived' : 'merged' })
    if (change.field === 'archive')
      return row.archivedAt === null ? { set: { archivedAt: ctx.clock().toISOString(), archivedReason: change.reason }, before: null, after: change.reason } : null
    const { field, value } = change
    if (row[field] === value)
      return null
    const draft = checkedDraft({ ...row, furtherContacts: row.furtherContacts ?? [], [field]: value }, { ...place, before: row })
    return { set: { [field]: value, ...field === 'sector' && { furtherSectors: draft.furtherSectors } }, before: row[field], after: value }
  }
}

async function changed(tx: Db, ctx: StaffContext, records: BulkRecords, change: FacilityBulkChange) {
  return inBulk(records, { rows: await held(ctx)(tx, records.map(record => record.id)), lineOf, step: stepOf(ctx, change), update: update(tx) })
}

interface Asked { records?: BulkRecords, filter?: FacilityFilter, change: FacilityBulkChange }

/** What a change would do to the records named, or to all that a filter finds; nothing is changed. */
export async function previewFacilities(given: StaffContext, { records, filter, change }: Asked) {
  const ctx = isArchiving(change) ? permitted(given, 'archive', 'facility') : given
  const found = records ?? await facilitiesFound(ctx, filter ?? FacilityFilter.parse({}))
  return { records: found, ...await tried(ctx, tx => changed(tx, ctx, found, change)) }
}

async function facilitiesFound(ctx: StaffContext, filter: FacilityFilter): Promise<BulkRecords> {
  const found = await ctx.db.select({ id: facilities.id, version: facilities.version }).from(facilities).where(matchingFacilities({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter)).orderBy(asc(facilities.name), asc(facilities.code)).limit(bulkLimits.most + 1)
  if (found.length > bulkLimits.most)
    throw new Refusal('invalid', { reason: 'too-many-records', issues: [{ field: 'filter', reason: 'too-many-records', values: { max: bulkLimits.most } }] })
  return found
}

/** Changes those that may be changed, in one transaction, and says which were not and why. */
export function changeFacilities(given: StaffContext, { records, change }: { records: BulkRecords, change: FacilityBulkChange }) {
  const ctx = isArchiving(change) ? permitted(given, 'archive', 'facility') : given
  return writing(ctx, { reason: change.reason ?? undefined }, async (tx) => {
    const outcome = await changed(tx, ctx, records, change)
    await reindex(tx, ctx, outcome.done.map(line => line.id))
    return outcome
  })
}

export function undoFacilities(ctx: StaffContext, { key }: { key: string }) {
  return undoInBulk<FacilityRecord>(ctx, { key, procedure: 'facility.bulkChange', held: held(ctx), lineOf, update: (tx, id, set) => update(tx)(id, set), after: (tx, ids) => reindex(tx, ctx, ids) })
}
