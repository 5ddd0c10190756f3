import { z } from 'zod'

export const Period = z.union([
  z.object({ type: z.literal('year'), year: z.int() }),
  z.object({ type: z.literal('half-year'), year: z.int(), half: z.literal([1, 2]) }),
  z.object({ type: z.enum(['phase', 'span']), from: z.int(), to: z.int() }),
])
export type Period = z.infer<typeof Period>

export const Scope = z.object({
  region: z.string().optional(),
  centre: z.string().optional(),
  province: z.string().optional(),
  /** `key` = all key programmes of the centre, `all` = no kind named, else one programme's code. */
  programme: z.string().optional(),
})
export type Scope = z.infer<typeof Scope>

export const FigureDocument = z.object({ title: z.string(), publisher: z.string().nullable(), publishedOn: z.iso.date().nullable(), file: z.string() })
export type FigureDocument = z.infer<typeof FigureDocument>

/** An operand of a claim: a figure of the register, or a description where the text prints no number. */
export const Operand = z.union([
  z.object({ figure: z.string() }),
  z.object({ printed: z.string(), subject: z.string(), metric: z.string(), scope: Scope, period: Period.nullable(), supportType: z.string().optional() }),
])
export type Operand = z.infer<typeof Operand>

export const Claim = z.union([
  z.object({ relation: z.literal('ratio'), numerator: Operand, denominator: Operand }),
  z.object({ relation: z.literal('change'), of: Operand, base: Operand, printedWord: z.string() }),
  z.object({ relation: z.literal('sum'), parts: z.array(Operand) }),
])
export type Claim = z.infer<typeof Claim>

/** A number that was published, exactly as printed. It is never corrected. */
export const Figure = z.object({
  id: z.string(),
  origin: z.literal('reported'),
  kind: z.enum(['figure', 'edition', 'award']),
  document: FigureDocument,
  subject: z.string(),
  scope: Scope,
  period: Period.nullable(),
  metric: z.string(),
  /** The noun or phrase the text prints with the number (… = the number). */
  printedMeasure: z.string(),
  value: z.number(),
  unit: z.string(),
  printed: z.string(),
  /** Half a unit of the last printed digit, in `unit`; 0 for a count. */
  precision: z.number(),
  qualifier: z.enum(['lower-bound']).nullable(),
  part: z.enum(['first', 'second']).nullable(),
  supportType: z.string().nullable(),
  ofProvinces: z.string().nullable(),
  recipients: z.array(z.string()).nullable(),
  sectors: z.array(z.string()).nullable(),
  event: z.string().nullable(),
  claim: Claim.nullable(),
})
export type Figure = z.infer<typeof Figure>

export const FigureList = z.object({
  id: z.string(),
  document: FigureDocument,
  subject: z.string(),
  scope: Scope,
  period: Period.nullable(),
  metric: z.string(),
  printedMeasure: z.string(),
  countedBy: z.string().nullable(),
  openEnded: z.boolean(),
  event: z.string().nullable(),
  items: z.array(z.object({ printed: z.string().optional(), provinceId: z.string().optional(), code: z.string().optional() })),
})
export type FigureList = z.infer<typeof FigureList>

export const FigureEvent = z.object({
  id: z.string(),
  document: FigureDocument,
  type: z.string(),
  scope: Scope,
  year: z.int().nullable(),
  edition: z.int().nullable(),
  heldOn: z.iso.date().nullable(),
  heldOnPrinted: z.string().nullable(),
  place: z.string().nullable(),
  organisers: z.array(z.string()),
  host: z.string().nullable(),
  nextHost: z.string().nullable(),
  nextYear: z.int().nullable(),
  nextEdition: z.int().nullable(),
  awards: z.array(z.string()),
})
export type FigureEvent = z.infer<typeof FigureEvent>

/** All that was published: the engine's whole input beside the norms and the register of provinces. */
export const Register = z.object({ figures: z.array(Figure), lists: z.array(FigureList), events: z.array(FigureEvent) })
export type Register = z.infer<typeof Register>
