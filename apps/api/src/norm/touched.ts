import type { Db } from '@khuyencong/db'
import type { Norm, NormOutcome } from '@khuyencong/domain/norm'
import type { SupportState } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import type { Law } from './judged.ts'
import { checksOf, isJudgedBy, judgedMost, judgedSupports } from './judged.ts'

/** Records that a change of a rule touches: how many, of which years and states, and whose outcome changes. */
export interface Touched<State extends string, Outcome extends string> {
  total: number
  byYear: { year: number, count: number, states: { state: State, count: number }[] }[]
  changes: { before: Outcome, after: Outcome, count: number, codes: string[] }[]
  provinceIds: string[]
  /** There are more records than were looked at. */
  isPart: boolean
}

/** At most so many codes are named for each kind of change. */
const named = 12

/** Adds up what is touched, record by record. */
export function tally<State extends string, Outcome extends string>() {
  const years = new Map<number, Map<State, number>>()
  const changes = new Map<string, Touched<State, Outcome>['changes'][number]>()
  const provinceIds = new Set<string>()
  let total = 0
  return {
    add: (record: { code: string, year: number, state: State, provinceIds: readonly string[] }, before: Outcome, after: Outcome) => {
      total += 1
      const states = years.get(record.year) ?? new Map<State, number>()
      years.set(record.year, states.set(record.state, (states.get(record.state) ?? 0) + 1))
      record.provinceIds.forEach(id => provinceIds.add(id))
      if (before === after)
        return
      const change = changes.get(`${before} ${after}`) ?? { before, after, count: 0, codes: [] }
      changes.set(`${before} ${after}`, { ...change, count: change.count + 1, codes: change.codes.length < named ? [...change.codes, record.code] : change.codes })
    },
    sum: (isPart = false): Touched<State, Outcome> => ({
      isPart,
      total,
      byYear: [...years].sort(([a], [b]) => a - b).map(([year, states]) => ({ year, count: [...states.values()].reduce((sum, count) => sum + count, 0), states: [...states].map(([state, count]) => ({ state, count })) })),
      changes: [...changes.values()].sort((a, b) => b.count - a.count),
      provinceIds: [...provinceIds],
    }),
  }
}

/** Of several sources of money the worst outcome is that of the support. */
function worst(outcomes: readonly NormOutcome[]): NormOutcome {
  return outcomes.includes('exceeded') ? 'exceeded' : outcomes.includes('not-set') || outcomes.length === 0 ? 'not-set' : 'met'
}

/**
 * Supports that a row judges, before or after a change of its rule.
 * @param db - A transaction or the database itself.
 * @param ctx - Who asks; the records are those of the scope.
 * @param rows - The row as it is and as it will be; null for none.
 * @param rows.before - Null for a rule that is new.
 * @param rows.after - Null to ask what rests on a row now.
 * @param before - The law as it is.
 * @param after - The law as it will be.
 */
export async function touchedSupports(db: Db, ctx: StaffContext, rows: { before: Norm | null, after: Norm | null }, before: Law, after: Law): Promise<Touched<SupportState, NormOutcome>> {
  const given = [rows.before, rows.after].filter(row => row !== null)
  const from = given.map(row => row.validFrom).sort()[0]!
  const ends = given.map(row => row.validTo)
  const to = ends.includes(null) ? null : (ends as string[]).sort().at(-1)!
  const touched = tally<SupportState, NormOutcome>()
  let looked = 0
  for await (const support of judgedSupports(db, ctx, { type: given[0]!.supportType, from, to })) {
    if (looked++ === judgedMost)
      return touched.sum(true)
    const [was, is] = [checksOf(ctx, support, before), checksOf(ctx, support, after)]
    if ((rows.before && isJudgedBy(was, rows.before)) || (rows.after && isJudgedBy(is, rows.after)))
      touched.add({ code: support.code, year: support.planYear, state: support.state, provinceIds: [support.provinceId] }, worst(was.map(check => check.outcome)), worst(is.map(check => check.outcome)))
  }
  return touched.sum()
}
