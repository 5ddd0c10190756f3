import type { BookMarking } from './book.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../reading/fault.ts'
import { markedBook } from './book.ts'

const { bytes, marking } = workerData as { bytes: Uint8Array, marking: BookMarking }

try {
  parentPort!.postMessage({ made: await markedBook(bytes, marking) })
}
catch (error) {
  parentPort!.postMessage(error instanceof Fault ? { made: null } : { bug: error instanceof Error ? error.stack ?? error.message : String(error) })
}
