import { criteria } from '@khuyencong/db/schema'
import { CriterionDimension, CriterionDraft, CriterionOperator } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { createCriterion, editCriterion, plannedCriterion, plannedEdit, plannedNew, rowsOf, supersedeCriterion } from './record.ts'
import { touchedProgrammes } from './touched.ts'

const Code = z.string().min(1, 'required').max(120, 'too-long')
/** The row as its reader saw it: a change of another one is a conflict. */
const Seen = z.object({ validFrom: z.iso.date('date'), version: z.int().min(1).max(2_147_483_647) })
const Superseding = z.object({ code: Code, draft: CriterionDraft, /** The row that the new one ends; null for none. */ seen: Seen.nullable() })
const Edit = z.object({ code: Code, seen: Seen, draft: CriterionDraft })
const New = z.object({ dimension: CriterionDimension, operator: CriterionOperator, draft: CriterionDraft })

export const criterionRouter = router({
  /** Every row of every condition; which of them judges a day, the domain says. */
  list: may('read', 'instrument').query(({ ctx }) => ctx.db.select().from(criteria).orderBy(asc(criteria.code), asc(criteria.validFrom))),
  /** The rows of one condition, with the key programmes that rest on each, as far as this person's records reach. */
  byCode: may('read', 'instrument').input(z.object({ code: Code })).query(async ({ ctx, input }) => {
    const rows = await rowsOf(ctx.db, input.code)
    if (rows.length === 0)
      throw new Refusal('not-found', { reason: 'no-such-criterion' })
    const resting = []
    for (const row of rows)
      resting.push({ ...row, resting: await touchedProgrammes(ctx.db, ctx, [row], rows, rows) })
    return { rows: resting }
  }),
  previewNew: may('create', 'instrument').input(New).query(({ ctx, input }) => plannedNew(ctx.db, ctx, input)),
  create: may('create', 'instrument').input(New).mutation(({ ctx, input }) => createCriterion(ctx, input)),
  preview: may('edit', 'instrument').input(Superseding).query(({ ctx, input }) => plannedCriterion(ctx.db, ctx, input)),
  supersede: may('edit', 'instrument').input(Superseding).mutation(({ ctx, input }) => supersedeCriterion(ctx, input)),
  previewEdit: may('edit', 'instrument').input(Edit).query(({ ctx, input }) => plannedEdit(ctx.db, ctx, input)),
  edit: may('edit', 'instrument').input(Edit).mutation(({ ctx, input }) => editCriterion(ctx, input)),
})
