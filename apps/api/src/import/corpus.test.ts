import type { RawWorkbook, SheetIssue, TableMapping } from '@khuyencong/domain/sheet'
import type { Awkward, AwkwardTable, Typed } from '../../corpus/awkward.ts'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct, aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence, sheetsOf } from '@khuyencong/domain/import'
import { columnName, matchTables } from '@khuyencong/domain/sheet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { readWorkbook } from '../workbook/read.ts'
import { readTables, understood } from './chain.ts'
import { resultOf } from './checked.ts'
import { copyOf } from './copy.ts'
import { sheetNounOf } from './nouns.ts'

const folder = join(import.meta.dirname, '../../corpus')
const files = readdirSync(folder)
const cases = await Promise.all(files.filter(name => name.endsWith('.expected.ts')).map(async name => (await import(join(folder, name)) as { default: Awkward }).default))

let test: TestApp
let person: StaffContext
beforeAll(async () => {
  test = await testApp()
  person = await test.contextAs('administrator') as StaffContext
})
afterAll(() => test.close())

/** What stands in a cell for whoever reads the file. */
function standing(cell: Typed): unknown {
  if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell
  return cell.error ?? cell.gave ?? `=${cell.formula}`
}

function trimmed(rows: readonly (readonly Typed[])[]): unknown[][] {
  const kept = rows.map((cells) => {
    const row = cells.map(standing).map(cell => cell === '' ? null : cell)
    while (row.length > 0 && row.at(-1) === null) row.pop()
    return row
  })
  while (kept.length > 0 && kept.at(-1)!.length === 0) kept.pop()
  return kept
}

const cellsOf = ({ sheets }: RawWorkbook) => sheets.map(({ name, isHidden, rows, hiddenRows, hiddenColumns }) => ({ name, isHidden, rows, hiddenRows: hiddenRows.map(row => row + 1), hiddenColumns: hiddenColumns.map(columnName) }))

function issueText({ row, column, field, severity, reason, given, fixes }: SheetIssue): string {
  const some = fixes.slice(0, 3).map(fix => `${fix.value}${fix.isCertain ? '!' : ''}`)
  return `${column ?? field ?? '–'}${row ?? '–'} ${severity} ${reason}${given === null ? '' : ` «${given}»`}${some.length > 0 ? ` → ${some.join(' | ')}` : ''}`
}

/** Supports and products need something on record to belong to. */
async function register(tx: TestApp['db']) {
  const bamboo = await aFacility(tx, { code: 'CS-00001', name: 'Hợp tác xã Tre luồng Ví Dụ', legalForm: 'cooperative', sector: 'wood', provinceId: 'VN-40@2025', address: 'Xã Ví Dụ' })
  await aFacility(tx, { code: 'CS-00002', name: 'Công ty TNHH Cơ khí Ví Dụ', legalForm: 'enterprise', sector: 'mechanical', provinceId: 'VN-37@2025', taxCode: '0100109106' })
  await aProgramme(tx, { code: 'co-khi-2021-2023', name: 'Đề án điểm ngành cơ khí 2021–2023', kind: 'key', sector: 'mechanical', yearFrom: 2021, yearTo: 2023 })
  await aProduct(tx, { facilityId: bamboo.id, name: 'Ghế tre Ví Dụ', slug: 'ghe-tre-vi-du', recognition: null })
}

/** The whole way of a file, up to what it would do. */
async function wholeWay(one: Awkward, bytes: Uint8Array) {
  const file = await readTables(bytes, one.file, one.noun, new AbortController().signal)
  const matched = matchTables(file.tables, sheetsOf(one.noun)).map(table => table.to === null ? table : { ...table, constants: one.constants ?? {} })
  const mapping = { tables: matched }
  const options = { empty: 'keep' as const, leftOut: [] }
  const read = await understood(file, { noun: one.noun, mapping, options, edits: [] }, person.provinces, async () => {})
  const result = await rolledBack(test.db, db => write(db, { actor: 'system:test' }, async (tx) => {
    await register(tx)
    return resultOf(tx, file, { mapping }, read, await sheetNounOf(one.noun).plan(tx, { ...person, db: tx }, read.given, async () => {}))
  }))
  return { file, matched, read, ...result }
}

type Way = Awaited<ReturnType<typeof wholeWay>>

function shownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shownValue)
  if (typeof value !== 'string' || !/^VN-\d\d@\d{4}$/.test(value)) return value
  const { name, validTo } = person.provinces.get(value)
  return validTo === null ? name : `${name} (cũ)`
}

/** A table found, told as an expectation tells it. */
function tableText(one: Awkward, { file, matched, read }: Way, at: number, wanted: AwkwardTable): AwkwardTable {
  const table = file.tables[at]!
  const mapping: TableMapping = matched[at]!
  const { columns } = mapping
  const skipped = table.skipped.filter(({ reason }) => reason !== 'blank').map(({ row, reason }) => `${row + 1} ${reason}`).join(', ')
  // Rows of all tables of one kind stand one after another.
  const before = file.tables.slice(0, at).reduce((sum, { rows }, index) => matched[index]!.to === mapping.to ? sum + rows.length : sum, 0)
  const rows = mapping.to === null ? [] : (read.given.rows[mapping.to] ?? []).slice(before, before + table.rows.length)
  return {
    ...wanted.sheet !== undefined && { sheet: table.sheet },
    head: [table.headFrom + 1, table.headTo + 1],
    to: mapping.to,
    ...table.encoding !== null && { encoding: table.encoding },
    columns: columns.map(({ field, index, unit }) => `${columnName(index)} ${field}${unit ? ` ${unit}` : ''}`).join(', '),
    ...skipped !== '' && { skipped },
    rows: Object.fromEntries(rows.map(({ row, values }) => [row, columns.map(({ field }) => shownValue(values[field]))])),
  }
}

const effectsText = (effects: Way['result']['effects']) => effects.map((effect) => {
  const counts = (['new', 'changed', 'unchanged', 'refused'] as const).filter(key => effect[key] > 0).map(key => `${effect[key]} ${key}`)
  return `${effect.sheet} ${counts.join(' ') || 'none'}`
}).join(', ')

describe('the corpus', () => {
  it('has forty awkward workbooks or more, each with what is to be understood of it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
    expect(files.filter(name => !/^\.|\.(?:ts|md)$/.test(name)).sort()).toEqual(cases.map(({ file }) => file).sort())
  })
})

describe('an awkward workbook', () => {
  it.each(cases.map(one => [one.file, one.why, one] as const))('%s: %s', async (name, _, one) => {
    const bytes = readFileSync(join(folder, name))
    const raw = await readWorkbook(bytes, { fileName: name })
    expect({ kind: raw.kind, csv: raw.csv, sheets: cellsOf(raw) }).toEqual({ kind: one.kind, csv: one.csv ?? null, sheets: one.sheets.map(sheet => ({ name: sheet.name, isHidden: sheet.isHidden ?? false, rows: trimmed(sheet.rows), hiddenRows: sheet.hiddenRows ?? [], hiddenColumns: sheet.hiddenColumns ?? [] })) })

    const way = await wholeWay(one, bytes)
    expect({
      tables: way.file.tables.map((_, at) => tableText(one, way, at, one.tables[at] ?? one.tables[0]!)),
      issues: way.issues.map(issueText),
      effects: effectsText(way.result.effects),
    }).toEqual({ tables: one.tables, issues: one.issues, effects: one.effects })
    for (const issue of way.issues) {
      for (const lang of ['vi', 'en'] as const) expect(issueSentence(issue, lang, one.noun)).not.toMatch(/undefined|NaN|\[object|không ghi được\. Xem lại|cannot be written\. Check/)
    }

    // The corrected copy is the officer's own workbook: no cell of it is lost; old fonts come back in Unicode.
    const copy = await readWorkbook(await copyOf(bytes, raw, { noun: one.noun, lang: 'vi', tables: way.file.tables, mapping: { tables: way.matched }, issues: way.issues, edits: [] }, name), { fileName: 'copy.xlsx' })
    const isOldFont = way.file.tables.some(({ encoding }) => encoding !== null)
    expect(raw.sheets.map(sheet => copy.sheets.find(other => other.name === sheet.name)?.rows.map(row => row.length)), 'copy').toEqual(raw.sheets.map(sheet => sheet.rows.map(row => row.length)))
    if (!isOldFont) expect(raw.sheets.map(sheet => copy.sheets.find(other => other.name === sheet.name)?.rows), 'copy').toEqual(raw.sheets.map(sheet => sheet.rows))
  })
})
