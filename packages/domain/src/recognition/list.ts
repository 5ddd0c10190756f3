import { z } from 'zod'
import { PlaceThenNow } from '../facility/list.ts'
import { MapChoice, ProvinceId, RegionCode } from '../region/region.ts'
import { listFields } from '../text/list.ts'
import { CertificateState, RecognitionLevel } from './recognition.ts'

export const recognitionSorts = ['number', 'product', 'facility', 'province', 'level', 'year', 'issued', 'ends'] as const

/** Conditions on the list of recognitions with their certificates. */
export const RecognitionFilter = z.object({
  ...listFields,
  region: z.array(RegionCode).default([]),
  /** On the map `today` a province of today also finds its predecessors' records. */
  province: z.array(ProvinceId).default([]),
  map: MapChoice.default('today'),
  level: z.array(RecognitionLevel).default([]),
  yearFrom: z.int().min(2009).max(2100).optional(),
  yearTo: z.int().min(2009).max(2100).optional(),
  /** What the certificate says today; `none` where no certificate is on record. */
  state: z.array(z.enum([...CertificateState.options, 'none'])).default([]),
  sort: z.enum(recognitionSorts).default('number'),
})
export type RecognitionFilter = z.infer<typeof RecognitionFilter>

/** One recognition with one of its certificates; a recognition without a paper is a row too. */
export const RecognitionRow = z.object({
  id: z.uuid(),
  level: RecognitionLevel,
  year: z.int(),
  decisionNumber: z.string().nullable(),
  decidedOn: z.iso.date().nullable(),
  certificate: z.object({ id: z.uuid(), number: z.string(), issuedOn: z.iso.date(), validTo: z.iso.date().nullable(), withdrawnOn: z.iso.date().nullable(), withdrawnReason: z.string().nullable(), state: CertificateState }).nullable(),
  product: z.object({ id: z.uuid(), slug: z.string(), name: z.string(), nameEn: z.string().nullable(), isShown: z.boolean() }),
  facility: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  place: PlaceThenNow,
  demonstration: z.boolean(),
})
export type RecognitionRow = z.infer<typeof RecognitionRow>

export const RecognitionList = z.object({ items: z.array(RecognitionRow), total: z.int(), demonstration: z.int() })
export type RecognitionList = z.infer<typeof RecognitionList>
