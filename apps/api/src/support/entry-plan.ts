import type { Issue } from '@khuyencong/domain/refusal'
import type { FieldValues, ReadRow } from '@khuyencong/domain/sheet'
import type { Entry, GivenEntry, Measure, MoneyBeside, RecordedEntry, Source } from '@khuyencong/domain/support'
import type { Findings } from '../import/findings.ts'
import { randomUUID } from 'node:crypto'
import { AmountDraft, checkAmount, matchEntries, measures, moneyBeside } from '@khuyencong/domain/support'
import { textOf } from '../import/text.ts'
import { refusalIn } from '../refusal/answer.ts'

/** An entry that is to be added. */
export type AddedEntry = AmountDraft & { id: string, supportId: string }

export interface EntryOutcome { row: ReadRow, effect: 'new' | 'unchanged' | 'refused', measure: Measure | null, source: Source | null, dong: number | null }

/** What the rows of one support do to its ledger. */
export interface EntryPlan {
  outcomes: readonly EntryOutcome[]
  beside: readonly MoneyBeside[]
  added: readonly AddedEntry[]
  /** The ledger as it will be. */
  after: readonly Entry[]
}

interface Asked {
  supportId: string
  /** In the order of their numbers. */
  recorded: readonly RecordedEntry[]
  rows: readonly ReadRow[]
  /** The row of the support, where it has money side by side. */
  support: ReadRow | null
  planYear: number
  today: string
}

const required = ['measure', 'source', 'on', 'dong'] as const

function givenEntry({ values }: ReadRow): GivenEntry {
  const optional = <T>(value: T | undefined, read: (value: T) => unknown) => value === undefined ? undefined : read(value)
  return {
    ordinal: typeof values.ordinal === 'number' ? values.ordinal : null,
    source: values.source as Source,
    measure: values.measure as Measure,
    on: values.on as string,
    dong: values.dong as number,
    decision: optional(values.decision, textOf) as string | null | undefined,
    reason: optional(values.reason, textOf) as string | null | undefined,
    assumption: optional(values.assumption, value => value === true) as boolean | undefined,
    corrects: optional(values.corrects, value => typeof value === 'number' ? value : null) as number | null | undefined,
  }
}

/** Entries of a support that a file tells: which are on record, which are new, and what is wrong with those. */
export function planEntries({ supportId, recorded, rows, support, planYear, today }: Asked, found: Findings): EntryPlan {
  const told = rows.filter(row => isWhole(row, found))
  const given = told.map(givenEntry)
  const matched = matchEntries(given, recorded)
  const ids = given.map(() => randomUUID()).sort()
  const idOf = (at: number) => matched[at]!.recordedId ?? ids[at]!
  const ordinals = new Map<string, number>([...recorded.map((entry, at) => [entry.id, at + 1] as const), ...given.flatMap(({ ordinal }, at) => ordinal === null ? [] : [[idOf(at), ordinal] as const])])
  const after: Entry[] = recorded.map(entry => ({ ...entry, supportId }))
  const added: AddedEntry[] = []
  const done = new Set<number>()
  sayTwice(told, given, found)

  const add = (row: ReadRow, draft: AmountDraft, id: string, fieldOf: (issue: Issue) => string) => {
    const issues = checkAmount(draft, after, today)
    for (const { field, reason, values } of issues)
      found.block(row, fieldOf({ field, reason }), reason, reworded(reason, values, ordinals))
    if (issues.length > 0 || found.isBlocked(row))
      return
    after.push({ ...draft, id, supportId })
    added.push({ ...draft, id, supportId })
  }

  /** What an entry names is looked at before it, wherever it stands in the file. */
  function place(at: number): void {
    if (done.has(at))
      return
    done.add(at)
    const [row, { names, recordedId }] = [told[at]!, matched[at]!]
    if (recordedId !== null || found.isBlocked(row))
      return
    if (names === 'unknown' || names === 'circular')
      return found.block(row, 'corrects', names === 'unknown' ? 'unknown-entry' : 'circular-revision')
    if (names !== null && 'given' in names) {
      place(names.given)
      if (found.isBlocked(told[names.given]!))
        return found.block(row, 'corrects', 'corrects-refused', { values: { row: told[names.given]!.row } })
    }
    const named = names === null ? null : 'given' in names ? idOf(names.given) : names.recorded
    const { ordinal: _, corrects: __, ...content } = given[at]!
    const isLevel = measures[content.measure] === 'level'
    const read = AmountDraft.safeParse({ ...content, decision: content.decision ?? null, reason: content.reason ?? null, assumption: content.assumption ?? false, supersedes: isLevel ? named : null, counters: isLevel ? null : named })
    if (!read.success)
      return found.blockAll(row, refusalIn(read.error)!.detail.issues!)
    add(row, read.data, ids[at]!, ({ field }) => field === 'supersedes' || field === 'counters' ? 'corrects' : field)
  }
  told.forEach((_, at) => place(at))

  const beside = support === null ? [] : placeBeside(support, moneyBeside(support.values, after), { planYear, today, add }, found)
  const outcomes = rows.map((row): EntryOutcome => {
    const at = told.indexOf(row)
    const effect = found.isBlocked(row) ? 'refused' : matched[at]?.recordedId == null ? 'new' : 'unchanged'
    return { row, effect, measure: given[at]?.measure ?? null, source: given[at]?.source ?? null, dong: given[at]?.dong ?? null }
  })
  return { outcomes, beside, added, after }
}

/** Is there all that an entry needs? */
function isWhole(row: ReadRow, found: Findings): boolean {
  if (row.isRefused)
    return false
  const missing = required.filter(field => row.values[field] === null || row.values[field] === undefined)
  missing.forEach(field => found.block(row, field, 'required'))
  return missing.length === 0
}

function sayTwice(rows: readonly ReadRow[], given: readonly GivenEntry[], found: Findings): void {
  const first = new Map<number, ReadRow>()
  for (const [at, { ordinal }] of given.entries()) {
    const earlier = ordinal === null ? undefined : first.get(ordinal)
    if (earlier)
      found.block(rows[at]!, 'ordinal', 'ordinal-twice', { values: { row: earlier.row, ordinal: ordinal! } })
    else if (ordinal !== null)
      first.set(ordinal, rows[at]!)
  }
}

/** A message names an entry by its number, and offers it where that would be right. */
function reworded(reason: string, values: Issue['values'], ordinals: ReadonlyMap<string, number>) {
  const { current, ...rest } = values ?? {}
  const ordinal = typeof current === 'string' ? ordinals.get(current) : undefined
  const isOffered = ordinal !== undefined && (reason === 'revision-names-entry' || reason === 'already-revised')
  return { values: { ...rest, ...ordinal !== undefined && { ordinal } }, fixes: isOffered ? [{ value: String(ordinal), label: null, isCertain: false, field: 'corrects' }] : [] }
}

interface Placing { planYear: number, today: string, add: (row: ReadRow, draft: AmountDraft, id: string, fieldOf: (issue: Issue) => string) => void }

/** Money side by side: all of one row has its day, paper and mark. */
function placeBeside(row: ReadRow, cells: readonly MoneyBeside[], { planYear, today, add }: Placing, found: Findings): readonly MoneyBeside[] {
  for (const { field, given, recorded } of cells.filter(cell => cell.differs))
    found.block(row, field, 'money-differs', { values: { recorded: recorded!, given }, fixes: [{ value: `${recorded} đồng`, label: null, isCertain: false }] })
  const fresh = cells.filter(cell => cell.isNew)
  const { moneyOn: on, moneyDecision, moneyAssumption } = row.values as FieldValues
  if (fresh.length > 0 && typeof on !== 'string') {
    if (!(row.isRefused && row.given.moneyOn !== undefined)) {
      const end = `${planYear}-12-31`
      found.block(row, 'moneyOn', 'money-day-missing', { fixes: end > today ? [] : [{ value: `31/12/${planYear}`, label: { vi: `31/12/${planYear}, cuối năm kế hoạch`, en: `31/12/${planYear}, end of the plan year` }, isCertain: false }] })
    }
    return cells
  }
  const ids = fresh.map(() => randomUUID()).sort()
  fresh.forEach(({ field, measure, source, given }, at) => {
    const read = AmountDraft.safeParse({ source, measure, on, dong: given, decision: textOf(moneyDecision), supersedes: null, counters: null, reason: null, assumption: moneyAssumption === true })
    const fieldOf = (issue: Issue) => issue.field === 'on' ? 'moneyOn' : issue.field === 'decision' ? 'moneyDecision' : field
    if (!read.success)
      found.blockAll(row, refusalIn(read.error)!.detail.issues!, fieldOf)
    else
      add(row, read.data, ids[at]!, fieldOf)
  })
  return cells
}
