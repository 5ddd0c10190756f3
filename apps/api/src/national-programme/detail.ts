import type { StaffContext } from '../trpc.ts'
import { instruments, nationalProgrammes, programmes } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import { programmeRows, programmesWithin } from '../programme/list.ts'
import { nationalProgrammeRows } from './list.ts'

/** As many programmes as one page shows; the list of programmes, filtered, has all of them. */
const most = 200

/** A national programme with those run under it that the reader may see, and their budgets by year and source. */
export async function nationalProgrammeDetail(ctx: StaffContext, code: string) {
  const [national] = await nationalProgrammeRows(ctx, eq(nationalProgrammes.code, code), { sort: 'years', desc: false, limit: 1, offset: 0 })
  if (!national)
    throw new Refusal('not-found', { reason: 'no-such-national-programme' })
  const [instrument] = national.instrument === null ? [] : await ctx.db.select({ code: instruments.code, number: instruments.number, title: instruments.title, issuer: instruments.issuer, issuedOn: instruments.issuedOn, effectiveFrom: instruments.effectiveFrom }).from(instruments).where(eq(instruments.code, national.instrument))
  return {
    national,
    instrument: instrument ?? null,
    programmes: await programmeRows(ctx, and(eq(programmes.nationalProgrammeId, national.id), isNull(programmes.archivedAt), programmesWithin(ctx.scope)), { sort: 'years', desc: false, limit: most, offset: 0 }),
  }
}
