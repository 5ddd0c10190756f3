import type { Db } from '@khuyencong/db'
import type { Dated, Superseding } from '@khuyencong/domain/instrument'
import type { Issue } from '@khuyencong/domain/refusal'
import { supersede, timelineFaults } from '@khuyencong/domain/instrument'
import { Refusal } from '@khuyencong/domain/refusal'
import { sql } from 'drizzle-orm'

export interface DatedRow extends Dated { version: number }
/** The row as its reader saw it: a change of another one is a conflict. */
export interface Seen { validFrom: string, version: number }

/** Changes of one rule wait for each other; the same lock as the trigger that keeps one row a day. */
export async function lockRule(tx: Db, table: 'norms' | 'criteria' | 'contents', code: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`khuyencong:${table}:${code}`}))`)
}

export function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [...issues] })
}

/** The row that is changed in place, as its reader saw it. */
export function seenRow<Row extends DatedRow>(rows: readonly Row[], { validFrom, version }: Seen, reason: string): Row {
  const row = rows.find(one => one.validFrom === validFrom)
  if (!row)
    throw new Refusal('not-found', { reason })
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: row })
  return row
}

/** A change of law on rows that may have changed since they were read: the row it ends is the one its writer saw. */
export function superseding<Row extends DatedRow>(rows: readonly Row[], next: Row, seen: Seen | null): Superseding<Row> {
  const change = supersede(rows, next)
  if ('issues' in change) {
    refuse(change.issues)
    throw new Error('A change without a result has issues')
  }
  const { ended } = change
  if (ended !== null && (ended.validFrom !== seen?.validFrom || ended.version !== seen.version))
    throw new Refusal('conflict', { reason: 'stale-version', current: rows.find(row => row.validFrom === ended.validFrom) })
  return change
}

/** What a row changed in place may not do: end before it begins, or share a day with another. New gaps are only told. */
export function checkDays<Row extends DatedRow>(rows: readonly Row[], before: Row, after: Row): { issues: Issue[], warnings: Issue[] } {
  if (after.validTo !== null && after.validTo < after.validFrom)
    return { issues: [{ field: 'validTo', reason: 'end-before-start', values: { day: after.validFrom } }], warnings: [] }
  const was = timelineFaults(rows)
  const found = timelineFaults([...rows.filter(row => row !== before), after]).filter(fault => !was.some(other => other.kind === fault.kind && other.from === fault.from && other.to === fault.to))
  const issue = (kind: 'overlap' | 'gap', reason: string) => found.filter(fault => fault.kind === kind).map((fault): Issue => ({ field: after.validFrom === before.validFrom ? 'validTo' : 'validFrom', reason, values: { from: fault.from, to: fault.to ?? '' } }))
  return { issues: issue('overlap', 'overlaps'), warnings: issue('gap', 'gap') }
}
