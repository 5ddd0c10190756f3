import type { Issue } from '@khuyencong/domain/refusal'
import type { AmountDraft, Measure, Source } from '@khuyencong/domain/support'
import type { SupportDetail } from './detail.ts'
import { measures, sources } from '@khuyencong/domain/support'
import { isDay } from '@khuyencong/domain/text'
import { enteredDong } from '../shell/form/money.ts'

export type LedgerEntry = SupportDetail['ledger'][number]

/** Entries as they are typed: one measure, one paper, up to four sources. A source left empty stays as it is. */
export interface Entering { measure: Measure, on: string, decision: string, reason: string, assumption: boolean, sums: Record<Source, string>, normJustification: string }
/** A counter-entry as it is typed. */
export interface Countering { dong: string, on: string, decision: string, reason: string }

export function emptyEntering(measure: Measure, today: string): Entering {
  return { measure, on: today, decision: '', reason: '', assumption: false, sums: Object.fromEntries(sources.map(source => [source, ''])) as Record<Source, string>, normJustification: '' }
}

export const isLevel = (measure: Measure) => measures[measure] === 'level'

/** The entry of a level that counts now, source by source. */
export function currentOf(ledger: readonly LedgerEntry[], measure: Measure, source: Source): LedgerEntry | null {
  return isLevel(measure) ? ledger.find(entry => entry.measure === measure && entry.source === source && entry.counts) ?? null : null
}

/** `1.234` and `300` alone may be đồng or million đồng: nobody guesses. */
export function isAmbiguous(text: string): boolean {
  const { dong } = enteredDong(text)
  return dong !== null && dong > 0 && dong < 1_000_000 && /^[\d.\s]+$/.test(text.trim())
}

interface Found { drafts: AmountDraft[], issues: Issue[] }
const said = (text: string) => text.trim() === '' ? null : text.trim()

function dayIssues(on: string, today: string): Issue[] {
  const reason = !isDay(on) ? 'date' : on > today ? 'in-the-future' : on < '2008-08-01' ? 'too-early' : null
  return reason === null ? [] : [{ field: 'on', reason }]
}

/** The entries behind what is typed, or what is wrong with it, field by field; the server checks it all again. */
export function draftsOf(typed: Entering, ledger: readonly LedgerEntry[], today: string): Found {
  const issues = dayIssues(typed.on, today)
  const drafts: AmountDraft[] = []
  for (const source of sources) {
    const text = typed.sums[source]
    const { dong, reason } = enteredDong(text)
    const current = currentOf(ledger, typed.measure, source)
    const field = `sums.${source}`
    if (reason !== null)
      issues.push({ field, reason })
    else if (isAmbiguous(text))
      issues.push({ field, reason: 'money-ambiguous' })
    else if (dong !== null && current?.dong === dong)
      issues.push({ field, reason: 'unchanged' })
    else if (dong === 0 && !isLevel(typed.measure))
      issues.push({ field, reason: 'not-zero' })
    else if (dong !== null)
      drafts.push({ source, measure: typed.measure, on: typed.on, dong, decision: said(typed.decision), supersedes: current?.id ?? null, counters: null, reason: current ? said(typed.reason) : null, assumption: typed.assumption })
  }
  const revised = drafts.map(draft => ledger.find(entry => entry.id === draft.supersedes)).filter(entry => entry !== undefined)
  if (revised.length > 0 && said(typed.reason) === null)
    issues.push({ field: 'reason', reason: 'required' })
  const latest = revised.map(entry => entry.on).reduce<string>((a, b) => a > b ? a : b, '')
  if (latest > typed.on && !issues.some(issue => issue.field === 'on'))
    issues.push({ field: 'on', reason: 'before-revised', values: { date: latest } })
  return { drafts, issues }
}

/** What is left of a flow's entry to take back. */
export function leftOf(entry: LedgerEntry, ledger: readonly LedgerEntry[]): number {
  return entry.dong + ledger.filter(other => other.counters === entry.id).reduce((sum, other) => sum + other.dong, 0)
}

/** The counter-entry behind what is typed. */
export function counterOf(typed: Countering, entry: LedgerEntry, ledger: readonly LedgerEntry[], today: string): Found {
  const issues = dayIssues(typed.on, today)
  const { dong, reason } = enteredDong(typed.dong)
  const left = leftOf(entry, ledger)
  const wrong: Issue | null = reason !== null ? { field: 'dong', reason } : dong === null ? { field: 'dong', reason: 'required' } : isAmbiguous(typed.dong) && dong !== left ? { field: 'dong', reason: 'money-ambiguous' } : dong === 0 ? { field: 'dong', reason: 'not-zero' } : dong > left ? { field: 'dong', reason: 'countered-too-much', values: { left } } : null
  if (wrong)
    issues.push(wrong)
  if (typed.on < entry.on && issues.every(issue => issue.field !== 'on'))
    issues.push({ field: 'on', reason: 'before-countered', values: { date: entry.on } })
  if (said(typed.reason) === null)
    issues.push({ field: 'reason', reason: 'required' })
  return { issues, drafts: wrong ? [] : [{ source: entry.source, measure: entry.measure, on: typed.on, dong: -dong!, decision: said(typed.decision), supersedes: null, counters: entry.id, reason: said(typed.reason), assumption: false }] }
}
