import type { Issue } from '../refusal/refusal.ts'
import { z } from 'zod'
import { listFields } from '../text/list.ts'
import { optionalParagraphs, optionalText, requiredText } from '../text/words.ts'
import { BudgetLine } from './draft.ts'
import { longestYears } from './programme.ts'

const year = z.int('whole-number').min(2007, 'year-range').max(2100, 'year-range').nullable()

/** What an officer enters about a national programme; years that no text at hand gives stay empty, both or neither. */
export const NationalProgrammeDraft = z.object({
  name: requiredText(300, 3),
  nameEn: optionalText(300),
  yearFrom: year,
  yearTo: year,
  /** Code of the deciding text. */
  instrument: z.string().max(80, 'too-long').nullable(),
  note: optionalParagraphs(2000),
})
export type NationalProgrammeDraft = z.infer<typeof NationalProgrammeDraft>

/** A programme of the Ministry (until 2025 of the Prime Minister) under which programmes are run. */
export const NationalProgramme = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Short public code, e.g. `national-2026-2030`. */
  code: z.string(),
  ...NationalProgrammeDraft.shape,
  archivedAt: z.string().nullable(),
  archivedReason: z.string().nullable(),
})
export type NationalProgramme = z.infer<typeof NationalProgramme>

export const nationalProgrammeSorts = ['years', 'name'] as const

export const NationalProgrammeFilter = z.object({
  ...listFields,
  archived: z.enum(['no', 'only', 'all']).default('no'),
  /** Programmes that cover this year; those without years are left out. */
  year: z.int().min(2007).max(2100).optional(),
  sort: z.enum(nationalProgrammeSorts).default('years'),
})
export type NationalProgrammeFilter = z.infer<typeof NationalProgrammeFilter>

/** A row of the list; `programmes` counts those the reader may see, `budget` is their plan by year and source. */
export const NationalProgrammeRow = NationalProgramme.extend({
  instrumentNumber: z.string().nullable(),
  programmes: z.int(),
  budget: z.array(BudgetLine),
  /** How many of its programmes are invented ones. */
  demonstration: z.int(),
})
export type NationalProgrammeRow = z.infer<typeof NationalProgrammeRow>

export const NationalProgrammeList = z.object({ items: z.array(NationalProgrammeRow), total: z.int() })
export type NationalProgrammeList = z.infer<typeof NationalProgrammeList>

interface Context {
  /** The programmes run under it, which a change of years must not leave outside. */
  programmes: readonly { code: string, yearFrom: number, yearTo: number }[]
  /** Whether the deciding text is on record. */
  isInstrument: boolean
}

/**
 * What is wrong with a national programme, field by field; an empty list means nothing.
 * @param draft - What was entered.
 * @param context - Programmes run under it, and whether the text it names is known.
 * @example
 * checkNationalProgramme({ name: 'Chương trình', nameEn: null, yearFrom: 2030, yearTo: 2026, instrument: null, note: null }, { programmes: [], isInstrument: true }) // [{ field: 'yearTo', reason: 'years-order' }]
 */
export function checkNationalProgramme(draft: NationalProgrammeDraft, context: Context): Issue[] {
  const { yearFrom, yearTo } = draft
  const { programmes, isInstrument } = context
  const issues: Issue[] = []
  if (draft.instrument !== null && !isInstrument)
    issues.push({ field: 'instrument', reason: 'unknown-instrument' })
  if (yearFrom === null || yearTo === null)
    return yearFrom === yearTo ? issues : [...issues, { field: yearFrom === null ? 'yearFrom' : 'yearTo', reason: 'years-together' }]
  if (yearTo < yearFrom)
    return [...issues, { field: 'yearTo', reason: 'years-order' }]
  if (yearTo - yearFrom + 1 > longestYears)
    issues.push({ field: 'yearTo', reason: 'too-many-years', values: { max: longestYears } })
  const outside = programmes.filter(programme => programme.yearFrom < yearFrom || programme.yearTo > yearTo)
  if (outside.length > 0)
    issues.push({ field: outside.some(programme => programme.yearFrom < yearFrom) ? 'yearFrom' : 'yearTo', reason: 'programmes-outside', values: { codes: outside.map(programme => programme.code).join(', ') } })
  return issues
}
