import type { ReadFile } from './chain.ts'

/** So that a fix answers at once; a larger file is read again. */
const mostRows = 20_000
const forgetMilliseconds = 10 * 60_000

/** The last file this server read, for a while: reading is most of the work of checking a small file again. */
export function fileMemory() {
  let last: { id: string, file: ReadFile } | null = null
  let timer: NodeJS.Timeout | undefined
  return {
    recall: (id: string) => last?.id === id ? last.file : null,
    keep: (id: string, file: ReadFile) => {
      clearTimeout(timer)
      last = file.tables.reduce((sum, table) => sum + table.rows.length, 0) <= mostRows ? { id, file } : null
      timer = setTimeout(() => {
        last = null
      }, forgetMilliseconds)
      timer.unref()
    },
  }
}
