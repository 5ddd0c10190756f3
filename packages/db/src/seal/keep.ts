import type { Db } from '../index.ts'
import { sealAudit } from './seal.ts'

const quarter = 15 * 60_000
const soon = 5000

/**
 * Seals the audit trail soon after the start, every quarter of an hour, and once more when it is stopped.
 * @param db - The database; any number of servers may keep the same one sealed.
 * @param clock - The moment a seal bears.
 * @param failed - Told of a seal that could not be made; the next one takes its entries up.
 * @returns How to stop; to be called while the database is still open.
 */
export function keepSealed(db: Db, clock: () => Date, failed: (error: unknown) => void): () => Promise<void> {
  let work = Promise.resolve()
  const seal = () => {
    work = work.then(() => sealAudit(db, clock())).then(() => {}, failed)
    return work
  }
  const timers = [setTimeout(seal, soon), setInterval(seal, quarter)]
  timers.forEach(timer => timer.unref())
  return async () => {
    timers.forEach(clearTimeout)
    await seal()
  }
}
