import { FacilityDraft, FacilityFilter } from '@khuyencong/domain/facility'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { facilityDetail } from './detail.ts'
import { facilityHistory } from './history.ts'
import { facilityList } from './list.ts'
import { archiveFacility, createFacility, editFacility, restoreFacility } from './record.ts'

const One = z.object({ id: z.uuid('not-an-id') })
/** The version that was read: a write on another one is a conflict. */
const Versioned = One.extend({ version: z.int().min(1).max(2_147_483_647) })
const Reason = requiredText(500, 3)

export const facilityRouter = router({
  list: may('read', 'facility').input(FacilityFilter).query(({ ctx, input }) => facilityList(ctx, input)),
  byId: may('read', 'facility').input(One).query(({ ctx, input }) => facilityDetail(ctx, input.id)),
  history: may('read', 'facility').input(One).query(({ ctx, input }) => facilityHistory(ctx, input.id)),
  create: may('create', 'facility').input(FacilityDraft).mutation(({ ctx, input }) => createFacility(ctx, input)),
  edit: may('edit', 'facility').input(Versioned.extend({ draft: FacilityDraft })).mutation(({ ctx, input }) => editFacility(ctx, input)),
  archive: may('archive', 'facility').input(Versioned.extend({ reason: Reason })).mutation(({ ctx, input }) => archiveFacility(ctx, input)),
  restore: may('archive', 'facility').input(Versioned).mutation(({ ctx, input }) => restoreFacility(ctx, input)),
})
