import type { JobKindOf } from './kind.ts'
import { exportJob } from '../export/job.ts'
import { importCheck } from '../import/check.ts'
import { importCommit } from '../import/commit.ts'

/** Everything that goes on without a request. */
export const jobKinds: readonly JobKindOf[] = [importCheck, importCommit, exportJob]
