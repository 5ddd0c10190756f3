import type { Db } from '@khuyencong/db'
import type { Pace } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { PlannedSupport } from './planned.ts'
import { insertBatch, updateBatch } from '@khuyencong/db/batch'
import { amounts, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { inArray, sql } from 'drizzle-orm'
import { insertFacilities } from '../facility/insert.ts'
import { hold } from '../import/hold.ts'
import { aloneWithNumbers } from './record.ts'

const stride = 2000

/** The next number of each year, above every one that is taken or comes with its code. */
async function numbersFrom(tx: Db, own: readonly string[]): Promise<(planYear: number) => string> {
  const last = new Map<string, number>()
  const rows = await tx.select({ year: sql<string>`substring(${supports.code} from 3 for 2)`, last: sql<number>`max(substring(${supports.code} from 6)::int)` }).from(supports).where(sql`${supports.code} ~ '^KC[0-9]{2}-[0-9]{4,8}$'`).groupBy(sql`1`)
  rows.forEach(row => last.set(row.year, row.last))
  for (const [, year, number] of own.flatMap(code => [/^KC(\d{2})-(\d{4,8})$/.exec(code) ?? []]))
    year !== undefined && last.set(year, Math.max(last.get(year) ?? 0, Number(number)))
  return (planYear) => {
    const year = String(planYear % 100).padStart(2, '0')
    const number = (last.get(year) ?? 0) + 1
    last.set(year, number)
    return `KC${year}-${String(number).padStart(4, '0')}`
  }
}

/** What was read to plan this must stand: nobody gave one of the codes away, and no ledger grew. */
async function checkStill(tx: Db, codes: readonly string[], grown: readonly PlannedSupport[]): Promise<void> {
  const moved = () => new Refusal('conflict', { reason: 'changed-meanwhile' })
  for (let from = 0; from < codes.length; from += stride) {
    if (await tx.$count(supports, inArray(supports.code, codes.slice(from, from + stride))) > 0)
      throw moved()
  }
  for (let from = 0; from < grown.length; from += stride) {
    const part = grown.slice(from, from + stride)
    if (await tx.$count(amounts, inArray(amounts.supportId, part.map(one => one.id))) !== part.reduce((sum, one) => sum + one.seen, 0))
      throw moved()
  }
}

/** Writes new facilities, new and changed supports and new entries; each new support gets its number in the order of the file. */
export async function writeSupports(tx: Db, ctx: StaffContext, planned: readonly PlannedSupport[], pace: Pace): Promise<void> {
  const made = planned.filter(one => one.effect === 'new')
  const changed = planned.filter(one => one.draft !== null && one.effect === 'changed')
  const grown = planned.filter(one => one.before !== null && one.added.length > 0)
  const total = made.length + changed.length + planned.reduce((sum, one) => sum + one.added.length, 0)
  await aloneWithNumbers(tx)
  await hold(tx, supports, [...changed, ...grown].map(({ before }) => before!))
  const own = made.flatMap(({ code }) => code ?? [])
  await checkStill(tx, own, grown)

  // A facility met here is invented only where all that rests on it is.
  const users = new Map<PlannedSupport['beneficiary'], boolean>()
  for (const { beneficiary, demonstration, effect } of planned) {
    if (beneficiary?.draft && effect !== 'refused')
      users.set(beneficiary, (users.get(beneficiary) ?? true) && demonstration)
  }
  await insertFacilities(tx, [...users].map(([facility, demonstration]) => ({ id: facility!.id, draft: facility!.draft!, code: null, demonstration })))
  const next = await numbersFrom(tx, own)
  let done = 0
  const told = (count: number) => pace(done + count, total)
  for (const part of parts(made)) {
    await insertBatch(tx, supports, part.map(({ id, code, draft, demonstration }) => ({ id, code: code ?? next(draft!.planYear), ...draft!, demonstration })), told)
    done += part.length
  }
  await updateBatch(tx, supports, changed.map(({ id, draft }) => ({ id, ...draft! })), told)
  done += changed.length
  for (const part of parts(planned.filter(one => one.added.length > 0))) {
    const entries = part.flatMap(one => one.added)
    await insertBatch(tx, amounts, entries, told)
    done += entries.length
  }
}

/** Some at a time: what is made for a statement is let go after it. */
function* parts<Item>(rows: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < rows.length; from += stride)
    yield rows.slice(from, from + stride)
}
