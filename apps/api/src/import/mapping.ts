import type { ImportMapping } from '@khuyencong/domain/import'
import type { Issue } from '@khuyencong/domain/refusal'
import type { ImportRow } from './row.ts'
import { importNouns, sheetsOf } from '@khuyencong/domain/import'

/** What is wrong with a mapping, by the path of its part; nothing where the file can be read with it. */
export function mappingIssues(row: Pick<ImportRow, 'noun' | 'tables'>, mapping: ImportMapping): Issue[] {
  const sheets: readonly string[] = importNouns[row.noun].sheets
  const issues: Issue[] = []
  mapping.tables.forEach((table, at) => {
    const found = row.tables.find(one => one.sheet === table.sheet && one.ordinal === table.ordinal)
    const description = sheetsOf(row.noun).find(sheet => sheet.key === table.to)
    if (!found)
      return issues.push({ field: `tables.${at}`, reason: 'no-such-table' })
    if (table.to === null)
      return
    if (!description || !sheets.includes(table.to))
      return issues.push({ field: `tables.${at}.to`, reason: 'not-offered' })
    const known = new Set(description.fields.map(field => field.key))
    const seen = new Set<string>()
    for (const { field, index } of table.columns) {
      if (!known.has(field) || !found.columns.some(column => column.index === index))
        issues.push({ field: `tables.${at}.columns.${field}`, reason: 'not-offered' })
      if (seen.has(field))
        issues.push({ field: `tables.${at}.columns.${field}`, reason: 'mapped-twice' })
      seen.add(field)
    }
    for (const field of Object.keys(table.constants)) {
      if (!known.has(field))
        issues.push({ field: `tables.${at}.constants.${field}`, reason: 'not-offered' })
    }
  })
  if (!mapping.tables.some(table => table.to === sheets[0]) && !mapping.tables.some(table => table.to !== null))
    issues.push({ field: 'tables', reason: 'no-table-chosen' })
  return issues
}
