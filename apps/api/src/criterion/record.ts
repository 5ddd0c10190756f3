import type { Db } from '@khuyencong/db'
import type { Criterion, CriterionDimension, CriterionDraft, CriterionLine, CriterionOperator } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Seen } from '../instrument/dated.ts'
import type { Touched } from '../norm/touched.ts'
import type { StaffContext } from '../trpc.ts'
import { criteria } from '@khuyencong/db/schema'
import { criterionCode, criterionUnits } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, asc, eq } from 'drizzle-orm'
import { notify, readersOf } from '../desk/notify.ts'
import { checkDays, lockRule, refuse, seenRow, superseding } from '../instrument/dated.ts'
import { checkText } from '../instrument/texts.ts'
import { writing } from '../writing.ts'
import { touchedProgrammes } from './touched.ts'

export type CriterionRow = typeof criteria.$inferSelect
export type TouchedProgrammes = Touched<'key', CriterionLine['outcome']>
export interface CriterionChange { ended: CriterionRow | null, added: CriterionRow, warnings: Issue[], touched: TouchedProgrammes }

const all = (tx: Db): Promise<CriterionRow[]> => tx.select().from(criteria).orderBy(asc(criteria.code), asc(criteria.validFrom))
export const rowsOf = (tx: Db, code: string): Promise<CriterionRow[]> => tx.select().from(criteria).where(eq(criteria.code, code)).orderBy(asc(criteria.validFrom))

const isRow = (row: Criterion, other: Pick<Criterion, 'code' | 'validFrom'>) => row.code === other.code && row.validFrom === other.validFrom

/** A change of law, worked out on the rows as they stand: used for looking at it and for making it. */
export async function plannedCriterion(tx: Db, ctx: StaffContext, { code, draft, seen }: { code: string, draft: CriterionDraft, seen: Seen | null }): Promise<CriterionChange> {
  refuse(await checkText(tx, draft.instrument))
  const rows = await rowsOf(tx, code)
  const [first] = rows
  if (!first)
    throw new Refusal('not-found', { reason: 'no-such-criterion' })
  return planned(tx, ctx, { ...first, ...draft, version: 1 }, rows, seen)
}

async function planned(tx: Db, ctx: StaffContext, next: CriterionRow, rows: CriterionRow[], seen: Seen | null): Promise<CriterionChange> {
  const change = superseding(rows, next, seen)
  const before = await all(tx)
  const after = [...before.filter(row => row.code !== next.code || row.validFrom !== change.ended?.validFrom), ...(change.ended ? [change.ended] : []), change.added]
  return { ...change, touched: await touchedProgrammes(tx, ctx, [change.added], before, after) }
}

async function tell(tx: Db, ctx: StaffContext, { legalBasis, validFrom }: CriterionRow, touched: TouchedProgrammes): Promise<void> {
  if (touched.total === 0)
    return
  const users = await readersOf(tx, ctx, { noun: 'programme', provinceIds: touched.provinceIds })
  await notify(tx, { users, except: ctx.account.id, kind: 'rule-changed', values: { rule: legalBasis, from: validFrom, records: touched.total }, path: '/law/criteria' })
}

async function made(tx: Db, ctx: StaffContext, { ended, added, ...told }: CriterionChange): Promise<CriterionChange> {
  const [closed = null] = ended === null ? [] : await tx.update(criteria).set({ validTo: ended.validTo }).where(and(eq(criteria.code, ended.code), eq(criteria.validFrom, ended.validFrom))).returning()
  const { version: _, ...columns } = added
  const [row] = await tx.insert(criteria).values(columns).returning()
  await tell(tx, ctx, row!, told.touched)
  return { ended: closed, added: row!, ...told }
}

/** A new row beside the rows of before: the one in force ends the day before. */
export function supersedeCriterion(ctx: StaffContext, given: { code: string, draft: CriterionDraft, seen: Seen | null }): Promise<CriterionChange> {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'criteria', given.code)
    return made(tx, ctx, await plannedCriterion(tx, ctx, given))
  })
}

interface NewCriterion { dimension: CriterionDimension, operator: CriterionOperator, draft: CriterionDraft }

/** Of `one-of` each value allowed is a condition of its own; the others are there once. */
async function freeCode(tx: Db, { dimension, operator }: NewCriterion): Promise<string> {
  const taken = new Set((await tx.selectDistinct({ code: criteria.code }).from(criteria)).map(row => row.code))
  for (let number = 1; ; number++) {
    const code = criterionCode(dimension, operator, number)
    if (!taken.has(code))
      return code
    if (operator !== 'one-of')
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'operator', reason: 'rule-exists', values: { code } }] })
  }
}

export async function plannedNew(tx: Db, ctx: StaffContext, given: NewCriterion): Promise<CriterionChange> {
  refuse(await checkText(tx, given.draft.instrument))
  const code = await freeCode(tx, given)
  return planned(tx, ctx, { code, version: 1, dimension: given.dimension, operator: given.operator, unit: criterionUnits[given.dimension], ...given.draft }, [], null)
}

/** A condition that no row speaks of yet, e.g. a greatest number of years beside the least. */
export function createCriterion(ctx: StaffContext, given: NewCriterion): Promise<CriterionChange> {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'criteria', '')
    return made(tx, ctx, await plannedNew(tx, ctx, given))
  })
}

/** A row changed in place: a threshold that was not set is set, a typing error is mended while no programme rests on it. */
export async function plannedEdit(tx: Db, ctx: StaffContext, { code, seen, draft }: { code: string, seen: Seen, draft: CriterionDraft }) {
  const rows = await rowsOf(tx, code)
  const before = seenRow(rows, seen, 'no-such-criterion')
  refuse(await checkText(tx, draft.instrument))
  const after: CriterionRow = { ...before, ...draft }
  const { issues, warnings } = checkDays(rows, before, after)
  refuse(issues)
  const law = await all(tx)
  const changed = law.map(row => isRow(row, before) ? after : row)
  if (before.value !== null) {
    const resting = await touchedProgrammes(tx, ctx, [before], law, law)
    const lost = await touchedProgrammes(tx, ctx, [before], law, changed)
    const isSameButEnd = before.value === draft.value && before.validFrom === draft.validFrom && before.legalBasis === draft.legalBasis && before.instrument === draft.instrument
    if (resting.total > 0 && !(isSameButEnd && lost.changes.length === 0))
      throw new Refusal('closed', { reason: 'records-rest', issues: [{ field: 'validFrom', reason: 'records-rest', values: { count: resting.total } }] })
  }
  return { before, after, warnings, touched: await touchedProgrammes(tx, ctx, [before, after], law, changed) }
}

export function editCriterion(ctx: StaffContext, given: { code: string, seen: Seen, draft: CriterionDraft }) {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'criteria', given.code)
    const { touched, warnings } = await plannedEdit(tx, ctx, given)
    const [row] = await tx.update(criteria).set(given.draft).where(and(eq(criteria.code, given.code), eq(criteria.validFrom, given.seen.validFrom))).returning()
    await tell(tx, ctx, row!, touched)
    return { row: row!, warnings, touched }
  })
}
