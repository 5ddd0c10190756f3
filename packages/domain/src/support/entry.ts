import type { Issue } from '../refusal/refusal.ts'
import type { Entry, Flow } from './money.ts'
import { z } from 'zod'
import { optionalText } from '../text/words.ts'
import { flowOf, standing } from './money.ts'
import { Measure, measures, Source } from './support.ts'

/** One entry of money as entered: whole đồng; only a flow may be negative, as a counter-entry. */
export const AmountDraft = z.object({
  source: Source,
  measure: Measure,
  on: z.iso.date('date').refine(on => on >= '2008-08-01', 'too-early'),
  dong: z.int('whole-dong').min(-1e15, 'too-large').max(1e15, 'too-large'),
  /** Number of the paper, as printed. */
  decision: optionalText(200),
  /** The entry of a level that this one revises. */
  supersedes: z.uuid().nullable(),
  /** The entry of a flow that this one takes back, wholly or in part. */
  counters: z.uuid().nullable(),
  /** Required for a revision and a counter-entry. */
  reason: optionalText(500),
  assumption: z.boolean().default(false),
}).refine(draft => measures[draft.measure] === 'flow' || draft.dong >= 0, { path: ['dong'], message: 'not-negative' })
export type AmountDraft = z.infer<typeof AmountDraft>

type Found = Issue[]
const issue = (field: keyof AmountDraft, reason: string, values?: Issue['values']): Found => [{ field, reason, ...values && { values } }]

/** A level stands alone or names the one it revises. */
function levelIssues(draft: AmountDraft, amounts: readonly Entry[]): Found {
  if (draft.dong < 0)
    return issue('dong', 'not-negative')
  if (draft.counters !== null)
    return issue('counters', 'level-not-countered')
  const same = amounts.filter(entry => entry.measure === draft.measure && entry.source === draft.source)
  const current = standing(same, draft.measure)[0]
  if (draft.supersedes === null)
    return current ? issue('supersedes', 'revision-names-entry', { current: current.id }) : []
  const revised = amounts.find(entry => entry.id === draft.supersedes)
  if (!revised)
    return issue('supersedes', 'unknown-entry')
  if (revised.measure !== draft.measure || revised.source !== draft.source)
    return issue('supersedes', 'other-measure-or-source')
  if (amounts.some(entry => entry.supersedes === draft.supersedes))
    return issue('supersedes', 'already-revised', current && { current: current.id })
  return draft.on < revised.on ? issue('on', 'before-revised', { date: revised.on }) : []
}

/** A flow adds; only a counter-entry takes away, and from one entry no more than it booked. */
function flowIssues(draft: AmountDraft, amounts: readonly Entry[]): Found {
  if (draft.supersedes !== null)
    return issue('supersedes', 'flow-not-revised')
  if (draft.dong === 0)
    return issue('dong', 'not-zero')
  if (draft.dong > 0)
    return draft.counters === null ? [] : issue('dong', 'counter-below-zero')
  if (draft.counters === null)
    return issue('counters', 'counter-names-entry')
  const countered = amounts.find(entry => entry.id === draft.counters)
  if (!countered)
    return issue('counters', 'unknown-entry')
  if (countered.measure !== draft.measure || countered.source !== draft.source)
    return issue('counters', 'other-measure-or-source')
  if (countered.dong < 0)
    return issue('counters', 'counters-a-counter')
  if (draft.on < countered.on)
    return issue('on', 'before-countered', { date: countered.on })
  const left = countered.dong + amounts.filter(entry => entry.counters === countered.id).reduce((sum, entry) => sum + entry.dong, 0)
  if (left + draft.dong < 0)
    return issue('dong', 'countered-too-much', { left })
  const recorded = flowOf(amounts.filter(entry => entry.source === draft.source), draft.measure as Flow) ?? 0
  return recorded + draft.dong < 0 ? issue('dong', 'below-zero', { recorded }) : []
}

/**
 * What is wrong with a new entry beside the entries its support has; an empty list means nothing. A second entry of a
 * level names the one it revises; a flow is never revised, only countered by an entry that names it. Both say why.
 * @param draft - The new entry.
 * @param amounts - The entries of the same support.
 * @param today - The day of entry, `yyyy-mm-dd`: no paper is dated later.
 * @example
 * checkAmount({ ...advance, dong: -5, counters: 'first', reason: 'ghi hai lần' }, [{ ...advance, dong: 3 }], '2026-11-25') // [{ field: 'dong', reason: 'countered-too-much', values: { left: 3 } }]
 */
export function checkAmount(draft: AmountDraft, amounts: readonly Entry[], today: string): Issue[] {
  const found = measures[draft.measure] === 'level' ? levelIssues(draft, amounts) : flowIssues(draft, amounts)
  if (draft.on > today)
    found.push(...issue('on', 'in-the-future'))
  if ((draft.supersedes !== null || draft.counters !== null) && draft.reason === null)
    found.push(...issue('reason', 'required'))
  return found
}

/** A draft as the entry it will be. */
function entryOf({ source, measure, on, dong, supersedes, counters }: AmountDraft, supportId: string, id: string): Entry {
  return { id, supportId, source, measure, on, dong, supersedes, counters }
}

/**
 * The entries of a support as they will be with some more: what a preview adds up.
 * @param amounts - The entries on record.
 * @param drafts - New entries of the same support.
 * @example
 * levelOf(withDrafts([first], [{ ...second, dong: 300, supersedes: 'first' }]), 'approved') // 300
 */
export function withDrafts(amounts: readonly Entry[], drafts: readonly AmountDraft[]): Entry[] {
  return [...amounts, ...drafts.map((draft, at) => entryOf(draft, amounts[0]?.supportId ?? '', `new-${at}`))]
}

/**
 * What is wrong with entries that are made together, e.g. a plan by four sources; each is held against those before it.
 * @param drafts - New entries of one support.
 * @param amounts - The entries it has.
 * @param today - The day of entry.
 * @returns Issues whose fields begin with `amounts.<place>.`.
 * @example
 * checkAmounts([{ ...advance, dong: -1, counters: null }], [], '2026-11-25') // [{ field: 'amounts.0.counters', reason: 'counter-names-entry' }]
 */
export function checkAmounts(drafts: readonly AmountDraft[], amounts: readonly Entry[], today: string): Issue[] {
  return drafts.flatMap((draft, at) => {
    const earlier = drafts.slice(0, at)
    const isTwice = measures[draft.measure] === 'level' && earlier.some(other => other.measure === draft.measure && other.source === draft.source)
    const found = isTwice ? issue('source', 'entered-twice') : checkAmount(draft, withDrafts(amounts, earlier), today)
    return found.map(one => ({ ...one, field: `amounts.${at}.${one.field}` }))
  })
}
