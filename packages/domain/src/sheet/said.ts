import type { Label } from '../text/number.ts'
import type { SheetIssue } from './issue.ts'

/** Sentences by reason: what is wrong with the cell and what would be right, in both languages; what stands there is shown beside. */
export type Said = Readonly<Record<string, (issue: SheetIssue) => Label>>
