import { FormDraft, SavedFilterDraft } from '@khuyencong/domain/desk'
import { z } from 'zod'
import { own, router } from '../trpc.ts'
import { forgetDraft, keepDraft, ownDraft, ownDrafts } from './drafts.ts'
import { ownFilters, removeFilter, saveFilter } from './filters.ts'
import { ownNotices, readNotices } from './notices.ts'

const Keyed = FormDraft.pick({ key: true })
const One = z.object({ id: z.uuid('not-an-id') })

/** What lies on a person's own desk. */
export const deskRouter = router({
  notices: own.input(z.object({ unread: z.boolean().default(false), pageSize: z.int().min(1).max(200).default(30) })).query(({ ctx, input }) => ownNotices(ctx, input)),
  readNotices: own.input(z.object({ ids: z.array(z.uuid('not-an-id')).min(1).max(200).nullable() })).mutation(({ ctx, input }) => readNotices(ctx, input.ids)),
  filters: own.input(z.object({ list: SavedFilterDraft.shape.list.optional() })).query(({ ctx, input }) => ownFilters(ctx, input.list)),
  saveFilter: own.input(SavedFilterDraft.extend({ id: z.uuid('not-an-id').optional() })).mutation(({ ctx, input }) => saveFilter(ctx, input)),
  removeFilter: own.input(One).mutation(({ ctx, input }) => removeFilter(ctx, input.id)),
  draft: own.input(Keyed).query(({ ctx, input }) => ownDraft(ctx, input.key)),
  drafts: own.query(({ ctx }) => ownDrafts(ctx)),
  keepDraft: own.input(FormDraft.extend({ seen: z.string().max(40).nullable() })).mutation(({ ctx, input }) => keepDraft(ctx, input)),
  forgetDraft: own.input(Keyed).mutation(({ ctx, input }) => forgetDraft(ctx, input.key)),
})
