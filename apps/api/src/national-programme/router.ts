import { NationalProgrammeDraft, NationalProgrammeFilter } from '@khuyencong/domain/programme'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { nationalProgrammeDetail } from './detail.ts'
import { nationalProgrammeList } from './list.ts'
import { archiveNationalProgramme, createNationalProgramme, editNationalProgramme, restoreNationalProgramme } from './record.ts'

/** The version that was read: a write on another one is a conflict. */
const Versioned = z.object({ id: z.uuid('not-an-id'), version: z.int().min(1).max(2_147_483_647) })

export const nationalProgrammeRouter = router({
  list: may('read', 'programme').input(NationalProgrammeFilter).query(({ ctx, input }) => nationalProgrammeList(ctx, input)),
  byCode: may('read', 'programme').input(z.object({ code: z.string().min(1, 'required').max(80, 'too-long') })).query(({ ctx, input }) => nationalProgrammeDetail(ctx, input.code)),
  create: may('create', 'programme').input(NationalProgrammeDraft).mutation(({ ctx, input }) => createNationalProgramme(ctx, input)),
  edit: may('edit', 'programme').input(Versioned.extend({ draft: NationalProgrammeDraft })).mutation(({ ctx, input }) => editNationalProgramme(ctx, input)),
  archive: may('archive', 'programme').input(Versioned.extend({ reason: requiredText(500, 3) })).mutation(({ ctx, input }) => archiveNationalProgramme(ctx, input)),
  restore: may('archive', 'programme').input(Versioned).mutation(({ ctx, input }) => restoreNationalProgramme(ctx, input)),
})
