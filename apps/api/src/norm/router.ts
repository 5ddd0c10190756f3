import { norms } from '@khuyencong/db/schema'
import { NormDraft, NormSubject } from '@khuyencong/domain/norm'
import { Refusal } from '@khuyencong/domain/refusal'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { lawOf } from './judged.ts'
import { createNorm, editNorm, plannedEdit, plannedNorm, rowsOf, supersedeNorm } from './record.ts'
import { touchedSupports } from './touched.ts'

const Code = z.string().min(1, 'required').max(120, 'too-long')
/** The row as its reader saw it: a change of another one is a conflict. */
const Seen = z.object({ validFrom: z.iso.date('date'), version: z.int().min(1).max(2_147_483_647) })
const Superseding = z.object({ subject: NormSubject, draft: NormDraft, /** The row that the new one ends; null for none. */ seen: Seen.nullable() })
const Edit = z.object({ code: Code, seen: Seen, draft: NormDraft })

export const normRouter = router({
  /** Every row of every norm, national and local; which of them judges a day and place, the domain says. */
  list: may('read', 'instrument').query(({ ctx }) => ctx.db.select().from(norms).orderBy(asc(norms.code), asc(norms.validFrom))),
  /** The rows of one rule, with how many supports rest on each, as far as this person's records reach. */
  byCode: may('read', 'instrument').input(z.object({ code: Code })).query(async ({ ctx, input }) => {
    const rows = await rowsOf(ctx.db, input.code)
    if (rows.length === 0)
      throw new Refusal('not-found', { reason: 'no-such-norm' })
    const law = await lawOf(ctx.db)
    const resting = []
    for (const row of rows)
      resting.push({ ...row, resting: await touchedSupports(ctx.db, ctx, { before: row, after: null }, law, law) })
    return { rows: resting }
  }),
  create: may('create', 'instrument').input(Superseding.omit({ seen: true })).mutation(({ ctx, input }) => createNorm(ctx, input)),
  preview: may('edit', 'instrument').input(Superseding).query(({ ctx, input }) => plannedNorm(ctx.db, ctx, input.subject, input.draft, input.seen)),
  supersede: may('edit', 'instrument').input(Superseding).mutation(({ ctx, input }) => supersedeNorm(ctx, input)),
  previewEdit: may('edit', 'instrument').input(Edit).query(({ ctx, input }) => plannedEdit(ctx.db, ctx, input)),
  edit: may('edit', 'instrument').input(Edit).mutation(({ ctx, input }) => editNorm(ctx, input)),
})
