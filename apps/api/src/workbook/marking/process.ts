import type { BookMarking } from './book.ts'
import process from 'node:process'
import { Fault } from '../reading/fault.ts'
import { markedBook } from './book.ts'

/** The marked file, null where it is better made anew, or what went wrong. */
export type Marked = { made: Uint8Array | null } | { bug: string }
const say = (said: Marked) => process.send!(said)

process.on('message', async ({ bytes, marking }: { bytes: Uint8Array, marking: BookMarking }) => {
  try {
    say({ made: await markedBook(bytes, marking) })
  }
  catch (error) {
    say(error instanceof Fault ? { made: null } : { bug: error instanceof Error ? error.stack ?? error.message : String(error) })
  }
})
