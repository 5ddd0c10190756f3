import { contents, supportTypes } from '@khuyencong/db/schema'
import { ContentDraft, SupportType, supportTypeCodes, SupportTypeDraft } from '@khuyencong/domain/support'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { editContent, editType, plannedContent, supersedeContent, supportCounts } from './record.ts'

/** The row as its reader saw it: a change of another one is a conflict. */
const Seen = z.object({ validFrom: z.iso.date('date'), version: z.int().min(1).max(2_147_483_647) })
const Superseding = z.object({ number: z.int().min(1).max(99, 'too-large'), draft: ContentDraft, /** The row that the new one ends; null for none. */ seen: Seen.nullable() })

export const supportTypeRouter = router({
  /** Types with how many supports have each, and the contents of the law with their dated rows. */
  list: may('read', 'instrument').query(async ({ ctx }) => {
    const types = await ctx.db.select().from(supportTypes)
    const counts = await supportCounts(ctx.db, ctx)
    return {
      types: types.toSorted((a, b) => supportTypeCodes.indexOf(a.code) - supportTypeCodes.indexOf(b.code)).map(type => ({ ...type, supports: counts.filter(row => row.type === type.code).reduce((sum, row) => sum + row.count, 0) })),
      contents: await ctx.db.select().from(contents).orderBy(asc(contents.number), asc(contents.validFrom)),
    }
  }),
  edit: may('edit', 'instrument').input(z.object({ code: SupportType, version: z.int().min(1).max(2_147_483_647), draft: SupportTypeDraft })).mutation(({ ctx, input }) => editType(ctx, input)),
  preview: may('edit', 'instrument').input(Superseding).query(({ ctx, input }) => plannedContent(ctx.db, ctx, input)),
  supersede: may('edit', 'instrument').input(Superseding).mutation(({ ctx, input }) => supersedeContent(ctx, input)),
  editContent: may('edit', 'instrument').input(z.object({ code: z.string().min(1, 'required').max(40, 'too-long'), seen: Seen, draft: ContentDraft })).mutation(({ ctx, input }) => editContent(ctx, input)),
})
