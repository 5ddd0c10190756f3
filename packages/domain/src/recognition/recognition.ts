import { z } from 'zod'

/** From low to high; the district level ended with districts on 2025-06-30. */
export const recognitionLevels = ['district', 'province', 'region', 'nation'] as const
export const RecognitionLevel = z.enum(recognitionLevels)
export type RecognitionLevel = z.infer<typeof RecognitionLevel>

/** A council's decision that names a product as featured, at one level, in a round's year. */
export const Recognition = z.object({
  id: z.uuid(),
  version: z.int(),
  productId: z.uuid(),
  level: RecognitionLevel,
  year: z.int(),
  decisionNumber: z.string().nullable(),
  decidedOn: z.iso.date().nullable(),
  demonstration: z.boolean(),
})
export type Recognition = z.infer<typeof Recognition>

/** The paper. `validTo` is what the paper prints and is never computed. */
export const Certificate = z.object({
  id: z.uuid(),
  version: z.int(),
  recognitionId: z.uuid(),
  number: z.string(),
  issuedOn: z.iso.date(),
  validTo: z.iso.date().nullable(),
  withdrawnOn: z.iso.date().nullable(),
  withdrawnReason: z.string().nullable(),
  demonstration: z.boolean(),
})
export type Certificate = z.infer<typeof Certificate>

/** `unstated` where the paper prints no end of validity. */
export const CertificateState = z.enum(['valid', 'expired', 'withdrawn', 'unstated'])
export type CertificateState = z.infer<typeof CertificateState>
