import type { Connection } from '@khuyencong/db/connect'
import type { StaffContext } from '../trpc.ts'
import type { JobKindOf, Running } from './kind.ts'
import type { JobRow } from './row.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { jobs } from '@khuyencong/db/schema'
import { asc, inArray } from 'drizzle-orm'
import { claimed } from './claim.ts'
import { ending, wish } from './kind.ts'
import { perform } from './perform.ts'
import { openStates, titledJobs } from './row.ts'

export interface Jobs {
  /** There may be something to do. */
  wake: () => void
  /** A job that runs on this server, with how far it is; null where it runs elsewhere or not at all. */
  running: (id: string) => Running | null
  /** Those of a person that run here, newest first. */
  runningOf: (userId: string) => Running[]
  /** Nothing can be asked of the embedded database now: one of these is writing. */
  isHolding: () => boolean
  /** Stops a job of this server now; one of another server reads it from its row. */
  cancel: (id: string) => void
  /** Waits until a job ended here, or so many milliseconds. */
  settled: (id: string, milliseconds: number) => Promise<void>
  /** From now on takes up what others left behind, also what a killed server was at. */
  start: () => void
  /** Stops what is being done, to be taken up at the next start; to be called while the database is open. */
  stop: () => Promise<void>
}

interface Parts {
  connection: Connection
  report: (error: unknown, where: string) => string
  /** The person as they are now; a refusal where they may no longer sign in. */
  contextFor: (jobs: Jobs, userId: string) => Promise<StaffContext>
  kinds: readonly JobKindOf[]
}

/** Two at a time: a small file need not wait for a large one, and memory stays bounded. */
const lanes = 2
const pollMilliseconds = 10_000
const stopMilliseconds = 20_000
const tidyMilliseconds = 6 * 3_600_000

/** Work that outlives its request. What there is to do stands in the table; this only does it. */
export function jobRunner({ connection, report, contextFor, kinds }: Parts): Jobs {
  const running = new Map<string, Running>()
  const ends = new Map<string, Promise<void>>()
  /** Jobs of other servers, and those that failed for a passing reason: not to be tried before that moment. */
  const notBefore = new Map<string, number>()
  let isStopping = false
  let looking: Promise<void> = Promise.resolve()
  const timers: NodeJS.Timeout[] = []

  async function look() {
    if (isStopping || running.size >= lanes)
      return
    const waiting = await titledJobs(connection.db).where(inArray(jobs.state, [...openStates])).orderBy(asc(jobs.createdAt), asc(jobs.id)).limit(100)
    for (const { job, importName, exportName } of waiting) {
      if (isStopping || running.size >= lanes)
        return
      if (!running.has(job.id) && (notBefore.get(job.id) ?? 0) <= performance.now())
        begin(job, importName ?? exportName)
    }
  }

  function begin(row: JobRow, title: string | null) {
    const { id } = row
    const one: Running = { row, title, progress: { step: null, done: 0, total: null }, stop: new AbortController(), isHolding: false, shown: null }
    running.set(id, one)
    const rest = (milliseconds: number) => notBefore.set(id, performance.now() + milliseconds)
    const end = claimed(connection, id, () => perform({ id, one, connection, report, contextFor: userId => contextFor(handle(), userId), kinds, rest }))
      .then(isOurs => isOurs || void rest(pollMilliseconds))
      .catch((error: unknown) => {
        rest(pollMilliseconds)
        // While the server ends, a connection may be gone already: the next start takes the job up.
        if (!isStopping)
          report(error, 'job')
      })
      .then(() => {
        running.delete(id)
        ends.delete(id)
        wake()
      })
    ends.set(id, end)
  }

  function wake() {
    if (isStopping)
      return
    looking = looking.then(look).catch((error: unknown) => {
      if (!isStopping)
        report(error, 'jobs')
    })
  }

  async function tidy() {
    for (const kind of kinds)
      await kind.tidy?.(connection.db)
  }

  function handle(): Jobs {
    return {
      wake,
      running: id => running.get(id) ?? null,
      runningOf: userId => [...running.values()].filter(one => one.row.userId === userId).reverse(),
      isHolding: () => [...running.values()].some(one => one.isHolding),
      cancel: id => running.get(id)?.stop.abort(wish),
      settled,
      start,
      stop,
    }
  }

  async function settled(id: string, milliseconds: number) {
    await Promise.race([looking.then(() => ends.get(id)), pause(milliseconds, undefined, { ref: false })])
  }

  function start() {
    const tidying = () => void tidy().catch((error: unknown) => report(error, 'jobs-tidy'))
    timers.push(setInterval(wake, pollMilliseconds), setInterval(tidying, tidyMilliseconds), setTimeout(tidying, 5000))
    timers.forEach(timer => timer.unref())
    wake()
  }

  async function stop() {
    isStopping = true
    timers.forEach(clearTimeout)
    running.forEach(one => one.stop.abort(ending))
    // Work that does not listen is left where it is: its transaction ends with the connection, and the next start takes it up.
    await Promise.race([looking.then(() => Promise.allSettled(ends.values())), pause(stopMilliseconds, undefined, { ref: false })])
  }

  return handle()
}
