import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { words } from './words.ts'

export function programmeColumns(lang: Lang): Column[] {
  const w = words[lang]
  return [
    { key: 'code', head: w.code, sort: 'code', fixed: true, bar: 130 },
    { key: 'name', head: w.name, sort: 'name', slack: true, fixed: true, bar: 260 },
    { key: 'kind', head: w.kind, bar: 80 },
    { key: 'sector', head: w.sector, bar: 90 },
    { key: 'yearFrom', head: w.yearFrom, sort: 'years', numeric: true, bar: 30 },
    { key: 'yearTo', head: w.yearTo, numeric: true, bar: 30 },
    { key: 'provinces', head: w.provinces, numeric: true, bar: 20 },
    { key: 'facilities', head: w.facilities, sort: 'facilities', numeric: true, bar: 24 },
    { key: 'supports', head: w.supports, numeric: true, bar: 24 },
    { key: 'total', head: w.total, unit: w.million, sort: 'total', numeric: true, bar: 60 },
    { key: 'renews', head: w.renews, spare: true, bar: 120 },
    { key: 'centre', head: w.centre, spare: true, bar: 60 },
    { key: 'region', head: w.region, spare: true, bar: 80 },
  ]
}
