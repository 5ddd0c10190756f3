import type { BookMarking } from './marking/book.ts'
import type { Marked } from './marking/process.ts'
import { apart } from './apart.ts'

/** Larger files are made anew from their cells: marking them in place would hold too much of them in memory. */
const mostBytes = 8 * 1024 * 1024
const script = new URL('./marking/process.ts', import.meta.url)

/** One after another, so that many copies cost no more memory than one. */
let last: Promise<unknown> = Promise.resolve()

/** Somebody's own xlsx with marks in it, made in a process with limits; null where it is better made anew from its cells. */
export function markedInPlace(bytes: Uint8Array, marking: BookMarking): Promise<Uint8Array | null> {
  if (bytes.length > mostBytes)
    return Promise.resolve(null)
  const made = last.then(() => inProcess(bytes, marking))
  last = made.catch(() => {})
  return made
}

async function inProcess(bytes: Uint8Array, marking: BookMarking): Promise<Uint8Array | null> {
  let marked: Marked | undefined
  const end = await apart<Marked>({ script, memory: 320, within: 20_000 }, { bytes, marking }, (said) => {
    marked = said
    return true
  })
  if (end === 'took-too-long' || end === 'too-much-memory')
    return null
  if (marked === undefined || 'bug' in marked)
    throw new Error(`Marking a workbook failed: ${marked?.bug ?? 'it ended without an answer'}`)
  return marked.made
}
