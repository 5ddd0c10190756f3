import type { FileFault, FileFaultValues } from '@khuyencong/domain/import'
import type { Cell, FileKind, RawSheet, RawWorkbook } from '@khuyencong/domain/sheet'
import process from 'node:process'
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

const say = (said: Said) => process.send!(said)

process.on('message', async ({ bytes, name }: { bytes: Uint8Array, name: string }) => {
  try {
    say({ done: await reading(bytes, name, { sheet: sheet => say({ sheet }), rows: rows => say({ rows }), end: foot => say({ foot }) }) })
  }
  catch (error) {
    say(error instanceof Fault ? { fault: error.fault, values: error.values } : { bug: error instanceof Error ? error.stack ?? error.message : String(error) })
  }
})
