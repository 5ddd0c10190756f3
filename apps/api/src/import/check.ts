import type { Db } from '@khuyencong/db'
import type { ImportMapping, ImportResult, PreviewRow } from '@khuyencong/domain/import'
import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { JobKindOf, Work } from '../job/kind.ts'
import type { ReadFile } from './chain.ts'
import type { ImportRow } from './row.ts'
import { insertBatch } from '@khuyencong/db/batch'
import { importFiles, importIssues, importRows, imports } from '@khuyencong/db/schema'
import { sheetsOf } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { matchTables, keptMapping as onTables, signatureOf } from '@khuyencong/domain/sheet'
import { and, eq, sql } from 'drizzle-orm'
import { hasOpenWork } from '../job/row.ts'
import { readTables } from './chain.ts'
import { checkedImport } from './checked.ts'
import { keptMapping } from './mappings.ts'
import { fileMemory } from './memory.ts'
import { mayImport } from './row.ts'
import { tableViews } from './table-view.ts'
import { tidyImports } from './tidy.ts'

const mostIssues = 50_000
const mostPreview = 2000
const memory = fileMemory()

/** The file of an import, from memory where it was just read. */
export async function fileOf(work: Pick<Work, 'ctx' | 'signal' | 'step'>, row: ImportRow): Promise<ReadFile> {
  const known = memory.recall(row.id)
  if (known)
    return known
  work.step('reading')
  const [stored] = await work.ctx.db.select({ bytes: importFiles.bytes }).from(importFiles).where(eq(importFiles.importId, row.id))
  if (!stored)
    throw new Refusal('not-found', { reason: 'no-such-import' })
  const file = await readTables(stored.bytes, row.fileName, row.noun, work.signal)
  memory.keep(row.id, file)
  return file
}

/** Ours and those known from before go on by themselves; how another spreadsheet is read, the officer says. */
async function firstMapping(tx: Db, row: ImportRow, file: ReadFile, signature: string): Promise<{ mapping: ImportMapping, isSure: boolean }> {
  const matched = () => ({ tables: matchTables(file.tables, sheetsOf(row.noun)) })
  if (file.template)
    return { mapping: matched(), isSure: true }
  const kept = await keptMapping(tx, row, signature)
  return kept ? { mapping: { tables: onTables(kept.tables, file.tables) }, isSure: true } : { mapping: matched(), isSure: false }
}

async function firstRead(work: Work, row: ImportRow, file: ReadFile): Promise<ImportRow | null> {
  return work.ctx.db.transaction(async (tx) => {
    const signature = signatureOf(file.tables)
    const { mapping, isSure } = await firstMapping(tx, row, file, signature)
    const options = { ...row.options, empty: file.template ? 'clear' as const : 'keep' as const }
    const [read] = await tx.update(imports).set({ tables: tableViews(file), fileKind: file.kind, template: file.template, signature, mapping, options, state: isSure ? 'checking' : 'mapping', updatedAt: sql`now()` }).where(eq(imports.id, row.id)).returning()
    if (isSure)
      return read ?? null
    await work.done(tx)
    return null
  })
}

interface Found { result: ImportResult, issues: readonly SheetIssue[], preview: readonly PreviewRow[] }

/** Keeps what was found, unless the import was changed meanwhile: then the next check is under way already. */
function kept(work: Work, row: ImportRow, { result, issues, preview }: Found) {
  return work.ctx.db.transaction(async (tx) => {
    const [same] = await tx.update(imports).set({ state: 'checked', result, updatedAt: sql`now()` }).where(and(eq(imports.id, row.id), eq(imports.version, row.version), eq(imports.state, 'checking'))).returning({ id: imports.id })
    if (same) {
      await tx.delete(importIssues).where(eq(importIssues.importId, row.id))
      await tx.delete(importRows).where(eq(importRows.importId, row.id))
      await insertBatch(tx, importIssues, issues.slice(0, mostIssues).map((body, ordinal) => ({ importId: row.id, ordinal, severity: body.severity, body })))
      await insertBatch(tx, importRows, preview.map((body, ordinal) => ({ importId: row.id, ordinal, body })))
    }
    await work.done(tx)
  })
}

async function run(work: Work): Promise<void> {
  const { ctx } = work
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, work.subjectId))
  if (!row || (row.state !== 'reading' && row.state !== 'checking'))
    return
  mayImport(ctx, row.noun)
  const file = await fileOf(work, row)
  const ready = row.state === 'reading' ? await firstRead(work, row, file) : row
  if (ready)
    await kept(work, ready, await checkedImport(work, ready, file, mostPreview))
}

/** Reads a file, and finds what it would do. Nothing of the register is touched. */
export const importCheck: JobKindOf = {
  kind: 'import-check',
  tidy: tidyImports,
  run,
  stopped: async (tx, { subjectId }, state, problem) => {
    // A change stops the check before it and begins another: that one decides.
    if (await hasOpenWork(tx, subjectId))
      return
    const [row] = await tx.select({ state: imports.state }).from(imports).where(eq(imports.id, subjectId)).for('update')
    if (row?.state === 'reading')
      await tx.update(imports).set({ state, problem, updatedAt: sql`now()` }).where(eq(imports.id, subjectId))
    else if (row?.state === 'checking')
      await tx.update(imports).set({ state: state === 'cancelled' ? 'mapping' : 'failed', result: null, problem, updatedAt: sql`now()` }).where(eq(imports.id, subjectId))
  },
}
