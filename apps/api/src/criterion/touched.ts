import type { Db } from '@khuyencong/db'
import type { Criterion, CriterionFigures, CriterionLine } from '@khuyencong/domain/programme'
import type { StaffContext } from '../trpc.ts'
import type { TouchedProgrammes } from './record.ts'
import { programmes, supports } from '@khuyencong/db/schema'
import { checkCriteria, criteriaOutcome, criterionDimensions, planFigures, programmeDay, yearSums } from '@khuyencong/domain/programme'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { tally } from '../norm/touched.ts'
import { executionOf } from '../programme/execution.ts'
import { programmesWithin } from '../programme/list.ts'
import { partsOf } from '../programme/parts.ts'

interface Judged { figures: CriterionFigures, provinceIds: string[] }

/** A key programme with its own figures: as planned, or as realised where a dimension was never planned. */
async function judgedProgramme(db: Db, { provinces, clock }: StaffContext, programme: typeof programmes.$inferSelect): Promise<Judged> {
  const parts = await partsOf(db, programme.id)
  const own = and(eq(supports.programmeId, programme.id), isNull(supports.archivedAt))
  const given = await db.selectDistinct({ type: supports.type, provinceId: supports.provinceId }).from(supports).where(own)
  const realised = (await executionOf(db, own)).filter(cell => cell.measure === 'realised')
  const done: CriterionFigures = { 'funding-size': yearSums(realised).total, 'content': new Set(given.map(row => row.type)).size || null, 'area': new Set(given.map(row => row.provinceId)).size || null, 'duration': null }
  const planned = planFigures({ ...programme, ...parts })
  const named = [...new Set([...parts.provinceIds, ...given.map(row => row.provinceId)])]
  const inRegion = () => provinces.on(dayInVietnam(clock())).filter(province => programme.region === null || province.region === programme.region).map(province => province.id)
  return {
    figures: Object.fromEntries(criterionDimensions.map(dimension => [dimension, planned[dimension] ?? done[dimension]])) as unknown as CriterionFigures,
    provinceIds: named.length > 0 ? named : inRegion(),
  }
}

/**
 * Key programmes whose day lies in the days of these rows, with the outcome in their dimension before and after. There
 * are some dozens of key programmes at most, so each is read with its figures.
 * @param db - A transaction or the database itself.
 * @param ctx - Who asks; the programmes are those of the scope.
 * @param rows - Of one condition: as it is, as it will be, or both.
 * @param before - All conditions as they are.
 * @param after - All conditions as they will be.
 */
export async function touchedProgrammes(db: Db, ctx: StaffContext, rows: readonly Criterion[], before: readonly Criterion[], after: readonly Criterion[]): Promise<TouchedProgrammes> {
  const found = await db.select().from(programmes).where(and(eq(programmes.kind, 'key'), isNull(programmes.archivedAt), programmesWithin(ctx.scope))).orderBy(asc(programmes.code))
  const touched = tally<'key', CriterionLine['outcome']>()
  for (const programme of found) {
    const on = programmeDay(programme)
    if (!rows.some(row => row.validFrom <= on && (row.validTo === null || on <= row.validTo)))
      continue
    const { figures, provinceIds } = await judgedProgramme(db, ctx, programme)
    const outcome = (criteria: readonly Criterion[]) => criteriaOutcome(checkCriteria(figures, criteria, on).filter(line => line.dimension === rows[0]!.dimension))
    touched.add({ code: programme.code, year: programme.yearFrom, state: 'key', provinceIds }, outcome(before), outcome(after))
  }
  return touched.sum()
}
