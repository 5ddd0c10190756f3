import type { Label } from '../text/number.ts'
import { z } from 'zod'
import { ProvinceId } from '../region/region.ts'
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
  /** `documented` was read in the text; `unverified` is known from elsewhere. */
  status: z.enum(['documented', 'unverified']),
})
export type InstrumentDraft = z.infer<typeof InstrumentDraft>

export const Instrument = z.object({ code: z.string(), version: z.int(), ...InstrumentDraft.shape, archivedAt: z.string().nullable(), archivedReason: z.string().nullable() })
export type Instrument = z.infer<typeof Instrument>
