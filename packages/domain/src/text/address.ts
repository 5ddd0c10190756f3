import type { Issue } from '../refusal/refusal.ts'
import { z } from 'zod'
import { Refusal } from '../refusal/refusal.ts'
import { clean } from './text.ts'

/** What browsers and Node both call URLSearchParams; named here because the domain knows neither. */
export interface AddressParams {
  readonly size: number
  append: (name: string, value: string) => void
  delete: (name: string, value?: string) => void
  get: (name: string) => string | null
  getAll: (name: string) => string[]
  has: (name: string, value?: string) => boolean
  set: (name: string, value: string) => void
  sort: () => void
  toString: () => string
  forEach: (callback: (value: string, key: string, parent: any) => void) => void
  keys: () => any
  values: () => any
  entries: () => any
  [Symbol.iterator]: () => any
}
declare const URLSearchParams: new (init?: string) => AddressParams

type Field = z.ZodType

/** The type inside defaults, optionals and pipes: it decides how a value is written. */
function coreOf(field: Field): Field {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodPrefault || field instanceof z.ZodCatch)
    return coreOf(field.unwrap() as Field)
  return field instanceof z.ZodPipe ? coreOf(field.in as Field) : field
}

/** A raw word as the value it stands for; a word that stands for none stays a word, and the schema refuses it. */
function valueOf(raw: string, core: Field): unknown {
  if (core instanceof z.ZodNumber)
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(raw) ? Number(raw) : raw
  if (core instanceof z.ZodBoolean)
    return raw === 'true' ? true : raw === 'false' ? false : raw
  return raw
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A filter as an address says it: lists comma-separated, what equals the default left out.
 * @param schema - An object schema whose every field has a default or is optional.
 * @param value - The filter; fields left out count as their defaults.
 * @example
 * toAddress(z.object({ type: z.array(z.string()).default([]), page: z.int().default(1) }), { type: ['machinery', 'showroom'], page: 1 }).toString() // 'type=machinery%2Cshowroom'
 */
export function toAddress<S extends z.ZodObject>(schema: S, value: Partial<z.input<S>>): AddressParams {
  const params = new URLSearchParams()
  for (const [name, field] of Object.entries(schema.shape as Record<string, Field>)) {
    const given = (value as Record<string, unknown>)[name]
    const usual = field.safeParse(undefined)
    if (given === undefined || given === null || (usual.success && same(given, usual.data)))
      continue
    params.set(name, Array.isArray(given) ? given.join(',') : String(given))
  }
  return params
}

/**
 * A filter read from an address. A bad value falls back to its default, a bad member of a list is dropped,
 * and each is reported; names the schema does not have are left alone.
 * @param schema - The schema that wrote the address.
 * @param params - The address; lists may repeat the name or be comma-separated.
 * @param report - Told of each value that was not understood.
 * @throws Refusal `invalid` where a field without a default is missing or bad.
 * @example
 * fromAddress(z.object({ page: z.int().min(1).default(1) }), new URLSearchParams('page=minus')) // { page: 1 }
 */
export function fromAddress<S extends z.ZodObject>(schema: S, params: Pick<AddressParams, 'getAll'>, report?: (issue: Issue) => void): z.output<S> {
  const value: Record<string, unknown> = {}
  const missing: Issue[] = []
  for (const [name, field] of Object.entries(schema.shape as Record<string, Field>)) {
    const raw = params.getAll(name).map(clean)
    const core = coreOf(field)
    const bad = (word: string): false => {
      report?.({ field: name, reason: 'not-understood', values: { value: word.slice(0, 80) } })
      return false
    }
    let given: unknown
    if (core instanceof z.ZodArray) {
      const words = raw.flatMap(word => word.split(',')).filter(word => word !== '')
      const element = core.element as Field
      const kept = words.filter(word => element.safeParse(valueOf(word, coreOf(element))).success || bad(word))
      given = words.length === 0 ? undefined : [...new Set(kept)].map(word => valueOf(word, coreOf(element)))
    }
    else if (raw.length > 0) {
      given = valueOf(raw.at(-1)!, core)
    }
    const read = field.safeParse(given)
    const usual = read.success ? read : field.safeParse(undefined)
    if (!read.success && raw.length > 0)
      bad(raw.join(','))
    if (usual.success && usual.data !== undefined)
      value[name] = usual.data
    else if (!usual.success)
      missing.push({ field: name, reason: raw.length > 0 ? 'not-understood' : 'required' })
  }
  if (missing.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues: missing })
  return value as z.output<S>
}
