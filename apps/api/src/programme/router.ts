import { ProgrammeDraft, ProgrammeFilter } from '@khuyencong/domain/programme'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { programmeDetail } from './detail.ts'
import { programmeList } from './list.ts'
import { archiveProgramme, createProgramme, editProgramme, restoreProgramme } from './record.ts'

/** The version that was read: a write on another one is a conflict. */
const Versioned = z.object({ id: z.uuid('not-an-id'), version: z.int().min(1).max(2_147_483_647) })

export const programmeRouter = router({
  list: may('read', 'programme').input(ProgrammeFilter).query(({ ctx, input }) => programmeList(ctx, input)),
  byCode: may('read', 'programme').input(z.object({ code: z.string().min(1, 'required').max(80, 'too-long') })).query(({ ctx, input }) => programmeDetail(ctx, input.code)),
  create: may('create', 'programme').input(ProgrammeDraft).mutation(({ ctx, input }) => createProgramme(ctx, input)),
  edit: may('edit', 'programme').input(Versioned.extend({ draft: ProgrammeDraft })).mutation(({ ctx, input }) => editProgramme(ctx, input)),
  archive: may('archive', 'programme').input(Versioned.extend({ reason: requiredText(500, 3) })).mutation(({ ctx, input }) => archiveProgramme(ctx, input)),
  restore: may('archive', 'programme').input(Versioned).mutation(({ ctx, input }) => restoreProgramme(ctx, input)),
})
