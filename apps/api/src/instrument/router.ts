import { InstrumentCode, InstrumentDraft, InstrumentFilter } from '@khuyencong/domain/instrument'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { instrumentDetail } from './detail.ts'
import { instrumentList } from './list.ts'
import { archiveInstrument, createInstrument, editInstrument, restoreInstrument } from './record.ts'
import { textsOf } from './texts.ts'

const One = z.object({ code: InstrumentCode })
/** The version that was read: a write on another one is a conflict. */
const Versioned = One.extend({ version: z.int().min(1).max(2_147_483_647) })

export const instrumentRouter = router({
  list: may('read', 'instrument').input(InstrumentFilter).query(({ ctx, input }) => instrumentList(ctx, input)),
  /** Every text with its links, for choosing one and for judging by their days. */
  all: may('read', 'instrument').query(({ ctx }) => textsOf(ctx.db)),
  byCode: may('read', 'instrument').input(One).query(({ ctx, input }) => instrumentDetail(ctx, input.code)),
  create: may('create', 'instrument').input(InstrumentDraft).mutation(({ ctx, input }) => createInstrument(ctx, input)),
  edit: may('edit', 'instrument').input(Versioned.extend({ draft: InstrumentDraft })).mutation(({ ctx, input }) => editInstrument(ctx, input)),
  archive: may('archive', 'instrument').input(Versioned.extend({ reason: requiredText(500, 3) })).mutation(({ ctx, input }) => archiveInstrument(ctx, input)),
  restore: may('archive', 'instrument').input(Versioned).mutation(({ ctx, input }) => restoreInstrument(ctx, input)),
})
