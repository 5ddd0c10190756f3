import type { ImportFilter, IssueFilter } from '@khuyencong/domain/import'
import type { StaffContext } from '../trpc.ts'
import { importIssues, importRows, imports } from '@khuyencong/db/schema'
import { and, asc, count, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { likeness } from './alike.ts'
import { headed } from './headed.ts'
import { ownImport } from './row.ts'
import { cardOf, newestJobs } from './view.ts'

const ended = ['committed', 'cancelled'] as const
const { tables: _, mapping: __, edits: ___, options: ____, ...columns } = getTableColumns(imports)

/** One's own imports: those under way first, then what was written, newest first. */
export async function importList(ctx: StaffContext, { noun, state, page, pageSize }: ImportFilter) {
  const { db, account } = ctx
  const isEnded = inArray(imports.state, [...ended])
  const where = and(eq(imports.userId, account.id), noun === undefined ? undefined : eq(imports.noun, noun), state === 'all' ? undefined : state === 'ended' ? isEnded : sql`not ${isEnded}`)
  const rows = await db.select(columns).from(imports).where(where).orderBy(isEnded, desc(imports.updatedAt), imports.id).limit(pageSize).offset((page - 1) * pageSize)
  const jobs = await newestJobs(ctx, db, rows.map(row => row.id))
  // Totals are the page's business.
  const items = rows.map(row => cardOf({ ...row, result: row.result && { ...row.result, totals: [], fileTotals: [] } }, jobs.get(row.id) ?? null))
  return { items, total: await db.$count(imports, where) }
}

/** How many messages say the same as each of these; a message about a whole sheet stands alone. */
async function countsAlike(db: StaffContext['db'], id: string, marks: readonly string[]): Promise<Map<string, number>> {
  if (marks.length === 0)
    return new Map()
  const rows = await db.select({ likeness, count: count() }).from(importIssues).where(and(eq(importIssues.importId, id), inArray(likeness, [...new Set(marks)]), sql`${importIssues.body}->>'row' is not null`)).groupBy(likeness)
  return new Map(rows.map(row => [row.likeness, Number(row.count)]))
}

/** Messages of the last check in the order of the file, with how many of each kind there are on each sheet. */
export async function importIssueList(ctx: StaffContext, { id, severity, page, pageSize }: IssueFilter & { id: string }) {
  const { db } = ctx
  const { noun, mapping } = await ownImport(ctx, db, id)
  const where = and(eq(importIssues.importId, id), severity === 'all' ? undefined : eq(importIssues.severity, severity))
  const rows = await db.select({ ordinal: importIssues.ordinal, body: importIssues.body, likeness }).from(importIssues).where(where).orderBy(asc(importIssues.ordinal)).limit(pageSize).offset((page - 1) * pageSize)
  const alike = await countsAlike(db, id, rows.map(row => row.likeness))
  const sheets = await db.select({ sheet: sql<string>`${importIssues.body}->>'sheet'`, severity: importIssues.severity, count: count() }).from(importIssues).where(eq(importIssues.importId, id)).groupBy(sql`1`, importIssues.severity).orderBy(sql`min(${importIssues.ordinal})`)
  const counted = (of: typeof severity) => sheets.filter(line => of === 'all' || line.severity === of).reduce((sum, line) => sum + Number(line.count), 0)
  return {
    items: rows.map(({ ordinal, body, likeness }) => ({ ordinal, alike: alike.get(likeness) ?? 1, ...headed(body, { noun, mapping, lang: ctx.lang }) })),
    total: counted(severity),
    blocking: counted('blocking'),
    advisory: counted('advisory'),
    sheets: [...new Set(sheets.map(line => line.sheet))].map(sheet => ({
      sheet,
      blocking: Number(sheets.find(line => line.sheet === sheet && line.severity === 'blocking')?.count ?? 0),
      advisory: Number(sheets.find(line => line.sheet === sheet && line.severity === 'advisory')?.count ?? 0),
    })),
  }
}

/** The first rows that are new or changed. */
export async function importPreview(ctx: StaffContext, { id, effect, page, pageSize }: { id: string, effect: 'all' | 'new' | 'changed', page: number, pageSize: number }) {
  const { db } = ctx
  await ownImport(ctx, db, id)
  const where = and(eq(importRows.importId, id), effect === 'all' ? undefined : sql`${importRows.body}->>'effect' = ${effect}`)
  const rows = await db.select({ body: importRows.body }).from(importRows).where(where).orderBy(asc(importRows.ordinal)).limit(pageSize).offset((page - 1) * pageSize)
  return { items: rows.map(row => row.body), total: await db.$count(importRows, where) }
}
