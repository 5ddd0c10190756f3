import type { FileFault, FileFaultValues } from '@khuyencong/domain/import'
import type { Cell, FileKind, RawSheet, RawWorkbook } from '@khuyencong/domain/sheet'
import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from './fault.ts'
import { reading } from './reading.ts'

/** What the worker says, bit by bit. */
export type Said
  = | { sheet: { name: string, isHidden: boolean } }
    | { rows: Cell[][] }
    | { foot: Pick<RawSheet, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'unreadable'> }
    | { done: { kind: FileKind, csv: RawWorkbook['csv'] } }
    | { fault: FileFault, values: FileFaultValues }
    | { bug: string }

const port = parentPort!
const say = (said: Said) => port.postMessage(said)
const { bytes, name } = workerData as { bytes: Uint8Array, name: string }

try {
  say({ done: await reading(bytes, name, { sheet: sheet => say({ sheet }), rows: rows => say({ rows }), end: foot => say({ foot }) }) })
}
catch (error) {
  say(error instanceof Fault ? { fault: error.fault, values: error.values } : { bug: error instanceof Error ? error.stack ?? error.message : String(error) })
}
