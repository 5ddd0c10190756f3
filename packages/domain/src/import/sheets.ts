import type { SheetDescription } from '../sheet/field.ts'
import type { ImportNoun } from './import.ts'
import { facilitySheets } from '../facility/sheet.ts'
import { productSheets } from '../product/sheet.ts'
import { programmeSheets } from '../programme/sheet.ts'
import { certificateSheets } from '../recognition/sheet.ts'
import { supportSheets, typeChoices } from '../support/sheet.ts'

const sheets: Record<ImportNoun, readonly SheetDescription[]> = {
  facility: facilitySheets,
  programme: programmeSheets(typeChoices),
  support: supportSheets,
  product: productSheets,
  certificate: certificateSheets,
}

/**
 * The sheets of a noun's workbook, the main one first: what its template has, and what a foreign file is mapped to.
 * @example
 * sheetsOf('support').map(sheet => sheet.key) // ['supports', 'amounts']
 */
export function sheetsOf(noun: ImportNoun): readonly SheetDescription[] {
  return sheets[noun]
}
