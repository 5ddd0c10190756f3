import type { Job } from '@khuyencong/domain/job'
import type { TestApp } from '../testing/app.ts'
import type { Importer } from '../testing/import.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { facilities, imports } from '@khuyencong/db/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser, testApp } from '../testing/app.ts'
import { csv, facilityHead, facilityRow, importer } from '../testing/import.ts'

const size = 2000
let test: TestApp
let officer: Importer
beforeAll(async () => {
  test = await testApp()
  officer = await importer(test, 'province-officer')
})
afterAll(() => test.close())

const mine = () => officer.done<(Job & { title: string })[]>('job.mine', {}, 'GET')
const file = (from: number) => csv(facilityHead, ...Array.from({ length: size }, (_, at) => facilityRow(from + at)))

/** Presses the button and waits until rows are being written. */
async function writing(from: number) {
  const view = await officer.checked(file(from), 'Danh sách dài.csv')
  expect(view.result).toMatchObject({ blocking: 0, effects: [{ new: size }] })
  await officer.done('import.commit', { id: view.id, version: view.version })
  for (let tries = 0; tries < 5000; tries++) {
    const [job] = await mine()
    if (job!.step === 'writing')
      return { view, job: job! }
    if (job!.endedAt !== null && job!.kind === 'import-commit')
      throw new Error('it was written before anybody looked')
    await pause(3)
  }
  throw new Error('never written')
}

it('how far it is can be asked while it writes, by its person alone', { timeout: 300_000 }, async () => {
  const { view, job } = await writing(1)
  expect(job).toMatchObject({ kind: 'import-commit', subjectId: view.id, state: 'running', title: 'Danh sách dài.csv' })
  const [shown, again] = await Promise.all([officer.view(view.id), officer.done<Job>('job.byId', { id: job.id }, 'GET')])
  // On a fast machine it may have ended in between.
  expect(['committing', 'committed']).toContain(shown.state)
  expect([shown.id, shown.fileName, again.id]).toEqual([view.id, 'Danh sách dài.csv', job.id])
  // Another browser of nobody learns nothing.
  expect((await browser(test.app).ask('/api/trpc/job.mine')).status).toBe(401)
  const done = await officer.settled(view.id)
  expect([done.state, done.number]).toEqual(['committed', 'NK-2026-0001'])
  expect(await test.db.$count(facilities)).toBe(size)
})

it('it can be stopped while it writes: nothing is in, and it can be written later', { timeout: 300_000 }, async () => {
  const { view, job } = await writing(10_001)
  const stopped = await officer.done<Job>('job.cancel', { id: job.id })
  expect(stopped.state).toBe('cancelled')
  expect(await officer.view(view.id)).toMatchObject({ state: 'checked', number: null, problem: null })
  expect(await test.db.$count(facilities)).toBe(size)
  const ready = await officer.view(view.id)
  await officer.done('import.commit', { id: view.id, version: ready.version })
  expect((await officer.settled(view.id)).number).toBe('NK-2026-0002')
  expect(await test.db.$count(facilities)).toBe(2 * size)
})

it('a check that is stopped leaves the import where its columns can be said again', { timeout: 300_000 }, async () => {
  const { body } = await officer.upload(file(20_001), 'Danh sách dài.csv')
  const read = await officer.settled(body.id)
  const asked = officer.call('import.setMapping', { id: read.id, version: read.version, mapping: read.mapping })
  while (!(await mine()).some(job => job.subjectId === read.id && job.endedAt === null))
    await pause(1)
  const after = await officer.done('import.cancel', { id: read.id })
  await asked
  expect([after.state, after.result, after.problem]).toEqual(['mapping', null, null])
  const checked = await officer.done('import.setMapping', { id: read.id, version: after.version, mapping: after.mapping })
  expect(['checking', 'checked']).toContain(checked.state)
  expect((await officer.settled(read.id)).result).toMatchObject({ effects: [{ new: size }] })
})

it('a change during a check counts: what is found is of the last version', { timeout: 300_000 }, async () => {
  const view = await officer.checked(file(30_001), 'Danh sách dài.csv')
  const sheet = view.tables[0]!.sheet
  const edit = (version: number, value: string) => officer.done('import.edit', { id: view.id, version, edits: [{ sheet, row: 2, field: 'name', value }] })
  const first = edit(view.version, '')
  for (let tries = 0; tries < 2000 && (await test.db.select({ version: imports.version }).from(imports).where(eq(imports.id, view.id)))[0]!.version === view.version; tries++);
  const second = edit(view.version + 1, 'Hợp tác xã Ví Dụ sửa lại')
  await Promise.all([first, second])
  const last = await officer.settled(view.id)
  expect([last.state, last.version, last.result!.blocking, last.edits]).toEqual(['checked', view.version + 2, 0, 1])
})
