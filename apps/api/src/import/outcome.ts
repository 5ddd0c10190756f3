import type { EffectCount, ImportOptions, PreviewRow } from '@khuyencong/domain/import'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { FieldValue, FieldValues, ReadRow, SheetDescription, SheetField } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import { isSameValue, shownValue } from '@khuyencong/domain/sheet'

/** A field whose value a row changes. */
export interface FieldChange { field: SheetField, before: FieldValue | undefined, after: FieldValue | undefined }

/** What becomes of one row of the file. */
export interface Outcome {
  row: ReadRow
  effect: 'new' | 'changed' | 'unchanged' | 'refused'
  code: string | null
  title: string
  /** Of a changed row; empty for any other. */
  changes: readonly FieldChange[]
}

export const isEmpty = (value: FieldValue | undefined): value is null | undefined | '' => value === null || value === undefined || value === '' || (typeof value === 'object' && value.length === 0)

/** Fields that a row may write: not those shown for reading, and none that the file has no column for. */
export function writtenFields(sheet: SheetDescription): SheetField[] {
  return sheet.fields.filter(field => field.isShownOnly !== true)
}

/**
 * A record with a row laid over it. A field without a column stays; an empty cell takes the value away, or leaves it where
 * the officer chose so; a private one is never taken away, since a filled file does not have it. What a cell says in other
 * spaces or another order is no change.
 */
export function laidOver(before: FieldValues | null, row: ReadRow, fields: readonly SheetField[], empty: ImportOptions['empty']): { after: Record<string, FieldValue>, changes: FieldChange[] } {
  const after: Record<string, FieldValue> = {}
  const changes: FieldChange[] = []
  for (const field of fields) {
    const [was, given] = [before?.[field.key], row.values[field.key]]
    const isKept = given === undefined || (isEmpty(given) && (empty === 'keep' || field.isSensitive === true)) || isSameValue(was, given)
    after[field.key] = (isKept ? was : isEmpty(given) ? null : given) ?? null
    if (!isKept && before !== null)
      changes.push({ field, before: was, after: given })
  }
  return { after, changes }
}

/** A list in English has the English name where ours has the Vietnamese one: that changes nothing. */
export function isEnglishName({ field, after }: FieldChange, row: ReadRow, before: { nameEn: string | null } | null): boolean {
  return field.key === 'name' && before !== null && row.values.nameEn === undefined && !isEmpty(after) && isSameValue(after, before.nameEn)
}

export function effectsOf({ key, name }: Pick<SheetDescription, 'key' | 'name'>, outcomes: readonly Pick<Outcome, 'effect'>[]): EffectCount {
  const count = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { effect } of outcomes)
    count[effect]++
  return { sheet: key, label: name, ...count, leftOut: 0, isRows: true }
}

/** The first rows that are new or change something, in the order of the file, with the fields that change. */
export function previewOf(outcomes: readonly Outcome[], most: number, { lang, provinces }: { lang: Lang, provinces: ProvinceRegister }): PreviewRow[] {
  const found: PreviewRow[] = []
  for (const { row, effect, code, title, changes } of outcomes) {
    if (found.length >= most)
      break
    if (effect === 'new' || effect === 'changed')
      found.push({ sheet: row.sheet, row: row.row, effect, code, title, changes: changes.map(({ field, before, after }) => ({ field: field.key, head: field.head, before: shownValue(field, before, lang, provinces), after: shownValue(field, after, lang, provinces) })) })
  }
  return found
}
