import type { FileFault, FileFaultValues } from '@khuyencong/domain/import'
import type { Cell, RawSheet, RawWorkbook } from '@khuyencong/domain/sheet'
import type { Said } from './reading/process.ts'
import { importLimits } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { apart } from './apart.ts'

export interface ReadOptions {
  /** Names the sheet of a file that has no sheets of its own; what the file is, its bytes say. */
  fileName: string
  signal?: AbortSignal
  /** Milliseconds after which reading is given up. */
  within?: number
  /** Megabytes that the process may use for itself; what it has read goes to the server row by row. */
  memory?: number
}

const atOnce = 2
const script = new URL('./reading/process.ts', import.meta.url)
const refusal = (reason: FileFault, values: FileFaultValues = {}) => new Refusal('invalid', { reason, issues: [{ field: 'file', reason, values: { ...values } }] })

/**
 * Everything that stands in a spreadsheet file. It is read in a process of its own, with limits of memory and time; a file that is none,
 * or that would cost too much, is a refusal whose issue says why and how it is mended (`fileSentence`).
 */
export async function readWorkbook(bytes: Uint8Array, { fileName, signal, within = 60_000, memory = 320 }: ReadOptions): Promise<RawWorkbook> {
  if (bytes.length > importLimits.bytes) throw refusal('too-big')
  const leave = await enter(signal)
  try {
    stopped(signal)
    const book = await inProcess(bytes, fileName.replace(/\.[^.]{1,5}$/, '').slice(0, 100) || 'Sheet1', { within, memory, signal })
    if (book.sheets.every(({ rows }) => rows.length === 0)) throw refusal('no-cells')
    return book
  }
  finally {
    leave()
  }
}

const room = { inside: 0 }
const waiting: (() => void)[] = []

/** Only so many files are read at once; the others wait, so that many hostile ones cost no more than one. */
async function enter(signal?: AbortSignal): Promise<() => void> {
  while (room.inside >= atOnce && !signal?.aborted) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      signal?.addEventListener('abort', () => resolve(), { once: true })
    })
  }
  room.inside++
  return () => {
    room.inside--
    for (const next of waiting.splice(0)) next()
  }
}

function stopped(signal?: AbortSignal): void {
  if (signal?.aborted) throw reasonOf(signal)
}

function reasonOf(signal: AbortSignal): unknown {
  return signal.reason instanceof Refusal ? signal.reason : new Refusal('closed', { reason: 'cancelled' })
}

async function inProcess(bytes: Uint8Array, name: string, { within, memory, signal }: { within: number, memory: number, signal: AbortSignal | undefined }): Promise<RawWorkbook> {
  const sheets: (RawSheet & { rows: Cell[][] })[] = []
  const same = new Map<string, string>()
  let last: Said | undefined
  const end = await apart<Said>({ script, memory, within, signal }, { bytes, name }, (said) => {
    if ('sheet' in said) sheets.push({ ...said.sheet, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], unreadable: [] })
    else if ('rows' in said) sheets.at(-1)!.rows.push(...shared(said.rows, same))
    else if ('foot' in said) Object.assign(sheets.at(-1)!, said.foot)
    else last = said
    return last !== undefined
  })
  if (end === 'left') throw reasonOf(signal!)
  if (end === 'took-too-long') throw refusal('took-too-long')
  if (end === 'too-much-memory') throw refusal('needs-too-much-memory')
  if (last === undefined) throw new Error('Reading a workbook ended without an answer')
  if ('fault' in last) throw refusal(last.fault, last.values)
  if ('bug' in last) throw new Error(`Reading a workbook failed: ${last.bug}`)
  return { ...(last as Extract<Said, { done: unknown }>).done, sheets }
}

/** Texts that stand in many cells are kept once. */
function shared(rows: Cell[][], same: Map<string, string>): Cell[][] {
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (typeof cell !== 'string') continue
      const known = same.get(cell)
      if (known !== undefined) row[column] = known
      else if (same.size < 100_000) same.set(cell, cell)
    }
  }
  return rows
}
