import type { Issue } from '../refusal/index.ts'
import type { Claim, Figure, FigureEvent, FigureList, Operand, Register } from './figure.ts'
import { z } from 'zod'
import { Refusal } from '../refusal/index.ts'
import { Period, Scope } from './figure.ts'
import file from './published-figures.json' with { type: 'json' }

const source = {
  id: z.string(),
  seed_file: z.string(),
  document: z.object({ title: z.string(), publisher: z.string().nullable(), published_on: z.iso.date().nullable() }),
}
const text = z.string().nullish().transform(value => value ?? null)

const RawOperand = z.union([
  z.object({ figure: z.string() }),
  z.object({ printed: z.string(), subject: z.string(), metric: z.string(), scope: Scope, period: Period.nullable(), support_type: z.string().optional() }),
])
const RawClaim = z.union([
  z.object({ relation: z.literal('ratio'), numerator: RawOperand, denominator: RawOperand }),
  z.object({ relation: z.literal('change'), of: RawOperand, base: RawOperand, printed_word: z.string() }),
  z.object({ relation: z.literal('sum'), parts: z.array(RawOperand) }),
])
const RawFigure = z.object({
  ...source,
  kind: z.enum(['figure', 'edition', 'award']),
  subject: z.string(),
  scope: Scope,
  period: Period.nullable(),
  metric: z.string(),
  printed_measure: z.string(),
  value: z.number(),
  unit: z.string(),
  printed: z.string(),
  precision: z.number().nonnegative(),
  qualifier: z.enum(['lower-bound']).nullable(),
  part: z.enum(['first', 'second']).nullish().transform(value => value ?? null),
  support_type: text,
  of_provinces: text,
  recipients: z.array(z.string()).nullish(),
  sectors: z.array(z.string()).nullish(),
  event: text,
  claim: RawClaim.nullish(),
})
const RawList = z.object({
  ...source,
  subject: z.string(),
  scope: Scope,
  period: Period.nullable(),
  metric: z.string(),
  printed_measure: z.string(),
  counted_by: text,
  open_ended: z.boolean().default(false),
  event: text,
  items: z.array(z.object({ printed: z.string().optional(), unit_id: z.string().optional(), code: z.string().optional() })),
})
const RawEvent = z.object({
  ...source,
  type: z.string(),
  scope: Scope,
  year: z.int().nullish(),
  edition: z.int().nullish(),
  held_on: z.iso.date().nullish(),
  held_on_printed: text,
  place: text,
  organisers: z.array(z.string()).nullish(),
  host: text,
  next_host: text,
  next_year: z.int().nullish(),
  next_edition: z.int().nullish(),
  awards: z.array(z.string()).default([]),
})
const RawRegister = z.object({ figures: z.array(RawFigure), lists: z.array(RawList), events: z.array(RawEvent) })

const documentOf = (raw: { seed_file: string, document: { title: string, publisher: string | null, published_on: string | null } }) =>
  ({ title: raw.document.title, publisher: raw.document.publisher, publishedOn: raw.document.published_on, file: raw.seed_file })

function operandOf(raw: z.infer<typeof RawOperand>): Operand {
  if ('figure' in raw)
    return raw
  const { support_type: supportType, ...rest } = raw
  return supportType === undefined ? rest : { ...rest, supportType }
}

function claimOf(raw: z.infer<typeof RawClaim>): Claim {
  if (raw.relation === 'ratio')
    return { relation: 'ratio', numerator: operandOf(raw.numerator), denominator: operandOf(raw.denominator) }
  if (raw.relation === 'change')
    return { relation: 'change', of: operandOf(raw.of), base: operandOf(raw.base), printedWord: raw.printed_word }
  return { relation: 'sum', parts: raw.parts.map(operandOf) }
}

function figureOf(raw: z.infer<typeof RawFigure>): Figure {
  const { seed_file, document, printed_measure: printedMeasure, support_type: supportType, of_provinces: ofProvinces, claim, recipients, sectors, ...rest } = raw
  return { ...rest, origin: 'reported', document: documentOf({ seed_file, document }), printedMeasure, supportType, ofProvinces, recipients: recipients ?? null, sectors: sectors ?? null, claim: claim ? claimOf(claim) : null }
}

function listOf(raw: z.infer<typeof RawList>): FigureList {
  const { seed_file, document, printed_measure: printedMeasure, counted_by: countedBy, open_ended: openEnded, items, ...rest } = raw
  return { ...rest, document: documentOf({ seed_file, document }), printedMeasure, countedBy, openEnded, items: items.map(({ unit_id, ...item }) => unit_id === undefined ? item : { ...item, provinceId: unit_id }) }
}

function eventOf(raw: z.infer<typeof RawEvent>): FigureEvent {
  const heldOn = raw.held_on ?? null
  return {
    id: raw.id,
    document: documentOf(raw),
    type: raw.type,
    scope: raw.scope,
    year: raw.year ?? (heldOn === null ? null : Number(heldOn.slice(0, 4))),
    edition: raw.edition ?? null,
    heldOn,
    heldOnPrinted: raw.held_on_printed,
    place: raw.place,
    organisers: raw.organisers ?? [],
    host: raw.host,
    nextHost: raw.next_host,
    nextYear: raw.next_year ?? null,
    nextEdition: raw.next_edition ?? null,
    awards: raw.awards,
  }
}

function operands(claim: Claim | null): Operand[] {
  if (claim === null)
    return []
  return claim.relation === 'ratio' ? [claim.numerator, claim.denominator] : claim.relation === 'change' ? [claim.of, claim.base] : claim.parts
}

/** References that lead nowhere and ids given twice: such a register cannot be checked. */
function brokenLinks(register: Register): Issue[] {
  const ids = new Set(register.figures.map(figure => figure.id))
  const unknown = (field: string, id: string | null): Issue[] => id === null || ids.has(id) ? [] : [{ field, reason: 'unknown-figure', values: { id } }]
  const all = [...register.figures, ...register.lists, ...register.events].map(entry => entry.id)
  return [
    ...all.filter((id, at) => all.indexOf(id) !== at).map(id => ({ field: id, reason: 'given-twice' })),
    ...register.figures.flatMap(figure => [
      ...operands(figure.claim).flatMap(operand => 'figure' in operand ? unknown(`${figure.id}.claim`, operand.figure) : []),
      ...unknown(`${figure.id}.ofProvinces`, figure.ofProvinces),
    ]),
    ...register.lists.flatMap(list => unknown(`${list.id}.countedBy`, list.countedBy)),
  ]
}

/**
 * The register of published figures from its reference file. Values are taken exactly as printed.
 * @param json - The parsed file `published-figures.json`, or another of its shape.
 * @throws Refusal `invalid` naming every field that is missing, wrong or leads nowhere.
 * @example
 * readRegister(json).figures[0].origin // 'reported'
 */
export function readRegister(json: unknown): Register {
  const parsed = RawRegister.safeParse(json)
  if (!parsed.success)
    throw new Refusal('invalid', { reason: 'register-malformed', issues: parsed.error.issues.map(issue => ({ field: issue.path.join('.'), reason: issue.code })) })
  const register = { figures: parsed.data.figures.map(figureOf), lists: parsed.data.lists.map(listOf), events: parsed.data.events.map(eventOf) }
  const issues = brokenLinks(register)
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'register-malformed', issues })
  return register
}

/** Everything that five documents of 2018–2023 print about the programmes, as the platform carries it. */
export const publishedRegister: Register = /* @__PURE__ */ readRegister(file)
