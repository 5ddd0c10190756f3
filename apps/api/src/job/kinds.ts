import type { JobKindOf } from './kind.ts'

/** Everything that goes on without a request. */
export const jobKinds: readonly JobKindOf[] = []
