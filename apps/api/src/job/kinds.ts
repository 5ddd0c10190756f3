import type { JobKindOf } from './kind.ts'
import { exportJob } from '../export/job.ts'

/** Everything that goes on without a request. */
export const jobKinds: readonly JobKindOf[] = [exportJob]
