import type { Connection } from '@khuyencong/db/connect'
import process from 'node:process'
import { tasks } from './control.ts'

const daily = 24 * 60 * 60_000

/** A copy of the embedded database every day, on the disk before it counts. Returns how to stop. */
export function keepBackups(connection: Connection, dataDir: string): () => Promise<void> {
  const timer = setInterval(() => {
    tasks.backup(connection, dataDir).catch((error: Error) => process.stderr.write(`${error.message}\n`))
  }, daily)
  timer.unref()
  return async () => clearInterval(timer)
}
