import type { Action, Noun, Role } from '@khuyencong/domain/right'
import type { TestApp } from './testing/app.ts'
import type { Probe, Records } from './testing/probes/probe.ts'
import type { Context } from './trpc.ts'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { auditEntries } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { write } from '@khuyencong/db/write'
import { isWithin, mayRole } from '@khuyencong/domain/right'
import { desc, gt } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalIn } from './refusal/answer.ts'
import { callAs, testApp } from './testing/app.ts'
import { probes } from './testing/probes/index.ts'
import { namesOf, ownRows, plantRecords } from './testing/probes/records.ts'
import { doorOf, procedures } from './testing/procedures.ts'

/** Today's Ninh Bình, old Nam Định (now Ninh Bình), Thái Nguyên, and old Bình Thuận (now Lâm Đồng). */
const places = ['VN-37@2025', 'VN-36@2008', 'VN-19@2025', 'VN-60@2008']
const readers: [Role, string | null][] = [
  ['administrator', null],
  ['agency-officer', null],
  ['leader', null],
  ['council-member', null],
  ['centre-officer', 'north'],
  ['centre-officer', 'south'],
  ['province-officer', 'VN-37@2025'],
  ['province-officer', 'VN-19@2025'],
  // A reach that names nothing of today opens nothing.
  ['province-officer', null],
]

let test: TestApp
const made: Records[] = []
beforeAll(async () => {
  test = await testApp()
  const provinces = await loadProvinceRegister(test.db)
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    for (const provinceId of places)
      made.push(await plantRecords(tx, provinceId, provinces))
  })
})
afterAll(() => test.close())

/** Work that outlives a request would not see a transaction that is rolled back. */
const resting: Context['jobs'] = { wake: () => {}, running: () => null, runningOf: () => [], isHolding: () => false, cancel: () => {}, settled: async () => {}, start: () => {}, stop: async () => {} }

/** Asks and forgets: what a write changed is rolled back. */
function asked(path: string, input: unknown, context: Context, of: Records) {
  return rolledBack(test.db, async (tx) => {
    const [noun = '', name = ''] = path.split(/\.(?=[^.]+$)/)
    const call = noun.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], callAs({ ...context, db: tx, jobs: resting })) as Record<string, (given: unknown) => Promise<unknown>>
    const [newest] = await tx.select({ id: auditEntries.id }).from(auditEntries).orderBy(desc(auditEntries.id)).limit(1)
    const before = await ownRows(tx, of.person)
    const outcome = await call[name]!(input).then(
      answer => ({ code: null, answer }),
      (error: unknown) => {
        const refusal = refusalIn(error)
        if (!refusal)
          throw error
        return { code: refusal.code, answer: refusal.detail }
      },
    )
    const entries = await tx.select().from(auditEntries).where(gt(auditEntries.id, newest?.id ?? 0))
    return {
      ...outcome,
      text: JSON.stringify(outcome.answer) ?? '',
      written: JSON.stringify(entries),
      ownUntouched: JSON.stringify(before) === JSON.stringify(await ownRows(tx, of.person)),
    }
  })
}

/** Names of the records that the question itself did not carry. */
function shownOf(of: Records, text: string, input: unknown): string[] {
  const given = JSON.stringify(input) ?? ''
  return namesOf(of).filter(name => !given.includes(name) && text.includes(name))
}

async function probed(path: string, probe: Probe, context: Context, of: Records, mine: boolean) {
  const input = probe.input(of)
  const { code, answer, text, written, ownUntouched } = await asked(path, input, context, of)
  const told = `${path} as ${context.account!.role} of ${context.account!.reach}, for ${of.provinceId}: ${code ?? 'answered'} ${text.slice(0, 300)}`
  if (mine) {
    if (probe.outside === 'empty')
      expect([code, probe.finds ? probe.finds(answer as never, of) : namesOf(of).some(name => text.includes(name))], told).toEqual([null, true])
    else if (probe.outside !== 'unscoped')
      expect(['not-found', 'forbidden', 'unauthenticated'], told).not.toContain(code)
    return
  }
  if (probe.outside === 'forbidden')
    expect(of.isToday ? ['forbidden'] : ['forbidden', 'invalid'], told).toContain(code)
  else if (probe.outside !== 'unscoped')
    expect(code, told).toBe(probe.outside === 'empty' ? null : 'not-found')
  if (probe.outside === 'empty' && probe.finds)
    expect(probe.finds(answer as never, of), told).toBe(false)
  expect(shownOf(of, text, input), told).toEqual([])
  expect(namesOf(of).filter(name => written.includes(name)), `${told} wrote`).toEqual([])
  expect(ownUntouched, told).toBe(true)
}

interface Question { path: string, action: Action, noun: Noun, probe: Probe }
/** One without a probe fails in router.test.ts. */
const questions = procedures.flatMap(([path, procedure]) => (probes.get(path) ?? []).map(probe => ({ path, probe, door: doorOf(procedure)! })))
const ofRecords: Question[] = questions.flatMap(({ path, probe, door }) => {
  if (door.kind === 'may')
    return [{ path, probe, action: door.action, noun: door.noun }]
  return probe.asks ? [{ path, probe, action: probe.asks[0], noun: probe.asks[1] }] : []
})
const ofPeople = questions.filter(({ door, probe }) => door.kind === 'own' && !probe.asks)

describe('asked for records of others', () => {
  it.each(ofRecords)('$path ($action $noun) does what the reach of the reader says', async ({ path, probe, action, noun }) => {
    for (const [role, reach] of readers) {
      const context = await test.contextAs(role, reach)
      if (mayRole(role, action, noun)) {
        // Whoever sees the whole country sees every place alike.
        for (const of of context.scope!.reach === 'country' ? made.slice(0, 1) : made)
          await probed(path, probe, context, of, isWithin(context.scope!, of.provinceId))
      }
      else if (probe.asks) {
        const { code, text } = await asked(path, probe.input(made[0]!), context, made[0]!)
        expect([path, role, code, shownOf(made[0]!, text, probe.input(made[0]!))]).toEqual([path, role, probe.outside === 'empty' ? null : 'forbidden', []])
      }
    }
  })

  it.each(ofPeople)('$path never touches another person\'s', async ({ path, probe }) => {
    const of = made[0]!
    // Somebody of the same role and province: all rights of the other but these.
    const other = await test.contextAs('province-officer', of.provinceId)
    await probed(path, probe, other, of, false)
    await probed(path, probe, { ...other, account: { ...other.account!, id: of.person.id } }, of, true)
  })
})
