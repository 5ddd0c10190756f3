import type { TestApp } from '../testing/app.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { addDemonstration } from '@khuyencong/db/demo'
import { exportLists } from '@khuyencong/domain/job'
import { unguardedText } from '@khuyencong/domain/sheet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { importer } from '../testing/import.ts'
import { recordsOf } from './reading/csv.ts'
import { workbookCells } from './write.ts'

const soffice = process.env.SOFFICE_PATH ?? ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync)
/** Commas, quotes, UTF-8, values instead of how they are shown, and every sheet to a file of its own. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

const nouns = ['facility', 'programme', 'support', 'product', 'certificate']
/** Files of officers whose corrected copies are opened: marked in place, and made anew. */
const copied = ['two-row-head.xlsx', 'misspelt-choices.xlsx', 'old-excel-with-formulas.xls', 'windows-1258.csv', 'tcvn3-font.xlsx']

interface Made { name: string, bytes: Uint8Array, /** Our own CSV of its first sheet. */ csv: string | null }

/** A value as LibreOffice writes it into a CSV: its own days, numbers without a sign of thousands. */
function alike(text: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d:\d\d))?$/.exec(text) ?? []
  if (year !== undefined)
    return `${month}/${day}/${year}${time === undefined ? '' : ` ${time}`}`
  return text
}
const cellText = (value: unknown) => value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, value.getTime() % 86_400_000 === 0 ? 10 : 19) : value === true ? 'TRUE' : value === false ? 'FALSE' : String(value)
/** Rows without the empty cells and rows at their ends, which no format keeps. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cells = rows.map((row) => {
    const last = row.findLastIndex(cell => cell !== '')
    return row.slice(0, last + 1).map(alike)
  })
  return cells.slice(0, cells.findLastIndex(row => row.length > 0) + 1)
}

describe.skipIf(soffice === undefined)('libreOffice', () => {
  let test: TestApp
  let folder: string | undefined
  const made: Made[] = []

  beforeAll(async () => {
    test = await testApp()
    await addDemonstration(test.db, { today: '2026-11-25' })
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('administrator'), password } })
    const bytesOf = async (path: string) => {
      const answer = await visitor.ask(path)
      expect([path, answer.status]).toEqual([path, 200])
      return new Uint8Array(await answer.arrayBuffer())
    }
    for (const lang of ['vi', 'en']) {
      for (const list of exportLists) {
        // The whole trail of the demonstration would be a job.
        const query = `lang=${lang}${list === 'audit' ? '&noun=programme' : ''}`
        made.push({ name: `${list}-${lang}`, bytes: await bytesOf(`/api/export/${list}.xlsx?${query}`), csv: new TextDecoder().decode(await bytesOf(`/api/export/${list}.csv?${query}&decimal=point&delimiter=comma`)) })
      }
      for (const noun of nouns) {
        for (const filled of ['', '&filled'])
          made.push({ name: `template-${noun}${filled === '' ? '' : '-filled'}-${lang}`, bytes: await bytesOf(`/api/import/template/${noun}?lang=${lang}${filled}`), csv: null })
      }
    }
    const officer = await importer(test, 'agency-officer')
    for (const file of copied) {
      const view = await officer.checked(new Uint8Array(readFileSync(fileURLToPath(new URL(`../../corpus/${file}`, import.meta.url)))), file, 'support')
      await officer.done('import.leaveOut', { id: view.id, version: view.version, rows: [{ sheet: view.tables[0]!.sheet, row: view.tables[0]!.headTo + 1 }] })
      await officer.settled(view.id)
      for (const part of ['marked', 'left-out']) {
        const answer = await officer.visitor.ask(`/api/import/${view.id}/${part}`)
        expect([file, part, answer.status]).toEqual([file, part, 200])
        made.push({ name: `${part}-${file.replace(/\W/g, '-')}`, bytes: new Uint8Array(await answer.arrayBuffer()), csv: null })
      }
    }
    const into = folder = mkdtempSync(join(tmpdir(), 'kc-office-'))
    for (const { name, bytes } of made)
      writeFileSync(join(into, `${name}.xlsx`), bytes)
    execFileSync(soffice!, [`-env:UserInstallation=${pathToFileURL(join(into, 'profile')).href}`, '--headless', '--norestore', '--convert-to', everySheet, '--outdir', join(into, 'csv'), ...made.map(({ name }) => join(into, `${name}.xlsx`))], { timeout: 280_000, stdio: 'pipe' })
  }, 300_000)
  afterAll(async () => {
    if (folder !== undefined)
      rmSync(folder, { recursive: true, force: true })
    await test.close()
  })

  const converted = (name: string, sheet: string) => {
    // It puts the sheet's name behind that of the file, as it stands.
    const file = readdirSync(join(folder!, 'csv')).find(one => one.normalize('NFC') === `${name}-${sheet}.csv`)
    expect([name, sheet, file !== undefined]).toEqual([name, sheet, true])
    return trimmed([...recordsOf(readFileSync(join(folder!, 'csv', file!), 'utf8'), ',')])
  }

  it('opens every workbook we make, and sees in every cell of every sheet what we wrote', async () => {
    expect(made.length).toBe(2 * (exportLists.length + 2 * nouns.length + copied.length))
    for (const { name, bytes } of made) {
      for (const { name: sheet, rows } of await workbookCells(bytes))
        expect([name, sheet, converted(name, sheet)]).toEqual([name, sheet, trimmed(rows.map(row => row.map(cellText)))])
    }
  })

  it('converts each list to the CSV that we write, but for the apostrophe before a formula', async () => {
    for (const { name, bytes, csv } of made.filter(one => one.csv !== null)) {
      const [list] = await workbookCells(bytes)
      expect([name, converted(name, list!.name)]).toEqual([name, trimmed([...recordsOf(csv!.replace(/^\uFEFF/, ''), ',')].map(row => row.map(unguardedText)))])
    }
  })

  it('never finds a formula', async () => {
    for (const { bytes } of made)
      expect(JSON.stringify(await workbookCells(bytes))).not.toContain('#NAME?')
  })
})
