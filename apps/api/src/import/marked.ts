import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import type { StaffContext } from '../trpc.ts'
import type { ReadFile } from './chain.ts'
import type { Marked } from './marks.ts'
import type { ImportRow } from './row.ts'
import { importFiles, importIssues } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { tablesOf } from '@khuyencong/domain/sheet'
import { formatDateTime } from '@khuyencong/domain/text'
import { asc, eq } from 'drizzle-orm'
import { formWorkbook } from '../workbook/form.ts'
import { readWorkbook } from '../workbook/read.ts'
import { inFileOrder, placed, understood } from './chain.ts'
import { copyOf } from './copy.ts'
import { headed } from './headed.ts'
import { marksOf } from './marks.ts'
import { messagesSheet } from './messages-sheet.ts'
import { sheetNounOf } from './nouns.ts'
import { rebuiltSheet } from './rebuilt.ts'
import { messagesIn, sheetsOfRecords, templateOf } from './template.ts'

async function fileOf({ db }: StaffContext, row: ImportRow) {
  const [file] = await db.select().from(importFiles).where(eq(importFiles.importId, row.id))
  if (!file)
    throw new Refusal('not-found', { reason: 'no-such-import' })
  const raw = await readWorkbook(file.bytes, { fileName: row.fileName })
  const records = sheetsOfRecords(raw)
  return { raw, records, tables: records.flatMap(sheet => tablesOf(sheet)), bytes: file.bytes }
}

const aboutOf = (ctx: StaffContext, row: ImportRow, lang: Lang) => `${row.fileName} · ${ctx.account.name} · ${formatDateTime(ctx.clock().toISOString(), lang)}`

/** One's own file back with corrections laid over, cells marked, a comment on each, and a sheet of all messages. */
export async function markedCopy(ctx: StaffContext, row: ImportRow, lang: Lang): Promise<Uint8Array> {
  if (row.tables.length === 0)
    throw new Refusal('closed', { reason: 'import-not-readable' })
  const { raw, tables, bytes } = await fileOf(ctx, row)
  const issues = (await ctx.db.select({ body: importIssues.body }).from(importIssues).where(eq(importIssues.importId, row.id)).orderBy(asc(importIssues.ordinal))).map(line => line.body)
  return copyOf(bytes, raw, { noun: row.noun, lang, tables, mapping: row.mapping, issues: issues.map(issue => headed(issue, { ...row, lang })), edits: row.edits }, aboutOf(ctx, row, lang))
}

/** Messages of rows that were set aside: the check does not look at them, so they are looked at here. */
async function issuesAside(ctx: StaffContext, row: ImportRow, file: ReadFile, isAside: (sheet: string, row: number | null) => boolean): Promise<SheetIssue[]> {
  const breath = () => new Promise<void>(resolve => setImmediate(resolve))
  const read = await understood(file, { ...row, options: { ...row.options, leftOut: [] } }, ctx.provinces, breath)
  const found = await ctx.db.transaction(async tx => (await sheetNounOf(row.noun).plan(tx, { ...ctx, db: tx }, read.given, breath)).issues)
  return inFileOrder(file, [...read.issues, ...found].map(placed(file, row.mapping))).filter(issue => isAside(issue.sheet, issue.row))
}

/** The rows that were set aside, under the head they had, marked and commented: to be mended and brought in later. */
export async function leftOutCopy(ctx: StaffContext, row: ImportRow, lang: Lang): Promise<Uint8Array> {
  if (row.options.leftOut.length === 0)
    throw new Refusal('closed', { reason: 'nothing-left-out' })
  const { raw, records, tables } = await fileOf(ctx, row)
  const aside = new Map<string, Set<number>>()
  for (const { sheet, row: number } of row.options.leftOut)
    (aside.get(sheet) ?? aside.set(sheet, new Set()).get(sheet)!).add(number - 1)
  const file: ReadFile = { kind: raw.kind, tables, converted: [], template: null }
  const issues = await issuesAside(ctx, row, file, (sheet, number) => number !== null && aside.get(sheet)?.has(number - 1) === true)
  const edits = row.edits.filter(edit => aside.get(edit.sheet)?.has(edit.row - 1))
  const marked: Marked = { noun: row.noun, lang, tables, mapping: row.mapping, issues: issues.map(issue => headed(issue, { ...row, lang })), edits }
  const marks = marksOf(marked)
  const isOurs = templateOf(raw) !== null
  const sheets = raw.sheets.flatMap((sheet) => {
    if (!records.includes(sheet))
      return isOurs && sheet.name !== messagesIn(raw) ? [rebuiltSheet(sheet, { tables, marks: undefined, lang })] : []
    const rows = aside.get(sheet.name) ?? new Set<number>()
    if (rows.size === 0 && !isOurs)
      return []
    const own = tables.filter(table => table.sheet === sheet.name)
    const heads = own.flatMap(table => Array.from({ length: table.headTo - table.headFrom + 1 }, (_, at) => table.headFrom + at))
    const titles = Array.from({ length: own[0]?.headFrom ?? 0 }, (_, at) => at)
    return [rebuiltSheet(sheet, { tables, marks: marks.get(sheet.name), lang, kept: new Set([...titles, ...heads, ...rows]) })]
  })
  return formWorkbook([...sheets, messagesSheet(marked, aboutOf(ctx, row, lang))], 'Khuyến Công')
}
