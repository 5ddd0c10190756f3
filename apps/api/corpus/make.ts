import type { Awkward } from './awkward.ts'
import { Buffer } from 'node:buffer'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { csv, xlsx } from './making.ts'
import { odd } from './odd.ts'
import { savedAs } from './office.ts'

// Writes the files of this folder anew: `node corpus/make.ts [name …]`. Those of LibreOffice need it to be installed.
const folder = import.meta.dirname

function made({ file, kind, csv: text, sheets }: Awkward): Uint8Array {
  const own = odd[file]
  if (own) return own(sheets)
  if (kind === 'csv') {
    const body = csv(sheets, text!.delimiter)
    return Buffer.from(`\uFEFF${body}`, text!.encoding === 'utf-16le' ? 'utf16le' : 'utf8')
  }
  return kind === 'xlsx' ? xlsx(sheets) : savedAs(kind, sheets)
}

const wanted = process.argv.slice(2)
for (const name of readdirSync(folder).filter(name => name.endsWith('.expected.ts') && (wanted.length === 0 || wanted.some(word => name.includes(word))))) {
  const { default: one } = await import(join(folder, name)) as { default: Awkward }
  writeFileSync(join(folder, one.file), made(one))
}
