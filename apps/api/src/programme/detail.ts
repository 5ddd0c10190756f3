import type { CriterionFigures } from '@khuyencong/domain/programme'
import type { StaffContext } from '../trpc.ts'
import { criteria, nationalProgrammes, programmes, supports } from '@khuyencong/db/schema'
import { compareCriteria, planFigures, programmeDay, programmeNotes, yearSums } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { byName, dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { chainBack, chainForward } from './chain.ts'
import { executionOf } from './execution.ts'
import { programmeRows, programmesWithin } from './list.ts'
import { partsOf } from './parts.ts'
import { shownProgramme } from './record.ts'

/** A programme with its plan and what it did, by province, type and year, as far as this person's records reach. */
export async function programmeDetail(ctx: StaffContext, code: string) {
  const { db, scope, provinces } = ctx
  const today = dayInVietnam(ctx.clock())
  const seen = programmesWithin(scope)
  const [programme] = await programmeRows(ctx, and(eq(programmes.code, code), seen), { sort: 'code', desc: false, limit: 1, offset: 0 })
  if (!programme)
    throw new Refusal('not-found', { reason: 'no-such-programme' })
  const [row] = await db.select().from(programmes).where(eq(programmes.id, programme.id))
  const record = shownProgramme(row!, await partsOf(db, programme.id))
  const all = and(eq(supports.programmeId, programme.id), isNull(supports.archivedAt))
  const own = and(all, within(scope, supports.provinceId))
  const counted = { supports: sql<number>`count(*)::int`, facilities: sql<number>`(count(distinct ${supports.facilityId}))::int` }
  const byProvince = await db.select({ provinceId: supports.provinceId, ...counted }).from(supports).where(own).groupBy(supports.provinceId)
  const byType = await db.select({ type: supports.type, ...counted }).from(supports).where(own).groupBy(supports.type).orderBy(asc(supports.type))
  const states = await db.select({ state: supports.state, ...counted }).from(supports).where(own).groupBy(supports.state)
  const execution = await executionOf(db, own)
  // Figures of one province's part say nothing about the criteria of the whole.
  const invented = await db.$count(supports, and(own, eq(supports.demonstration, true)))
  const isWhole = await db.$count(supports, all) === programme.supports
  const realised = execution.filter(cell => cell.measure === 'realised')
  const done: CriterionFigures | null = !isWhole || realised.length === 0
    ? null
    : { 'funding-size': yearSums(realised).total, 'content': byType.length, 'area': byProvince.length, 'duration': Math.max(...realised.map(cell => cell.year)) - Math.min(...realised.map(cell => cell.year)) + 1 }
  const judgedOn = programmeDay(record)
  const [national] = record.nationalProgrammeId === null ? [] : await db.select({ id: nationalProgrammes.id, code: nationalProgrammes.code, name: nationalProgrammes.name, nameEn: nationalProgrammes.nameEn, yearFrom: nationalProgrammes.yearFrom, yearTo: nationalProgrammes.yearTo }).from(nationalProgrammes).where(eq(nationalProgrammes.id, record.nationalProgrammeId))
  const place = placesOf(provinces, today)
  const named = [...new Set([...record.provinceIds, ...byProvince.map(one => one.provinceId)])]
  return {
    programme,
    record,
    national: national ?? null,
    places: named.map((id) => {
      const given = byProvince.find(one => one.provinceId === id)
      return { ...place(id), isNamed: record.provinceIds.includes(id), supports: given?.supports ?? 0, facilities: given?.facilities ?? 0 }
    }).sort((a, b) => byName(a.then.name, b.then.name)),
    /** Types planned, given, or both. */
    types: [...new Set([...record.types, ...byType.map(one => one.type as string)])].sort().map((type) => {
      const given = byType.find(one => one.type === type)
      return { type, isPlanned: record.types.includes(type), supports: given?.supports ?? 0, facilities: given?.facilities ?? 0 }
    }),
    states,
    execution,
    isWhole,
    /** Invented supports behind these figures: what rests on them is marked. */
    invented,
    before: await chainBack(db, record.renews, seen),
    after: await chainForward(db, programme.id, seen),
    judgedOn,
    criteria: record.kind === 'key' ? compareCriteria(planFigures(record), done, await db.select().from(criteria).orderBy(asc(criteria.code)), judgedOn) : [],
    notes: programmeNotes(record, provinces),
  }
}
