import { z } from 'zod'
import { Sector } from '../programme/programme.ts'
import { ProvinceId } from '../region/region.ts'
import { optionalText, requiredText } from '../text/words.ts'
import { bankAccount, bankAccountOf, phone, phoneOf, taxCodeOf } from './number.ts'

/** Who can be a beneficiary: Decree 45/2012/NĐ-CP as amended by 235/2025/NĐ-CP. */
export const legalForms = ['enterprise', 'cooperative', 'household'] as const
export const LegalForm = z.enum(legalForms)
export type LegalForm = z.infer<typeof LegalForm>

const Phone = optionalText(20).transform(text => text === null ? null : phoneOf(text) ?? text).pipe(z.string().regex(phone, 'phone').nullable())
const Email = optionalText(120).transform(text => text?.toLowerCase() ?? null).pipe(z.email('email').nullable())

/** Somebody to ask beside the main contact. */
export const FacilityContact = z.object({ name: requiredText(120, 2), role: optionalText(80), phone: Phone, email: Email })
export type FacilityContact = z.infer<typeof FacilityContact>

/** What an officer enters about a facility. Messages are keys that screens word; a field left out stays as it is on record. */
export const FacilityDraft = z.object({
  name: requiredText(200, 2),
  nameEn: optionalText(200),
  legalForm: LegalForm,
  provinceId: ProvinceId,
  address: optionalText(300),
  sector: Sector.nullable(),
  /** Sectors beside the main one. */
  furtherSectors: z.array(Sector).max(10, 'too-many').overwrite(codes => [...new Set(codes)]).optional(),
  foundedYear: z.int('whole-number').min(1800, 'year-range').max(2100, 'year-range').nullable(),
  workers: z.int('whole-number').min(0, 'not-negative').max(1_000_000, 'too-large').nullable(),
  /** In one spelling; its digits are checked by `taxCodeFault`, so that a wrong one already on record can stay. Never leaves an open door. */
  taxCode: optionalText(20).transform(text => text === null ? null : taxCodeOf(text) ?? text),
  contactName: optionalText(120),
  contactRole: optionalText(80).optional(),
  phone: Phone,
  contactEmail: Email.optional(),
  furtherContacts: z.array(FacilityContact).max(20, 'too-many').optional(),
  bankName: optionalText(120).optional(),
  bankAccount: optionalText(40).transform(text => text === null ? null : bankAccountOf(text) ?? text).pipe(z.string().regex(bankAccount, 'bank-account').nullable()).optional(),
})
export type FacilityDraft = z.infer<typeof FacilityDraft>

/** How a new name or place stands to the one on record. */
export const FacilityChange = z.discriminatedUnion('kind', [
  /** It changed in the world: the former one is kept with its last day. `on` is the first day of the new one; today without it. */
  z.object({ kind: z.literal('change'), on: z.iso.date('date').nullable() }),
  /** It was written wrongly: nothing is kept but the audit. */
  z.object({ kind: z.literal('correction') }),
])
export type FacilityChange = z.infer<typeof FacilityChange>

export const Facility = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Our own public identifier, e.g. `CS-00142`. */
  code: z.string(),
  slug: z.string(),
  ...FacilityDraft.required().shape,
  /** The record that this one was found to be a duplicate of. */
  mergedInto: z.uuid().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  archivedReason: z.string().nullable(),
  demonstration: z.boolean(),
})
export type Facility = z.infer<typeof Facility>

/** The fields that have a right of their own, by the right. */
export const sensitiveFields = {
  identity: ['taxCode', 'contactName', 'contactRole', 'phone', 'contactEmail', 'furtherContacts'],
  bank: ['bankName', 'bankAccount'],
} as const satisfies Record<string, readonly (keyof FacilityDraft)[]>
