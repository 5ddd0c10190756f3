import { RecognitionFilter } from '@khuyencong/domain/recognition'
import { may, router } from '../trpc.ts'
import { recognitionList } from './list.ts'

export const recognitionRouter = router({
  /** Recognitions with their certificates, inside the reader's reach. */
  list: may('read', 'recognition').input(RecognitionFilter).query(({ ctx, input }) => recognitionList(ctx, input)),
})
