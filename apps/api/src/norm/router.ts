import { norms } from '@khuyencong/db/schema'
import { NormDraft, NormSubject } from '@khuyencong/domain/norm'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { normDetail } from './detail.ts'
import { createNorm, editNorm, plannedEdit, plannedNorm, supersedeNorm } from './record.ts'

const Code = z.string().min(1, 'required').max(120, 'too-long')
/** The row as its reader saw it: a change of another one is a conflict. */
const Seen = z.object({ validFrom: z.iso.date('date'), version: z.int().min(1).max(2_147_483_647) })
const Superseding = z.object({ subject: NormSubject, draft: NormDraft, /** The row that the new one ends; null for none. */ seen: Seen.nullable() })
const Edit = z.object({ code: Code, seen: Seen, draft: NormDraft })

export const normRouter = router({
  /** Every row of every norm, national and local; which of them judges a day and place, the domain says. */
  list: may('read', 'instrument').query(({ ctx }) => ctx.db.select().from(norms).orderBy(asc(norms.code), asc(norms.validFrom))),
  /** The rows of one rule, with the supports of each one's years, as far as this person's records reach. */
  byCode: may('read', 'instrument').input(z.object({ code: Code })).query(({ ctx, input }) => normDetail(ctx, input.code)),
  create: may('create', 'instrument').input(Superseding.omit({ seen: true })).mutation(({ ctx, input }) => createNorm(ctx, input)),
  preview: may('edit', 'instrument').input(Superseding).query(({ ctx, input }) => plannedNorm(ctx.db, ctx, input.subject, input.draft, input.seen)),
  supersede: may('edit', 'instrument').input(Superseding).mutation(({ ctx, input }) => supersedeNorm(ctx, input)),
  previewEdit: may('edit', 'instrument').input(Edit).query(({ ctx, input }) => plannedEdit(ctx.db, ctx, input)),
  edit: may('edit', 'instrument').input(Edit).mutation(({ ctx, input }) => editNorm(ctx, input)),
})
