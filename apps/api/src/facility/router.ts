import type { FacilityDraft } from '@khuyencong/domain/facility'
import { BulkRecords } from '@khuyencong/domain/desk'
import { FacilityBulkChange, FacilityChange, FacilityFilter } from '@khuyencong/domain/facility'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { alikeFacilities, Typed } from './alike.ts'
import { changeFacilities, previewFacilities, undoFacilities } from './bulk.ts'
import { facilityCard } from './card.ts'
import { facilityDetail } from './detail.ts'
import { facilityList } from './list.ts'
import { Merge, mergeFacilities, Unmerge, unmergeFacilities } from './merge.ts'
import { Distinction, distinguishFacilities, PairFilter, suspectedPairs } from './pairs.ts'
import { archiveFacility, createFacility, editFacility, restoreFacility } from './record.ts'

const One = z.object({ id: z.uuid('not-an-id') })
/** The version that was read: a write on another one is a conflict. */
const Versioned = One.extend({ version: z.int().min(1).max(2_147_483_647) })
const Reason = requiredText(500, 3)
/** Checked in one go with the rules that need the register, so that everything wrong is told at once. */
const Draft = z.custom<z.input<typeof FacilityDraft>>()

export const facilityRouter = router({
  list: may('read', 'facility').input(FacilityFilter).query(({ ctx, input }) => facilityList(ctx, input)),
  byId: may('read', 'facility').input(One).query(({ ctx, input }) => facilityDetail(ctx, input.id)),
  card: may('read', 'facility').input(One).query(({ ctx, input }) => facilityCard(ctx, input.id)),
  create: may('create', 'facility').input(Draft).mutation(({ ctx, input }) => createFacility(ctx, input)),
  edit: may('edit', 'facility').input(Versioned.extend({ draft: Draft, change: FacilityChange.optional() })).mutation(({ ctx, input }) => editFacility(ctx, input)),
  archive: may('archive', 'facility').input(Versioned.extend({ reason: Reason })).mutation(({ ctx, input }) => archiveFacility(ctx, input)),
  restore: may('archive', 'facility').input(Versioned).mutation(({ ctx, input }) => restoreFacility(ctx, input)),
  alike: may('edit', 'facility').input(Typed).query(({ ctx, input }) => alikeFacilities(ctx, input)),
  duplicates: may('edit', 'facility').input(PairFilter.default(PairFilter.parse({}))).query(({ ctx, input }) => suspectedPairs(ctx, input)),
  distinguish: may('edit', 'facility').input(Distinction).mutation(({ ctx, input }) => distinguishFacilities(ctx, input)),
  merge: may('edit', 'facility').input(Merge).mutation(({ ctx, input }) => mergeFacilities(ctx, input)),
  unmerge: may('edit', 'facility').input(Unmerge).mutation(({ ctx, input }) => unmergeFacilities(ctx, input)),
  /** Asked by POST, for it names many records; nothing of it stays. */
  bulkPreview: may('edit', 'facility').input(z.object({ records: BulkRecords.optional(), filter: FacilityFilter.optional(), change: FacilityBulkChange })).mutation(({ ctx, input }) => previewFacilities(ctx, input)),
  bulkChange: may('edit', 'facility').input(z.object({ records: BulkRecords, change: FacilityBulkChange })).mutation(({ ctx, input }) => changeFacilities(ctx, input)),
  bulkUndo: may('edit', 'facility').input(z.object({ key: z.uuid('not-an-id') })).mutation(({ ctx, input }) => undoFacilities(ctx, input)),
})
