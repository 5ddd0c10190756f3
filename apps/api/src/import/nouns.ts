import type { ImportNoun } from '@khuyencong/domain/import'
import type { SheetNoun } from './noun.ts'
import { facilityNoun } from '../facility/sheet.ts'
import { productNoun } from '../product/sheet.ts'
import { programmeNoun } from '../programme/sheet.ts'
import { certificateNoun } from '../recognition/sheet.ts'
import { supportNoun } from '../support/sheet.ts'

/** What workbooks may bring in and take out, noun by noun. */
const sheetNouns: Record<ImportNoun, SheetNoun> = {
  facility: facilityNoun,
  programme: programmeNoun,
  support: supportNoun,
  product: productNoun,
  certificate: certificateNoun,
}

export const sheetNounOf = (noun: ImportNoun): SheetNoun => sheetNouns[noun]
