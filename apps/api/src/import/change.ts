import type { ImportMapping, ImportView } from '@khuyencong/domain/import'
import type { CellEdit } from '@khuyencong/domain/sheet'
import type { StaffContext } from '../trpc.ts'
import type { ImportRow } from './row.ts'
import { importIssues, imports } from '@khuyencong/db/schema'
import { importLimits } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, asc, eq, sql } from 'drizzle-orm'
import { askToStop, enqueue } from '../job/row.ts'
import { likeness } from './alike.ts'
import { mappingIssues } from './mapping.ts'
import { keepMapping } from './mappings.ts'
import { heldImport, mayImport, mustBeOpen } from './row.ts'
import { importView } from './view.ts'

interface Versioned { id: string, version: number }
type Change = Partial<Pick<ImportRow, 'mapping' | 'options' | 'edits'>>
interface Place { sheet: string, row: number }

/** A small file is checked again before the answer goes out, so that a fix shows at once. */
const patience = 1500
const key = (cell: Place & { field?: string }) => JSON.stringify([cell.sheet, cell.row, cell.field])

/** Changes what an import follows from, and checks it anew. */
async function changed(ctx: StaffContext, given: Versioned, change: (row: ImportRow, tx: StaffContext['db']) => Change | Promise<Change>): Promise<ImportView> {
  const { job, stopped } = await ctx.db.transaction(async (tx) => {
    const row = await heldImport(ctx, tx, given.id)
    mustBeOpen(row, given.version)
    mayImport(ctx, row.noun)
    const set = await change(row, tx)
    const stopped = await askToStop(tx, row.id)
    await tx.update(imports).set({ ...set, version: row.version + 1, state: 'checking', problem: null, updatedAt: sql`now()` }).where(eq(imports.id, row.id))
    return { job: await enqueue(tx, { userId: row.userId, kind: 'import-check', subjectId: row.id }), stopped }
  })
  stopped.forEach(ctx.jobs.cancel)
  ctx.jobs.wake()
  await ctx.jobs.settled(job, patience)
  return importView(ctx, given.id)
}

/** Edits laid over earlier ones of the same cells. */
function laidOver(edits: readonly CellEdit[], more: readonly CellEdit[]): CellEdit[] {
  const all = [...new Map([...edits, ...more].map(edit => [key(edit), edit])).values()]
  if (all.length > importLimits.edits)
    throw new Refusal('invalid', { reason: 'too-many-edits', issues: [{ field: 'edits', reason: 'too-many-edits', values: { max: importLimits.edits } }] })
  return all
}

export function setMapping(ctx: StaffContext, { mapping, keepAs, ...given }: Versioned & { mapping: ImportMapping, keepAs?: string }) {
  return changed(ctx, given, async (row, tx) => {
    const issues = mappingIssues(row, mapping)
    if (issues.length > 0)
      throw new Refusal('invalid', { reason: 'check-fields', issues })
    if (keepAs !== undefined)
      await keepMapping(tx, row, keepAs, mapping)
    return { mapping }
  })
}

export const setOptions = (ctx: StaffContext, { empty, ...given }: Versioned & Pick<ImportRow['options'], 'empty'>) => changed(ctx, given, row => ({ options: { ...row.options, empty } }))

export const edit = (ctx: StaffContext, { edits, ...given }: Versioned & { edits: CellEdit[] }) => changed(ctx, given, row => ({ edits: laidOver(row.edits, edits) }))

/** The same value in every cell of which the same is said. */
export function editAlike(ctx: StaffContext, { ordinal, field, value, ...given }: Versioned & { ordinal: number, field: string, value: string }) {
  return changed(ctx, given, async (row, tx) => {
    const ofImport = eq(importIssues.importId, row.id)
    const same = sql`${likeness} = (${tx.select({ likeness }).from(importIssues).where(and(ofImport, eq(importIssues.ordinal, ordinal)))})`
    const found = await tx.select({ body: importIssues.body }).from(importIssues).where(and(ofImport, same)).orderBy(asc(importIssues.ordinal))
    return { edits: laidOver(row.edits, found.flatMap(({ body }) => body.row === null ? [] : [{ sheet: body.sheet, row: body.row, field, value }])) }
  })
}

/** Takes edits away: those of some cells, or all. */
export function undoEdits(ctx: StaffContext, { cells, ...given }: Versioned & { cells: (Place & { field: string })[] | null }) {
  const gone = cells && new Set(cells.map(key))
  return changed(ctx, given, row => ({ edits: gone === null ? [] : row.edits.filter(edit => !gone.has(key(edit))) }))
}

/** Every fix that is certain, in one press. */
export function applyCertain(ctx: StaffContext, given: Versioned) {
  return changed(ctx, given, async (row, tx) => {
    const found = await tx.select({ body: importIssues.body }).from(importIssues).where(and(eq(importIssues.importId, row.id), sql`${importIssues.body} @? '$.fixes[*] ? (@.isCertain == true)'`)).orderBy(asc(importIssues.ordinal))
    const edits = found.flatMap(({ body: { sheet, row, field, fixes } }) => {
      const fix = fixes.find(one => one.isCertain)
      const into = fix?.field ?? field
      return fix && row !== null && into !== null ? [{ sheet, row, field: into, value: fix.value }] : []
    })
    return { edits: laidOver(row.edits, edits) }
  })
}

/** Sets rows aside: the ones named, or every one with something blocking. */
export function leaveOut(ctx: StaffContext, { rows, ...given }: Versioned & { rows: Place[] | 'blocking' }) {
  return changed(ctx, given, async (row, tx) => {
    const more = rows === 'blocking'
      ? (await tx.select({ body: importIssues.body }).from(importIssues).where(and(eq(importIssues.importId, row.id), eq(importIssues.severity, 'blocking')))).flatMap(({ body }) => body.row === null ? [] : [{ sheet: body.sheet, row: body.row }])
      : rows
    const leftOut = [...new Map([...row.options.leftOut, ...more].map(place => [key(place), place])).values()]
    return { options: { ...row.options, leftOut } }
  })
}

export function takeBack(ctx: StaffContext, { rows, ...given }: Versioned & { rows: Place[] | 'all' }) {
  const back = rows === 'all' ? null : new Set(rows.map(key))
  return changed(ctx, given, row => ({ options: { ...row.options, leftOut: back === null ? [] : row.options.leftOut.filter(place => !back.has(key(place))) } }))
}
