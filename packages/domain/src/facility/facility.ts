import { z } from 'zod'
import { Sector } from '../programme/programme.ts'
import { ProvinceId } from '../region/region.ts'
import { optionalText, requiredText } from '../text/words.ts'
import { phone, phoneOf, taxCode, taxCodeOf } from './number.ts'

/** Who can be a beneficiary: Decree 45/2012/NĐ-CP as amended by 235/2025/NĐ-CP. */
export const legalForms = ['enterprise', 'cooperative', 'household'] as const
export const LegalForm = z.enum(legalForms)
export type LegalForm = z.infer<typeof LegalForm>

/** What an officer enters about a facility. Messages are keys that screens word. */
export const FacilityDraft = z.object({
  name: requiredText(200, 2),
  nameEn: optionalText(200),
  legalForm: LegalForm,
  provinceId: ProvinceId,
  address: optionalText(300),
  sector: Sector.nullable(),
  foundedYear: z.int('whole-number').min(1800, 'year-range').max(2100, 'year-range').nullable(),
  workers: z.int('whole-number').min(0, 'not-negative').max(1_000_000, 'too-large').nullable(),
  /** 10, 12 (a citizen number of a household) or 13 digits. Never leaves an open door. */
  taxCode: optionalText(20).transform(text => text === null ? null : taxCodeOf(text) ?? text).pipe(z.string().regex(taxCode, 'tax-code').nullable()),
  contactName: optionalText(120),
  phone: optionalText(20).transform(text => text === null ? null : phoneOf(text) ?? text).pipe(z.string().regex(phone, 'phone').nullable()),
})
export type FacilityDraft = z.infer<typeof FacilityDraft>

export const Facility = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Our own public identifier, e.g. `CS-00142`. */
  code: z.string(),
  slug: z.string(),
  ...FacilityDraft.shape,
  archivedAt: z.iso.datetime().nullable(),
  archivedReason: z.string().nullable(),
  demonstration: z.boolean(),
})
export type Facility = z.infer<typeof Facility>
