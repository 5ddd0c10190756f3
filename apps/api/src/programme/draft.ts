import type { Db } from '@khuyencong/db'
import type { ProgrammeDraft } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Scope } from '../account/scope.ts'
import type { StaffContext } from '../trpc.ts'
import { nationalProgrammes, programmes, supports, supportTypes } from '@khuyencong/db/schema'
import { checkProgramme } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { isWithin } from '@khuyencong/domain/right'
import { and, eq, isNull, max, min, ne, sql } from 'drizzle-orm'
import { chainBack, chainForward } from './chain.ts'
import { programmesWithin } from './list.ts'

/** The programme on record while one is edited. */
interface Recorded { id: string, renews: string | null, nationalProgrammeId: string | null }

/** Another key programme of the same sector, region and years: there is one of each. */
export async function twinOf(tx: Db, draft: Pick<ProgrammeDraft, 'kind' | 'sector' | 'region' | 'yearFrom' | 'yearTo'>, id: string | null): Promise<string | null> {
  const { kind, sector, region, yearFrom, yearTo } = draft
  if (kind !== 'key' || sector === null || region === null)
    return null
  const [twin] = await tx.select({ code: programmes.code }).from(programmes).where(and(eq(programmes.kind, kind), eq(programmes.sector, sector), eq(programmes.region, region), eq(programmes.yearFrom, yearFrom), eq(programmes.yearTo, yearTo), isNull(programmes.archivedAt), id === null ? undefined : ne(programmes.id, id)))
  return twin?.code ?? null
}

async function nationalOf(tx: Db, draft: ProgrammeDraft, recorded: Recorded | null) {
  if (draft.nationalProgrammeId === null)
    return null
  const [row] = await tx.select().from(nationalProgrammes).where(eq(nationalProgrammes.id, draft.nationalProgrammeId))
  // One that was archived since stays where it is named already.
  return row ? { yearFrom: row.yearFrom, yearTo: row.yearTo, isArchived: row.archivedAt !== null && row.id !== recorded?.nationalProgrammeId } : null
}

/** First and last plan year of the supports in use. */
async function supportYearsOf(tx: Db, id: string) {
  const [years] = await tx.select({ from: min(supports.planYear), to: max(supports.planYear) }).from(supports).where(and(eq(supports.programmeId, id), isNull(supports.archivedAt)))
  return years && years.from !== null && years.to !== null ? { from: years.from, to: years.to } : null
}

/** Renewals, codes and key programmes are held against one another: writers of programmes take turns, the lock ends with the transaction. */
export async function inTurn(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:programme'))`)
}

/** A centre's officer writes programmes of the region alone, with provinces inside it; the country's officers write all. */
export function checkReach(scope: Scope, { region, provinceIds }: Pick<ProgrammeDraft, 'region' | 'provinceIds'>): void {
  if (scope.reach === 'country')
    return
  const issues: Issue[] = []
  if (scope.reach !== 'region' || region !== scope.region)
    issues.push({ field: 'region', reason: 'region-outside-reach' })
  if (provinceIds.some(id => !isWithin(scope, id)))
    issues.push({ field: 'provinceIds', reason: 'outside-reach' })
  if (issues.length > 0)
    throw new Refusal('forbidden', { reason: 'programme-outside-reach', issues })
}

/** Everything a draft is held against, read inside the writing transaction. */
export async function checkDraft(tx: Db, ctx: StaffContext, draft: ProgrammeDraft, recorded: Recorded | null): Promise<void> {
  checkReach(ctx.scope, draft)
  // What is named already may lie outside the reader's reach or in the archive; what is named anew may not.
  const choosable = draft.renews === recorded?.renews ? undefined : and(programmesWithin(ctx.scope), isNull(programmes.archivedAt))
  const [renewed] = await chainBack(tx, draft.renews, choosable)
  const issues = checkProgramme(draft, {
    register: ctx.provinces,
    types: await tx.select({ code: supportTypes.code, offered: supportTypes.offered, validFrom: supportTypes.validFrom, validTo: supportTypes.validTo }).from(supportTypes),
    national: await nationalOf(tx, draft, recorded),
    before: renewed ? await chainBack(tx, renewed.id, undefined) : [],
    after: recorded ? (await chainForward(tx, recorded.id, undefined)).filter(link => link.renews === recorded.id) : [],
    supportYears: recorded && await supportYearsOf(tx, recorded.id),
    twin: await twinOf(tx, draft, recorded?.id ?? null),
    id: recorded?.id ?? null,
  })
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
}
