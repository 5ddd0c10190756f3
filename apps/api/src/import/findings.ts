import type { Issue } from '@khuyencong/domain/refusal'
import type { ReadRow, SheetFix, SheetIssue } from '@khuyencong/domain/sheet'

interface More { values?: Readonly<Record<string, string | number>>, fixes?: readonly SheetFix[] }

/**
 * What is found about rows while they are planned. Column letters and heads are put in by who knows the file: here a
 * cell is named by its row and field alone.
 */
export interface Findings {
  readonly issues: SheetIssue[]
  block: (row: ReadRow, field: string | null, reason: string, more?: More) => void
  advise: (row: ReadRow, field: string | null, reason: string, more?: More) => void
  /** No record has this code yet. The first are named, the others counted: thousands of them would hide all else. */
  newCode: (row: ReadRow, field: string, code: string) => void
  /** Issues of a form, each at its own field unless `fieldOf` names another; `null` leaves one out. */
  blockAll: (row: ReadRow, issues: readonly Issue[], fieldOf?: (issue: Issue) => string | null) => void
  /** Blocked here, or not understood when it was read. */
  isBlocked: (row: ReadRow) => boolean
}

const mostNewCodes = 20

export function findings(): Findings {
  const issues: SheetIssue[] = []
  const blocked = new Set<ReadRow>()
  let newCodes = 0
  const others = { count: 0 }
  function say(severity: SheetIssue['severity'], row: ReadRow, field: string | null, reason: string, { values, fixes = [] }: More = {}): void {
    issues.push({ sheet: row.sheet, row: row.row, column: null, field, head: null, given: field === null ? null : row.given[field] ?? null, severity, reason, ...values && { values }, fixes })
  }
  const block: Findings['block'] = (row, field, reason, more) => {
    blocked.add(row)
    /** What stands there was not understood, and that was said. */
    if (field !== null && row.refused?.has(field))
      return
    say('blocking', row, field, reason, more)
  }
  return {
    issues,
    block,
    advise: (row, field, reason, more) => say('advisory', row, field, reason, more),
    newCode: (row, field, code) => {
      newCodes++
      if (newCodes <= mostNewCodes)
        return say('advisory', row, field, 'new-under-code', { values: { code } })
      others.count = newCodes - mostNewCodes
      if (others.count === 1)
        issues.push({ sheet: row.sheet, row: null, column: null, field, head: null, given: null, severity: 'advisory', reason: 'new-under-codes', values: others, fixes: [] })
    },
    blockAll: (row, found, fieldOf = issue => issue.field) => {
      for (const issue of found) {
        const field = fieldOf(issue)
        if (field !== null)
          block(row, field, issue.reason, { values: issue.values })
      }
    },
    isBlocked: row => row.isRefused || blocked.has(row),
  }
}
