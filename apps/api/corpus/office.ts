import type { AwkwardSheet } from './awkward.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { xlsx } from './making.ts'

/** LibreOffice saves a workbook as something else, as officers do. */
export function savedAs(kind: string, sheets: readonly AwkwardSheet[]): Uint8Array {
  const place = mkdtempSync(join(tmpdir(), 'corpus-'))
  writeFileSync(join(place, 'a.xlsx'), xlsx(sheets))
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${place}/profile`, '--convert-to', kind, '--outdir', place, join(place, 'a.xlsx')], { stdio: 'ignore' })
  return readFileSync(join(place, `a.${kind}`))
}
