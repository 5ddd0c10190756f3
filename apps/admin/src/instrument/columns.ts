import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { words } from './words.ts'

/** Columns of the list of legal texts. */
export function instrumentColumns(lang: Lang): Column[] {
  const w = words[lang]
  return [
    { key: 'name', head: w.name, sort: 'number', fixed: true, bar: 130 },
    { key: 'title', head: w.textTitle, sort: 'title', slack: true, bar: 220 },
    { key: 'issuer', head: w.issuer, spare: true, bar: 90 },
    { key: 'issued', head: w.issuedOn, sort: 'issued', bar: 70 },
    { key: 'signed', head: w.signedOn, spare: true, bar: 70 },
    { key: 'effective', head: w.effectiveFrom, sort: 'effective', bar: 70 },
    { key: 'validity', head: w.validity, exports: ['ends'], bar: 150 },
    { key: 'status', head: w.status, bar: 80 },
    { key: 'resting', head: w.resting, numeric: true, bar: 24 },
  ]
}
