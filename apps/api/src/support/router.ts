import { BulkRecords } from '@khuyencong/domain/desk'
import { AmountDraft, SupportBulkChange, SupportDraft, SupportFilter } from '@khuyencong/domain/support'
import { optionalParagraphs, optionalText, requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { changeSupports, previewSupports, undoSupports } from './bulk.ts'
import { supportDetail } from './detail.ts'
import { addEntries, checkEntries } from './entries.ts'
import { supportList } from './list.ts'
import { archiveSupport, createSupport, discardSupport, editSupport, restoreSupport } from './record.ts'

const One = z.object({ id: z.uuid('not-an-id') })
/** The version that was read: a write on another one is a conflict. */
const Versioned = One.extend({ version: z.int().min(1).max(2_147_483_647) })
/** Why a second support of one kind is meant, or why a record is changed; most changes need none. */
const Given = z.object({ draft: SupportDraft, reason: optionalText(500).default(null) })
const Entered = One.extend({ amounts: z.array(AmountDraft).min(1, 'required').max(20, 'too-many') })

export const supportRouter = router({
  list: may('read', 'support').input(SupportFilter).query(({ ctx, input }) => supportList(ctx, input)),
  byCode: may('read', 'support').input(z.object({ code: z.string().min(1, 'required').max(40, 'too-long') })).query(({ ctx, input }) => supportDetail(ctx, input.code)),
  create: may('create', 'support').input(Given).mutation(({ ctx, input }) => createSupport(ctx, input)),
  edit: may('edit', 'support').input(Versioned.extend(Given.shape)).mutation(({ ctx, input }) => editSupport(ctx, input)),
  archive: may('archive', 'support').input(Versioned.extend({ reason: requiredText(500, 3) })).mutation(({ ctx, input }) => archiveSupport(ctx, input)),
  restore: may('archive', 'support').input(Versioned).mutation(({ ctx, input }) => restoreSupport(ctx, input)),
  discard: may('create', 'support').input(Versioned).mutation(({ ctx, input }) => discardSupport(ctx, input)),
  checkAmounts: may('edit', 'support').input(Entered).query(({ ctx, input }) => checkEntries(ctx, input)),
  addAmounts: may('edit', 'support').input(Entered.extend({ seen: z.int().min(0), normJustification: optionalParagraphs(1000).default(null) })).mutation(({ ctx, input }) => addEntries(ctx, input)),
  /** Asked by POST, for it names many records; nothing of it stays. */
  bulkPreview: may('edit', 'support').input(z.object({ records: BulkRecords.optional(), filter: SupportFilter.optional(), change: SupportBulkChange })).mutation(({ ctx, input }) => previewSupports(ctx, input)),
  bulkChange: may('edit', 'support').input(z.object({ records: BulkRecords, change: SupportBulkChange })).mutation(({ ctx, input }) => changeSupports(ctx, input)),
  bulkUndo: may('edit', 'support').input(z.object({ key: z.uuid('not-an-id') })).mutation(({ ctx, input }) => undoSupports(ctx, input)),
})
