import type { Issue } from '@khuyencong/domain/refusal'

/** Records that a change touches, as the server counts them. */
interface Touched { total: number, isPart?: boolean, byYear: { year: number, count: number, states: { state: string, count: number }[] }[], changes: { before: string, after: string, count: number, codes: string[] }[] }

/** A change of a rule that is only looked at: the row it ends, what to look at again, the records it touches. */
export interface Plan { ended?: { legalBasis: string, validTo: string | null } | null, warnings: Issue[], touched: Touched }
