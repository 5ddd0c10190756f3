import type { ImportMapping, TableView } from '@khuyencong/domain/import'
import type { MoneyUnit, SheetDescription, SheetField } from '@khuyencong/domain/sheet'

/** How one table of the file is read. */
export type TableMapping = ImportMapping['tables'][number]

const isAt = (at: { sheet: string, ordinal: number }) => (one: { sheet: string, ordinal: number }) => one.sheet === at.sheet && one.ordinal === at.ordinal

/** How this table is read; one the mapping does not know is left out. */
export function mappingOf(mapping: ImportMapping, table: TableView): TableMapping {
  return mapping.tables.find(isAt(table)) ?? { sheet: table.sheet, ordinal: table.ordinal, to: null, columns: [], constants: {} }
}

export function withTable(mapping: ImportMapping, table: TableMapping): ImportMapping {
  return { tables: mapping.tables.some(isAt(table)) ? mapping.tables.map(one => isAt(table)(one) ? table : one) : [...mapping.tables, table] }
}

export const isMoney = (field: SheetField | undefined) => field?.kind === 'dong'

/** Gives a column a field, or none. A field has one column and a column one field; a common value gives way to a column. */
export function assign(table: TableMapping, column: { index: number, unit: MoneyUnit | null }, field: SheetField | null): TableMapping {
  const rest = table.columns.filter(one => one.index !== column.index && one.field !== field?.key)
  if (field === null)
    return { ...table, columns: rest }
  const { [field.key]: _, ...constants } = table.constants
  return { ...table, columns: [...rest, { field: field.key, index: column.index, unit: isMoney(field) ? column.unit : null }].sort((a, b) => a.index - b.index), constants }
}

export function withUnit(table: TableMapping, field: string, unit: MoneyUnit): TableMapping {
  return { ...table, columns: table.columns.map(column => column.field === field ? { ...column, unit } : column) }
}

/** Reads the table as another sheet: what both sheets know stays matched. */
export function readAs(table: TableMapping, sheet: SheetDescription | null): TableMapping {
  if (sheet === null)
    return { ...table, to: null }
  const known = new Set(sheet.fields.map(field => field.key))
  return { ...table, to: sheet.key, columns: table.columns.filter(column => known.has(column.field)), constants: Object.fromEntries(Object.entries(table.constants).filter(([key]) => known.has(key))) }
}

/**
 * Fields that a new record needs and this table gives by no column and no common value. Money side by side
 * (`realised.national` and the like) also needs the day it is entered on.
 */
export function missingFields(table: TableMapping, sheet: SheetDescription): SheetField[] {
  const hasMoney = table.columns.some(column => column.field.includes('.'))
  return sheet.fields.filter(field => (field.isRequired || (hasMoney && field.key === 'moneyOn')) && !table.columns.some(column => column.field === field.key) && !table.constants[field.key]?.trim())
}

/** Money columns whose unit nobody has said. */
export function unitsMissing(mapping: ImportMapping, sheets: readonly SheetDescription[]): number {
  return mapping.tables.flatMap(table => table.columns.filter(column => column.unit === null && isMoney(sheets.find(sheet => sheet.key === table.to)?.fields.find(field => field.key === column.field)))).length
}

export const readsAnything = (mapping: ImportMapping) => mapping.tables.some(table => table.to !== null && table.columns.length > 0)

/** Common values that were opened and left empty say nothing. */
export function settled(mapping: ImportMapping): ImportMapping {
  return { tables: mapping.tables.map(table => ({ ...table, constants: Object.fromEntries(Object.entries(table.constants).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== '')) })) }
}

/** The same reading of the file, whatever the order in which it was put together. */
export function sameMapping(a: ImportMapping, b: ImportMapping): boolean {
  const told = ({ tables }: ImportMapping) => JSON.stringify(tables.filter(table => table.to !== null).map(table => [table.sheet, table.ordinal, table.to, [...table.columns].sort((one, other) => one.index - other.index).map(({ field, index, unit }) => [field, index, unit]), Object.entries(table.constants).sort()]).sort())
  return told(settled(a)) === told(settled(b))
}
