import type { FieldValue, ReadRow, SheetKey } from '@khuyencong/domain/sheet'
import type { Given } from '../import/noun.ts'

type Values = Record<string, FieldValue | undefined>

/** Rows as they come from reading a file: numbered from 2, each cell's text beside its value. */
function rowsOf(sheet: string, rows: readonly Values[]): ReadRow[] {
  return rows.map((values, at) => ({ sheet, row: at + 2, values, given: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value === null || value === undefined ? [] : [[key, Array.isArray(value) ? value.join('; ') : String(value)]])), isRefused: false }))
}

export function given(rows: Partial<Record<SheetKey, readonly Values[]>>, empty: Given['empty'] = 'clear'): Given {
  return { empty, rows: Object.fromEntries(Object.entries(rows).map(([key, values]) => [key, rowsOf(key, values!)])) }
}

/** Nobody asks to stop. */
export const onAndOn = async () => {}
