import type { Issue } from '../refusal/refusal.ts'
import { z } from 'zod'
import { InstrumentCode } from '../instrument/instrument.ts'
import { requiredText } from '../text/words.ts'

/** What an officer may change about a type of support. Its code and its reach are fixed: records rest on them. */
export const SupportTypeDraft = z.object({
  vi: requiredText(200, 3),
  en: requiredText(200, 3),
  /** Does a form offer it? */
  offered: z.boolean(),
  /** Text and article, as printed. */
  legalBasis: requiredText(300, 3),
  instrument: InstrumentCode.nullable(),
  validFrom: z.iso.date('date'),
  validTo: z.iso.date('date').nullable(),
})
export type SupportTypeDraft = z.infer<typeof SupportTypeDraft>

/**
 * What is wrong with the days of a type beside the plan years of the supports that have it.
 * @param draft - As entered.
 * @param years - First and last plan year of its supports; null where there is none.
 * @example
 * checkTypeDraft({ validFrom: '2012-07-05', validTo: '2021-12-31' }, { first: 2018, last: 2023 }) // [{ field: 'validTo', reason: 'records-after', values: { year: 2023 } }]
 */
export function checkTypeDraft(draft: Pick<SupportTypeDraft, 'validFrom' | 'validTo'>, years: { first: number, last: number } | null): Issue[] {
  const { validFrom, validTo } = draft
  if (validTo !== null && validTo < validFrom)
    return [{ field: 'validTo', reason: 'end-before-start', values: { day: validFrom } }]
  const issues: Issue[] = []
  if (years && validFrom > `${years.first}-12-31`)
    issues.push({ field: 'validFrom', reason: 'records-before', values: { year: years.first } })
  if (years && validTo !== null && validTo < `${years.last}-01-01`)
    issues.push({ field: 'validTo', reason: 'records-after', values: { year: years.last } })
  return issues
}
