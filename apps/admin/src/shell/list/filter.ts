export interface FilterOption { value: string, label: string, /** Other names that find it. */ also?: string[], hint?: string }

/** One condition a reader may put on a list. */
export type FilterField
  = | { kind: 'choice', key: string, label: string, options: FilterOption[], /** At most one at a time. */ single?: boolean }
    | { kind: 'years', key: string, label: string, from: string, to: string }
    /** Set by a link alone, shown so that it can be taken off. */
    | { kind: 'fixed', key: string, label: string, text: string, clears: string[] }

type Value = Record<string, unknown>

/** What a chip says of its condition; null where the condition is not set. */
export function chipText(field: FilterField, value: Value): string | null {
  if (field.kind === 'fixed')
    return field.clears.some(key => value[key] !== undefined) ? field.text : null
  if (field.kind === 'years') {
    const [from, to] = [value[field.from], value[field.to]]
    if (from === undefined && to === undefined)
      return null
    return from === to ? String(from) : from === undefined ? `≤ ${to}` : to === undefined ? `≥ ${from}` : `${from}–${to}`
  }
  const chosen = chosenOf(field, value)
  if (chosen.length === 0)
    return null
  const first = field.options.find(option => option.value === chosen[0])?.label ?? chosen[0]!
  return chosen.length === 1 ? first : `${first} +${chosen.length - 1}`
}

export function chosenOf(field: Extract<FilterField, { kind: 'choice' }>, value: Value): string[] {
  const now = value[field.key]
  return Array.isArray(now) ? now.map(String) : now === undefined || (field.single && now === field.options[0]?.value) ? [] : [String(now)]
}

/** The change that takes a condition off. */
export function without(field: FilterField): Value {
  if (field.kind === 'fixed')
    return Object.fromEntries(field.clears.map(key => [key, undefined]))
  return field.kind === 'years' ? { [field.from]: undefined, [field.to]: undefined } : { [field.key]: field.single ? undefined : [] }
}
