import type { Db } from '@khuyencong/db'
import type { ContentDraft, SupportType, SupportTypeDraft } from '@khuyencong/domain/support'
import type { Seen } from '../instrument/dated.ts'
import type { StaffContext } from '../trpc.ts'
import { contents, supports, supportTypes } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { checkTypeDraft, contentCode } from '@khuyencong/domain/support'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { checkDays, lockRule, refuse, seenRow, superseding } from '../instrument/dated.ts'
import { checkText } from '../instrument/texts.ts'
import { writing } from '../writing.ts'

/** Supports of each type by plan year and state, inside the scope. */
export function supportCounts(db: Db, { scope }: StaffContext) {
  return db.select({ type: supports.type, year: supports.planYear, state: supports.state, count: sql<number>`count(*)::int` }).from(supports).where(and(isNull(supports.archivedAt), within(scope, supports.provinceId))).groupBy(supports.type, supports.planYear, supports.state).orderBy(asc(supports.type), asc(supports.planYear))
}

/** What a type is called, whether it is offered, from when to when. Supports keep their type whatever becomes of it. */
export function editType(ctx: StaffContext, { code, version, draft }: { code: SupportType, version: number, draft: SupportTypeDraft }) {
  return writing(ctx, {}, async (tx) => {
    const [before] = await tx.select().from(supportTypes).where(eq(supportTypes.code, code)).for('update')
    if (!before)
      throw new Refusal('not-found', { reason: 'no-such-type' })
    if (before.version !== version)
      throw new Refusal('conflict', { reason: 'stale-version', current: before })
    const [years] = await tx.select({ first: sql<number | null>`min(${supports.planYear})`, last: sql<number | null>`max(${supports.planYear})` }).from(supports).where(eq(supports.type, code))
    refuse([...await checkText(tx, draft.instrument), ...checkTypeDraft(draft, years!.first === null ? null : { first: years!.first, last: years!.last! })])
    const [row] = await tx.update(supportTypes).set(draft).where(eq(supportTypes.code, code)).returning()
    return row!
  })
}

const rowsOf = (tx: Db, code: string) => tx.select().from(contents).where(eq(contents.code, code)).orderBy(asc(contents.validFrom))

/** What a change of contents touches: the supports whose type lies under another content from that day on. */
async function touched(tx: Db, ctx: StaffContext, types: readonly SupportType[], from: string) {
  const rows = await supportCounts(tx, ctx)
  return rows.filter(row => types.includes(row.type) && `${row.year}-12-31` >= from)
}

export async function plannedContent(tx: Db, ctx: StaffContext, { number, draft, seen }: { number: number, draft: ContentDraft, seen: Seen | null }) {
  refuse(await checkText(tx, draft.instrument))
  const code = contentCode(number)
  const change = superseding(await rowsOf(tx, code), { code, number, version: 1, ...draft }, seen)
  const moved = [...new Set([...draft.types, ...change.ended?.types ?? []])]
  return { ...change, touched: await touched(tx, ctx, moved, draft.validFrom) }
}

/** A content of a new list: the row of the old list ends the day before. */
export function supersedeContent(ctx: StaffContext, given: { number: number, draft: ContentDraft, seen: Seen | null }) {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'contents', contentCode(given.number))
    const { ended, added, ...told } = await plannedContent(tx, ctx, given)
    const [closed = null] = ended === null ? [] : await tx.update(contents).set({ validTo: ended.validTo }).where(and(eq(contents.code, ended.code), eq(contents.validFrom, ended.validFrom))).returning()
    const { version: _, ...columns } = added
    const [row] = await tx.insert(contents).values(columns).returning()
    return { ended: closed, added: row!, ...told }
  })
}

/** Wording and status of a row may be mended at any time; the types under it and its days only where no support would lie under another content. */
export function editContent(ctx: StaffContext, { code, seen, draft }: { code: string, seen: Seen, draft: ContentDraft }) {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'contents', code)
    const rows = await rowsOf(tx, code)
    const before = seenRow(rows, seen, 'no-such-content')
    const { issues, warnings } = checkDays(rows, before, { ...before, ...draft })
    refuse([...await checkText(tx, draft.instrument), ...issues])
    const moved = [...before.types.filter(type => !draft.types.includes(type)), ...draft.types.filter(type => !before.types.includes(type))]
    const isMoved = before.validFrom !== draft.validFrom
    const resting = (await touched(tx, ctx, isMoved ? [...before.types, ...draft.types] : moved, [before.validFrom, draft.validFrom].sort()[0]!)).reduce((sum, row) => sum + row.count, 0)
    if (resting > 0)
      throw new Refusal('closed', { reason: 'records-rest', issues: [{ field: 'types', reason: 'records-rest', values: { count: resting } }] })
    const [row] = await tx.update(contents).set(draft).where(and(eq(contents.code, code), eq(contents.validFrom, seen.validFrom))).returning()
    return { row: row!, warnings }
  })
}
