import type { Issue } from '../refusal/refusal.ts'
import { z } from 'zod'
import { InstrumentCode, LawStatus } from '../instrument/instrument.ts'
import { ProvinceId } from '../region/region.ts'
import { SupportType } from '../support/types.ts'
import { SupportVariant } from '../support/variant.ts'
import { requiredText } from '../text/words.ts'

/** A norm is for one variant of its type of support. */
export const NormVariant = SupportVariant
export type NormVariant = SupportVariant

/** What one rule is about; its rows follow one another by date. */
export const NormSubject = z.object({
  supportType: SupportType,
  variant: NormVariant,
  /** The province whose council passed it; null for a national norm. */
  provinceId: ProvinceId.nullable(),
})
export type NormSubject = z.infer<typeof NormSubject>

/** Figures, law and days of one row, as entered. `null` for a rate or cap means "not set", never "none". */
export const NormDraft = z.object({
  /** Share of the eligible cost, 0–1, with six decimals at most. */
  rate: z.number().min(0, 'rate-range').max(1, 'rate-range').overwrite(rate => Math.round(rate * 1e6) / 1e6).nullable(),
  /** Whole đồng. */
  capDong: z.int('whole-dong').min(1, 'not-positive').max(1e13, 'too-large').nullable(),
  /** What a production line may have of the cap, e.g. 1,5; null where lines have nothing of their own. */
  lineFactor: z.number().min(1, 'factor-range').max(10, 'factor-range').overwrite(factor => Math.round(factor * 1e6) / 1e6).nullable(),
  per: z.enum(['model', 'facility']),
  /** Text and article, as printed. */
  legalBasis: requiredText(300, 3),
  instrument: InstrumentCode.nullable(),
  validFrom: z.iso.date('date'),
  validTo: z.iso.date('date').nullable(),
  /** `documented` was read in the text; `unverified` circulates and counts for nothing. */
  status: LawStatus,
})
export type NormDraft = z.infer<typeof NormDraft>

/** One ceiling of support. */
export const Norm = z.object({ code: z.string(), ...NormSubject.shape, ...NormDraft.shape })
export type Norm = z.infer<typeof Norm>

/** A row as it stands in a question: which later text makes it unsure, and whose norm a new province carries. */
export interface NormInForce extends Norm {
  /** Worked out from the texts where it is left out. */
  amendedBy?: string | null
  /** The predecessor whose council passed it, while the new province has none of its own. */
  inheritedFrom?: { id: ProvinceId, name: string } | null
}

/**
 * The code that the rows of one rule share.
 * @example
 * normCode({ supportType: 'demo-model', variant: 'standard', provinceId: null }) // 'demo-model'
 * normCode({ supportType: 'machinery', variant: 'standard', provinceId: 'VN-37@2025' }) // 'machinery-vn-37-2025'
 */
export function normCode({ supportType, variant, provinceId }: NormSubject): string {
  return [supportType, ...(variant === 'standard' ? [] : [variant]), ...(provinceId === null ? [] : [provinceId.toLowerCase().replace('@', '-')])].join('-')
}

/** Is there a figure to judge by, read in the text? */
export function isSet(norm: Pick<Norm, 'rate' | 'capDong' | 'status'>): boolean {
  return norm.status === 'documented' && (norm.rate !== null || norm.capDong !== null)
}

/**
 * Where a local norm goes beyond the national one of its day: a council sets its own within that ceiling.
 * @param local - Of a province.
 * @param national - Of the same type and variant; null or not set leaves nothing to compare.
 * @returns One issue for each figure above; a figure the local norm leaves open is above nothing.
 * @example
 * aboveNational({ rate: 0.5, capDong: 350_000_000, lineFactor: null }, { rate: 0.5, capDong: 300_000_000, lineFactor: 1.5 }) // [{ field: 'capDong', reason: 'above-national', values: { ceiling: 300000000 } }]
 */
export function aboveNational(local: Pick<Norm, 'rate' | 'capDong' | 'lineFactor'>, national: Pick<Norm, 'rate' | 'capDong' | 'lineFactor'> | null): Issue[] {
  return (['rate', 'capDong', 'lineFactor'] as const).flatMap((field): Issue[] => {
    const [own, ceiling] = [local[field], national?.[field] ?? null]
    return own !== null && ceiling !== null && own > ceiling ? [{ field, reason: 'above-national', values: { ceiling } }] : []
  })
}
