import type { ImportNoun } from '@khuyencong/domain/import'
import type { SheetIssue } from '@khuyencong/domain/sheet'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { issueSentence, sheetsOf } from '@khuyencong/domain/import'
import { provinceData, provinceRegister } from '@khuyencong/domain/region'
import { matchTables, readRows, tablesOf } from '@khuyencong/domain/sheet'
import { expect, it } from 'vitest'
import { readWorkbook } from '../workbook/read.ts'
import { copyOf } from './copy.ts'
import { sheetsOfRecords } from './template.ts'

const folder = fileURLToPath(new URL('../../corpus', import.meta.url))
const files = readdirSync(folder).filter(file => !/\.ts$/.test(file))
const provinces = provinceRegister(provinceData)
const nouns: readonly ImportNoun[] = ['support', 'facility', 'programme', 'product', 'certificate']

/** A file as an import understands it, with what reading its cells says; of the nouns the one that most columns fit. */
async function checked(file: string) {
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`))
  const raw = await readWorkbook(bytes, { fileName: file })
  const tables = sheetsOfRecords(raw).flatMap(sheet => tablesOf(sheet))
  const best = nouns.map(noun => ({ noun, tables: matchTables(tables, sheetsOf(noun)) })).sort((a, b) => b.tables.reduce((sum, table) => sum + table.columns.length, 0) - a.tables.reduce((sum, table) => sum + table.columns.length, 0))[0]!
  const issues = best.tables.flatMap((mapped) => {
    const description = sheetsOf(best.noun).find(sheet => sheet.key === mapped.to)
    const table = tables.find(one => one.sheet === mapped.sheet && one.ordinal === mapped.ordinal)
    return description && table ? readRows(table, mapped, description, { provinces, edits: [] }).issues : []
  })
  return { bytes, raw, tables, issues, noun: best.noun, mapping: { tables: best.tables.map(({ sheet, ordinal, to, columns, constants }) => ({ sheet, ordinal, to, columns: [...columns], constants })) } }
}

/** A moment is a moment, whatever made it. */
const plain = (rows: readonly (readonly unknown[])[]) => rows.map(row => row.map(cell => cell instanceof Date ? cell.toISOString() : cell ?? null))
const ended = (row: readonly unknown[]) => row.slice(0, row.findLastIndex(cell => cell !== null && cell !== '') + 1)
const cellsOf = (rows: readonly (readonly unknown[])[]) => plain(rows).map(ended)

it('has files to copy', () => {
  expect(files.length).toBeGreaterThanOrEqual(40)
})

it.each(files)('the corrected copy of %s says in every cell what the file said, and each message at its cell', async (file) => {
  const { bytes, raw, tables, issues, noun, mapping } = await checked(file)
  const copy = await readWorkbook(await copyOf(bytes, raw, { noun, lang: 'vi', tables, mapping, issues, edits: [] }, file), { fileName: 'x.xlsx' })
  expect(copy.sheets.slice(0, -1).map(sheet => sheet.name)).toEqual(raw.sheets.map(sheet => sheet.name))
  raw.sheets.forEach((sheet, at) => {
    const converted = new Map(tables.filter(table => table.sheet === sheet.name && table.encoding !== null).flatMap(table => table.rows.map(({ row, cells }) => [row, cells] as const)))
    const heads = new Set(tables.filter(table => table.encoding !== null).flatMap(table => Array.from({ length: table.headTo + 1 }, (_, row) => row)))
    const said = sheet.rows.map((row, number) => (converted.get(number) ?? row).map((cell, column) => cell ?? sheet.unreadable.find(one => one.row === number && one.column === column)?.given ?? null))
    const found = copy.sheets[at]!.rows.map((row, number) => row.map((cell, column) => cell ?? copy.sheets[at]!.unreadable.find(one => one.row === number && one.column === column)?.given ?? null))
    const without = (rows: readonly (readonly unknown[])[]) => cellsOf(rows).filter((_, number) => !heads.has(number))
    expect([sheet.name, without(found).slice(0, said.length)]).toEqual([sheet.name, without(said)])
  })
  const lines = copy.sheets.at(-1)!.rows.slice(5).map(row => [row[0], row[1] ?? '', row[5]])
  expect(lines).toEqual(issues.map((issue: SheetIssue) => [issue.sheet, `${issue.column ?? ''}${issue.row ?? ''}`, issueSentence(issue, 'vi', noun)]))
})
