import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const outboxFolder = (dataDir: string) => join(dataDir, 'outbox')

/** A message holds a link that opens an account: the folder and its files are for the owner of the data alone. */
export function keepInOutbox(dataDir: string, file: string, now: Date): void {
  mkdirSync(outboxFolder(dataDir), { recursive: true, mode: 0o700 })
  // In the order of their names they lie in the order they came, also within one moment.
  const place = String(readdirSync(outboxFolder(dataDir)).length).padStart(6, '0')
  const name = `${now.toISOString().replaceAll(/[:.]/g, '-')}-${place}-${randomBytes(4).toString('hex')}.eml`
  writeFileSync(join(outboxFolder(dataDir), name), file, { mode: 0o600, flag: 'wx' })
}

/** Words of a header as they were written: Vietnamese travels encoded (RFC 2047), a letter may be cut between two words. */
function readable(value: string): string {
  const words = /=\?utf-8\?([bq])\?([^?]*)\?=(?:\s+(?==\?utf-8\?))?/gi
  const bytes: Buffer[] = []
  let last = 0
  for (const found of value.matchAll(words)) {
    const [whole, kind = '', text = ''] = found
    bytes.push(Buffer.from(value.slice(last, found.index)), kind.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64')
      : Buffer.from(text.replaceAll('_', ' ').replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1'))
    last = found.index + whole.length
  }
  return Buffer.concat([...bytes, Buffer.from(value.slice(last))]).toString('utf8').trim()
}

function headersOf(file: string): Map<string, string> {
  const [head = ''] = readFileSync(file, 'utf8').split(/\r?\n\r?\n/, 1)
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), readable(line.slice(line.indexOf(':') + 1))]))
}

/** What lies in the outbox, the newest first: subject, receiver and time, never the text or the file's name. */
export function outboxOf(dataDir: string): { subject: string, to: string, at: string }[] {
  const folder = outboxFolder(dataDir)
  if (!existsSync(folder))
    return []
  return readdirSync(folder).filter(name => name.endsWith('.eml')).sort().reverse().slice(0, 200).map((name) => {
    const headers = headersOf(join(folder, name))
    return { subject: headers.get('subject') ?? '', to: headers.get('to') ?? '', at: new Date(headers.get('date') ?? 0).toISOString() }
  })
}
