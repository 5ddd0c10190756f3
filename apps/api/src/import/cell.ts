import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Cell, FieldValue, FieldValues, SheetDescription, SheetField } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import { wordedValue } from '@khuyencong/domain/sheet'

/** A value as a cell of a filled template; a day is a day there. */
function cellOf(field: SheetField, value: FieldValue | undefined, { lang, provinces }: { lang: Lang, provinces: ProvinceRegister }): Cell {
  const worded = wordedValue(field, value, lang, provinces)
  return field.kind === 'day' && worded !== null ? new Date(`${worded}T00:00:00Z`) : worded
}

/** Fields of a filled template: nothing sensitive leaves in a file, and what only foreign spreadsheets have is not ours. */
export function filledFields(sheet: SheetDescription): SheetField[] {
  return sheet.fields.filter(field => field.isSensitive !== true && field.isForeignOnly !== true && field.isShownOnly !== true)
}

/** Records as rows of a filled template. */
export function filledSheet(sheet: SheetDescription, records: readonly FieldValues[], ctx: { lang: Lang, provinces: ProvinceRegister }, fields = filledFields(sheet)) {
  return { key: sheet.key, fields: fields.map(field => field.key), rows: records.map(record => fields.map(field => cellOf(field, record[field.key], ctx))) }
}
