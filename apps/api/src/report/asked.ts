import type { Db } from '@khuyencong/db'
import type { CentreCode } from '@khuyencong/domain/region'
import { programmes } from '@khuyencong/db/schema'
import { Phase } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { CentreCode as AnyCentre, MapChoice } from '@khuyencong/domain/region'
import { and, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'

/** What a reader asks of a phase report. Without a centre: the only one with programmes; without `compare`: the phase before. */
export const ReportQuestion = z.object({ centre: AnyCentre.optional(), phase: Phase, compare: Phase.optional(), map: MapChoice.default('then') })
export type ReportQuestion = z.infer<typeof ReportQuestion>

/** The centre meant, where nobody said which: the only one that has programmes. */
export async function centreMeant(db: Db, centre: CentreCode | undefined): Promise<CentreCode> {
  if (centre !== undefined)
    return centre
  const rows = await db.selectDistinct({ centre: programmes.centre }).from(programmes).where(and(isNotNull(programmes.centre), isNull(programmes.archivedAt)))
  const [only, ...others] = rows.flatMap(row => row.centre ?? [])
  if (only === undefined || others.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'centre', reason: 'required' }] })
  return only
}

/**
 * The phase of the same length that ends where this one begins.
 * @example
 * phaseBefore({ from: 2021, to: 2023 }) // { from: 2018, to: 2020 }
 */
export function phaseBefore({ from, to }: Phase): Phase {
  return { from: 2 * from - to - 1, to: from - 1 }
}
