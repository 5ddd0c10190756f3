import type { FreshDb } from '@khuyencong/db/testing'
import type { StaffContext } from '../trpc.ts'
import type { JobKindOf, Work } from './kind.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { jobs, users } from '@khuyencong/db/schema'
import { freshDb, testDatabase } from '@khuyencong/db/testing'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { enqueue } from './row.ts'
import { jobRunner } from './runner.ts'

let fresh: FreshDb
const servers: ReturnType<typeof jobRunner>[] = []
const reported: unknown[] = []
beforeAll(async () => {
  fresh = await freshDb()
  await write(fresh.db, { actor: 'system:test' }, tx => tx.insert(users).values({ id: 'someone', name: 'Người thử', email: 'someone@example.vn', role: 'agency-officer' }))
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map(runner => runner.stop()))
  await fresh.db.delete(jobs)
})
afterAll(() => fresh.close())

/** A server of its own over the same database, whose work is `run`. */
function server(run: (work: Work) => Promise<void>, over: Partial<JobKindOf> = {}, contextFor = async () => ({ db: fresh.db }) as StaffContext) {
  const stopped: unknown[] = []
  const kind: JobKindOf = { kind: 'export', run, stopped: async (_, { subjectId }, state, problem) => void stopped.push([subjectId, state, problem]), ...over }
  const runner = jobRunner({ connection: fresh.connection, report: (error) => {
    reported.push(error)
    return 'abcd1234'
  }, contextFor, kinds: [kind] })
  servers.push(runner)
  return { runner, stopped }
}

async function queued(subjectId = randomUUID()) {
  return { id: await enqueue(fresh.db, { userId: 'someone', kind: 'export', subjectId }), subjectId }
}
const rowOf = async (id: string) => (await fresh.db.select().from(jobs).where(eq(jobs.id, id)))[0]!
async function until(reached: () => boolean | Promise<boolean>) {
  for (const end = performance.now() + 45_000; performance.now() < end;) {
    if (await reached())
      return
    await pause(10)
  }
  throw new Error('never reached')
}
const ended = (id: string) => until(async () => (await rowOf(id)).endedAt !== null)

describe('a job', () => {
  it('is done once it is woken, and tells how far it is meanwhile', async () => {
    const { id, subjectId } = await queued()
    let go = () => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const { runner } = server(async ({ subjectId: of, step, pace }) => {
      expect(of).toBe(subjectId)
      step('writing', 10)
      await pace(4)
      await gate
    })
    runner.wake()
    await until(() => runner.running(id)?.progress.done === 4)
    expect(runner.running(id)!.progress).toEqual({ step: 'writing', done: 4, total: 10 })
    expect(runner.runningOf('someone').map(one => one.row.id)).toEqual([id])
    expect(runner.runningOf('another')).toEqual([])
    go()
    await runner.settled(id, 45_000)
    expect(await rowOf(id)).toMatchObject({ state: 'done', attempts: 1, problem: null })
  })

  it('that ends itself within its transaction is done with it', async () => {
    const { id } = await queued()
    const { runner } = server(({ ctx, done }) => ctx.db.transaction(async (tx) => {
      await done(tx)
      throw new Refusal('invalid', { reason: 'not-after-all' })
    }))
    runner.wake()
    await ended(id)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: { reason: 'not-after-all', incident: null, issues: [] } })
  })

  it('that fails for a bug is told with a number, never with its words', async () => {
    const { id, subjectId } = await queued()
    const { runner, stopped } = server(async () => {
      throw new Error('secret of the inside')
    })
    runner.wake()
    await ended(id)
    const problem = { reason: 'something-went-wrong', incident: 'abcd1234', issues: [] }
    expect((await rowOf(id)).problem).toEqual(problem)
    expect(stopped).toEqual([[subjectId, 'failed', problem]])
    expect(reported.splice(0)).toHaveLength(1)
  })

  it('of somebody who may no longer sign in is not done', async () => {
    const { id } = await queued()
    const { runner } = server(async () => {
      throw new Error('not to be reached')
    }, {}, async () => {
      throw new Refusal('closed', { reason: 'account-suspended' })
    })
    runner.wake()
    await ended(id)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: { reason: 'account-suspended' } })
  })

  it('waits its turn: two at a time, in the order they came', async () => {
    const begun: string[] = []
    const gates = new Map<string, () => void>()
    const { runner } = server(({ id, signal }) => new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
      begun.push(id)
      gates.set(id, resolve)
    }))
    const all = [await queued(), await queued(), await queued(), await queued()].map(job => job.id)
    runner.wake()
    await until(() => begun.length === 2)
    await pause(50)
    expect([...begun].sort()).toEqual(all.slice(0, 2).sort())
    gates.get(all[1]!)!()
    await until(() => begun.length === 3)
    expect(begun[2]).toBe(all[2])
    gates.forEach(open => open())
    await until(() => begun.length === 4)
    gates.get(all[3]!)!()
    await ended(all[3]!)
  })
})

describe('a job that is asked to stop', () => {
  const endless = async ({ pace }: Work) => {
    for (let done = 0; ; done++)
      await pace(done)
  }

  it('stops at once on its own server', async () => {
    const { id, subjectId } = await queued()
    const { runner, stopped } = server(endless)
    runner.wake()
    await until(() => (runner.running(id)?.progress.done ?? 0) > 3)
    runner.cancel(id)
    await runner.settled(id, 45_000)
    expect(await rowOf(id)).toMatchObject({ state: 'cancelled', problem: null })
    expect(stopped).toEqual([[subjectId, 'cancelled', null]])
  })

  it('before it began never begins', async () => {
    const { id } = await queued()
    await fresh.db.update(jobs).set({ cancelAsked: true }).where(eq(jobs.id, id))
    const { runner } = server(endless)
    runner.wake()
    await ended(id)
    expect((await rowOf(id)).attempts).toBe(0)
  })

  if (testDatabase === 'postgres') {
    it('stops where it runs, when another server wrote the wish', { timeout: 20_000 }, async () => {
      const { id } = await queued()
      const { runner } = server(endless)
      runner.wake()
      await until(() => runner.running(id) !== null)
      await fresh.db.update(jobs).set({ cancelAsked: true }).where(eq(jobs.id, id))
      await ended(id)
      expect((await rowOf(id)).state).toBe('cancelled')
    })

    it('is done by one of several servers', async () => {
      const runs: string[] = []
      const work = async ({ id, pace }: Work) => {
        runs.push(id)
        for (let done = 0; done < 30; done++)
          await pace(done)
      }
      const all = await Promise.all(Array.from({ length: 8 }, () => queued()))
      const several = [server(work), server(work), server(work)]
      several.forEach(({ runner }) => runner.wake())
      await Promise.all(all.map(({ id }) => ended(id)))
      await Promise.all(several.map(({ runner }) => runner.stop()))
      expect([...runs].sort()).toEqual(all.map(({ id }) => id).sort())
    })
  }
})

describe('a server that ends', () => {
  it('gives its work back, and the next one does it from the beginning', async () => {
    const { id } = await queued()
    const first = server(async ({ pace }) => {
      for (let done = 0; ; done++)
        await pace(done)
    })
    first.runner.wake()
    await until(() => (first.runner.running(id)?.progress.done ?? 0) > 3)
    await first.runner.stop()
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 0, endedAt: null })
    expect(first.stopped).toEqual([])
    const second = server(async () => {})
    second.runner.start()
    await ended(id)
    expect((await rowOf(id)).state).toBe('done')
  })

  it('takes up what a killed one was at, but not what ends every server', async () => {
    const [left, deadly] = [await queued(), await queued()]
    await fresh.db.update(jobs).set({ state: 'running', attempts: 1 }).where(eq(jobs.id, left.id))
    await fresh.db.update(jobs).set({ state: 'running', attempts: 5 }).where(eq(jobs.id, deadly.id))
    const { runner } = server(async () => {})
    runner.start()
    await Promise.all([ended(left.id), ended(deadly.id)])
    expect(await rowOf(left.id)).toMatchObject({ state: 'done', attempts: 2 })
    expect(await rowOf(deadly.id)).toMatchObject({ state: 'failed', problem: { reason: 'something-went-wrong' } })
    reported.splice(0)
  })
})

it('nothing unexpected was reported', () => expect(reported).toEqual([]))
