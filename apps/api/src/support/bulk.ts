import type { Db } from '@khuyencong/db'
import type { BulkRecords } from '@khuyencong/domain/desk'
import type { SupportBulkChange } from '@khuyencong/domain/support'
import type { BulkLine, BulkStep } from '../desk/bulk.ts'
import type { StaffContext } from '../trpc.ts'
import type { SupportRecord } from './record.ts'
import { facilities, programmes, supports } from '@khuyencong/db/schema'
import { bulkLimits } from '@khuyencong/domain/desk'
import { Refusal } from '@khuyencong/domain/refusal'
import { SupportDraft, SupportFilter } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { inBulk, tried, undoInBulk } from '../desk/bulk.ts'
import { permitted } from '../trpc.ts'
import { writing } from '../writing.ts'
import { checkDraft } from './draft.ts'
import { matchingSupports } from './matching.ts'
import { aloneWithNumbers } from './record.ts'

const isArchiving = ({ field }: SupportBulkChange) => field === 'archive' || field === 'restore'
const draftFields = Object.keys(SupportDraft.shape) as (keyof SupportDraft)[]

const held = (ctx: StaffContext) => (tx: Db, ids: string[]) => tx.select().from(supports).where(and(inArray(supports.id, ids), within(ctx.scope, supports.provinceId))).orderBy(asc(supports.id)).for('update')

const update = (tx: Db) => async (id: string, set: Partial<SupportRecord>) => {
  const [row] = await tx.update(supports).set(set).where(eq(supports.id, id)).returning({ version: supports.version })
  return row!.version
}

/** A support is known by its facility or the place of its event. */
async function lines(tx: Db, rows: readonly SupportRecord[]): Promise<(row: SupportRecord) => BulkLine> {
  const ids = rows.flatMap(row => row.facilityId ?? [])
  const names = new Map(ids.length === 0 ? [] : (await tx.select({ id: facilities.id, name: facilities.name }).from(facilities).where(inArray(facilities.id, ids))).map(row => [row.id, row.name]))
  return row => ({ id: row.id, code: row.code, name: names.get(row.facilityId ?? '') ?? row.place ?? row.title ?? '' })
}

/** What a programme is called on the screen, wherever its id stands in a change. */
async function programmeName(tx: Db, id: string): Promise<string> {
  const [row] = await tx.select({ code: programmes.code }).from(programmes).where(eq(programmes.id, id))
  return row?.code ?? id
}

/** The rules of one support, asked of each. */
function stepOf(tx: Db, ctx: StaffContext, change: SupportBulkChange): BulkStep<SupportRecord> {
  return async (row) => {
    if (change.field === 'restore')
      return row.archivedAt === null ? null : { set: { archivedAt: null, archivedReason: null }, before: row.archivedReason, after: null }
    if (change.field === 'archive')
      return row.archivedAt === null ? { set: { archivedAt: ctx.clock().toISOString(), archivedReason: change.reason }, before: null, after: change.reason } : null
    if (row.archivedAt !== null)
      throw new Refusal('closed', { reason: 'archived' })
    const { field, value } = change
    if (row[field] === value)
      return null
    const draft = { ...Object.fromEntries(draftFields.map(key => [key, row[key]])), [field]: value } as SupportDraft
    await checkDraft(tx, ctx, draft, row, null)
    const said = async (one: string | number) => field === 'programmeId' ? programmeName(tx, String(one)) : one
    return { set: { [field]: value }, before: await said(row[field]), after: await said(value) }
  }
}

async function changed(tx: Db, ctx: StaffContext, records: BulkRecords, change: SupportBulkChange) {
  await aloneWithNumbers(tx)
  const rows = await held(ctx)(tx, records.map(record => record.id))
  return inBulk(records, { rows, lineOf: await lines(tx, rows), step: stepOf(tx, ctx, change), update: update(tx) })
}

interface Asked { records?: BulkRecords, filter?: SupportFilter, change: SupportBulkChange }

/** What a change would do to the records named, or to all that a filter finds; nothing is changed. */
export async function previewSupports(given: StaffContext, { records, filter, change }: Asked) {
  const ctx = isArchiving(change) ? permitted(given, 'archive', 'support') : given
  const found = records ?? await supportsFound(ctx, filter ?? SupportFilter.parse({}))
  return { records: found, ...await tried(ctx, tx => changed(tx, ctx, found, change)) }
}

async function supportsFound(ctx: StaffContext, filter: SupportFilter): Promise<BulkRecords> {
  const found = await ctx.db.select({ id: supports.id, version: supports.version }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).where(matchingSupports({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter)).orderBy(asc(supports.code)).limit(bulkLimits.most + 1)
  if (found.length > bulkLimits.most)
    throw new Refusal('invalid', { reason: 'too-many-records', issues: [{ field: 'filter', reason: 'too-many-records', values: { max: bulkLimits.most } }] })
  return found
}

/** Changes those that may be changed, in one transaction, and says which were not and why. */
export function changeSupports(given: StaffContext, { records, change }: { records: BulkRecords, change: SupportBulkChange }) {
  const ctx = isArchiving(change) ? permitted(given, 'archive', 'support') : given
  return writing(ctx, { reason: change.reason ?? undefined }, tx => changed(tx, ctx, records, change))
}

export function undoSupports(ctx: StaffContext, { key }: { key: string }) {
  return undoInBulk<SupportRecord>(ctx, {
    key,
    procedure: 'support.bulkChange',
    held: held(ctx),
    lineOf: ({ id, code, place, title }) => ({ id, code, name: title ?? place ?? '' }),
    update: (tx, id, set) => update(tx)(id, set),
  })
}
