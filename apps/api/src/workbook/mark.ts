import type { BookMarking } from './marking/book.ts'
import { Worker } from 'node:worker_threads'

/** Larger files are made anew from their cells: marking them in place would hold too much of them in memory. */
const mostBytes = 8 * 1024 * 1024
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
const within = 20_000

/** One after another, so that many copies cost no more memory than one. */
let last: Promise<unknown> = Promise.resolve()

/** Somebody's own xlsx with marks in it, made in a worker with limits; null where it is better made anew from its cells. */
export function markedInPlace(bytes: Uint8Array, marking: BookMarking): Promise<Uint8Array | null> {
  if (bytes.length > mostBytes)
    return Promise.resolve(null)
  const made = last.then(() => inWorker(bytes, marking))
  last = made.catch(() => {})
  return made
}

function inWorker(bytes: Uint8Array, marking: BookMarking): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./marking/worker.ts', import.meta.url), { workerData: { bytes, marking }, resourceLimits, execArgv: ['--no-warnings'], env: {} })
    let timer: NodeJS.Timeout | undefined
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      worker.on('error', () => {})
      void worker.terminate()
      settle()
    }
    timer = setTimeout(() => end(() => resolve(null)), within)
    worker.on('message', ({ made, bug }: { made?: Uint8Array | null, bug?: string }) => end(() => bug === undefined ? resolve(made ?? null) : reject(new Error(`Marking a workbook failed: ${bug}`))))
    worker.on('error', (error: Error & { code?: string }) => end(() => error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error)))
    worker.on('exit', () => end(() => reject(new Error('Marking a workbook ended without an answer'))))
  })
}
