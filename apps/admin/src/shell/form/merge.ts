export type Side = 'mine' | 'theirs' | 'other'

/** A field as the conflict screen names it and prints its values; only texts can be typed there. */
export interface RecordField<Form extends object = object> { key: keyof Form & string, label: string, text: (value: unknown) => string, typeable?: boolean }

/** One field in which two versions differ. `settled` is the side that alone changed it; null where both did. */
export interface FieldMerge<Form extends object> { field: keyof Form & string, base: unknown, mine: unknown, theirs: unknown, settled: 'mine' | 'theirs' | null }

export type Choices<Form extends object> = Partial<Record<keyof Form & string, { side: Side, other: unknown }>>

/** Texts are the same but for space around them; lists and records are compared whole. */
export function sameValue(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

export function sameForm<Form extends object>(a: Form, b: Form): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(key => sameValue(a[key as keyof Form], b[key as keyof Form]))
}

/**
 * Two versions of one record held against the one both began with: only fields that differ.
 * @example
 * mergeFields(base, { ...base, phone: '0912345678' }, { ...base, workers: '30' }).map(one => one.settled) // ['theirs', 'mine']
 */
export function mergeFields<Form extends object>(base: Form, mine: Form, theirs: Form): FieldMerge<Form>[] {
  return (Object.keys(theirs) as (keyof Form & string)[]).filter(field => !sameValue(mine[field], theirs[field])).map(field => ({
    field,
    base: base[field],
    mine: mine[field],
    theirs: theirs[field],
    settled: sameValue(mine[field], base[field]) ? 'theirs' : sameValue(theirs[field], base[field]) ? 'mine' : null,
  }))
}

/** The version to save: theirs, with the chosen value of every field in which the two differ. */
export function merged<Form extends object>(theirs: Form, rows: readonly FieldMerge<Form>[], choices: Choices<Form>): Form {
  const result = { ...theirs }
  for (const row of rows) {
    const choice = choices[row.field]
    const side = choice?.side ?? row.settled
    result[row.field] = (side === 'other' ? choice?.other ?? '' : side === 'mine' ? row.mine : row.theirs) as Form[keyof Form & string]
  }
  return result
}
