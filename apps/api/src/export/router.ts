import { ExportAsked } from '@khuyencong/domain/job'
import { z } from 'zod'
import { own, router } from '../trpc.ts'
import { ownExports, removeExport, startExport } from './made.ts'

/** A person's own files of lists; the right to export is that of the list's noun and is asked inside. */
export const exportRouter = router({
  start: own.input(ExportAsked).mutation(({ ctx, input }) => startExport(ctx, input)),
  list: own.query(({ ctx }) => ownExports(ctx)),
  remove: own.input(z.object({ id: z.uuid('not-an-id') })).mutation(({ ctx, input }) => removeExport(ctx, input.id)),
})
