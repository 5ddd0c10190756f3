import type { Issue } from '../refusal/refusal.ts'
import type { Label, Lang } from '../text/number.ts'
import { z } from 'zod'
import { ProvinceId } from '../region/region.ts'
import { slugOf } from '../text/text.ts'
import { optionalText, requiredText } from '../text/words.ts'

export const instrumentKinds = ['law', 'decree', 'circular', 'decision', 'resolution', 'other'] as const
export const InstrumentKind = z.enum(instrumentKinds)
export type InstrumentKind = z.infer<typeof InstrumentKind>

export const instrumentKindLabels: Record<InstrumentKind, Label> = {
  law: { vi: 'Luật', en: 'Law' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  other: { vi: 'Văn bản khác', en: 'Other text' },
}

export const instrumentRelations = ['amends', 'replaces', 'details'] as const
export const InstrumentRelation = z.enum(instrumentRelations)
export type InstrumentRelation = z.infer<typeof InstrumentRelation>

/** `documented` was read in the text; `unverified` is known from elsewhere. */
export const LawStatus = z.enum(['documented', 'unverified'])
export type LawStatus = z.infer<typeof LawStatus>

/** Our own short name of a text, e.g. `tt-28-2018-btc`. */
export const InstrumentCode = z.string().max(80, 'too-long').regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'instrument-code')

/** What a text does to another one. */
export const InstrumentLink = z.object({ relation: InstrumentRelation, target: InstrumentCode })
export type InstrumentLink = z.infer<typeof InstrumentLink>

/** What is entered about a legal text. Issue, signature and effect are three days: one may cite a text not yet in force. */
export const InstrumentDraft = z.object({
  kind: InstrumentKind,
  /** As printed, e.g. `28/2018/TT-BTC`. */
  number: requiredText(60, 2),
  title: requiredText(500, 3),
  issuer: requiredText(200, 2),
  /** The province whose council or committee issued it; null for the whole country. */
  provinceId: ProvinceId.nullable(),
  issuedOn: z.iso.date('date').nullable(),
  signedOn: z.iso.date('date').nullable(),
  effectiveFrom: z.iso.date('date').nullable(),
  effectiveTo: z.iso.date('date').nullable(),
  note: optionalText(1000),
  status: LawStatus,
  links: z.array(InstrumentLink).max(30, 'too-many'),
})
export type InstrumentDraft = z.infer<typeof InstrumentDraft>

export const Instrument = z.object({ code: z.string(), version: z.int(), ...InstrumentDraft.shape, archivedAt: z.string().nullable(), archivedReason: z.string().nullable() })
export type Instrument = z.infer<typeof Instrument>

/**
 * A text by kind and number, as a sentence names it. Numbers are printed alike in both languages.
 * @example
 * instrumentName({ kind: 'circular', number: '28/2018/TT-BTC' }, 'vi') // 'Thông tư 28/2018/TT-BTC'
 */
export function instrumentName({ kind, number }: Pick<Instrument, 'kind' | 'number'>, lang: Lang): string {
  return kind === 'other' ? number : `${instrumentKindLabels[kind][lang]} ${number}`
}

/**
 * The code a text gets from its number: abbreviation first, then numbers, then who issued it (left out for the Government).
 * A provincial text carries its province, since two councils may give one number.
 * @example
 * instrumentCode({ kind: 'circular', number: '28/2018/TT-BTC', provinceId: null }) // 'tt-28-2018-btc'
 * instrumentCode({ kind: 'decree', number: '45/2012/NĐ-CP', provinceId: null }) // 'nd-45-2012'
 * instrumentCode({ kind: 'resolution', number: '12/2026/NQ-HĐND', provinceId: 'VN-37@2025' }) // 'nq-12-2026-hdnd-vn-37-2025'
 */
export function instrumentCode({ kind, number, provinceId }: Pick<InstrumentDraft, 'kind' | 'number' | 'provinceId'>): string {
  const parts = slugOf(number).split('-')
  const figures = parts.filter(part => /^\d/.test(part))
  const letters = parts.filter(part => !/^\d/.test(part) && part !== 'cp')
  const named = kind === 'law' ? ['luat', ...figures] : [...letters.slice(0, 1), ...figures, ...letters.slice(1)]
  return [...named, ...(provinceId === null ? [] : [slugOf(provinceId.replace('@', '-'))])].join('-').slice(0, 80)
}

/**
 * What is wrong with the days and links of a text, field by field; an empty list means nothing.
 * @param draft - What was entered.
 * @param code - Its own code: a text neither amends nor replaces itself.
 * @example
 * checkInstrument({ ...instruments[2], effectiveFrom: '2025-01-15' }, 'nd-235-2025') // [{ field: 'effectiveFrom', reason: 'effect-before-issue', values: { day: '2025-08-27' } }]
 */
export function checkInstrument(draft: InstrumentDraft, code: string): Issue[] {
  const { issuedOn, signedOn, effectiveFrom, effectiveTo, links } = draft
  const issues: Issue[] = []
  const made = [issuedOn, signedOn].filter(day => day !== null).sort()[0]
  if (effectiveFrom !== null && made !== undefined && effectiveFrom < made)
    issues.push({ field: 'effectiveFrom', reason: 'effect-before-issue', values: { day: made } })
  if (effectiveTo !== null && effectiveFrom !== null && effectiveTo < effectiveFrom)
    issues.push({ field: 'effectiveTo', reason: 'end-before-start', values: { day: effectiveFrom } })
  const pairs = links.map(link => `${link.relation} ${link.target}`)
  links.forEach((link, index) => {
    if (link.target === code)
      issues.push({ field: `links.${index}`, reason: 'itself' })
    else if (pairs.indexOf(pairs[index]!) !== index)
      issues.push({ field: `links.${index}`, reason: 'twice' })
  })
  return issues
}
