import type { api } from '../shell/api.ts'

/** A programme as its page reads it. */
export type ProgrammeDetail = Awaited<ReturnType<typeof api.programme.byCode.query>>
