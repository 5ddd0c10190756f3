import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { words } from './words.ts'

export function programmeColumns(lang: Lang): Column[] {
  const w = words[lang]
  return [
    { key: 'name', head: w.name, unit: w.code, sort: 'name', slack: true, fixed: true, exports: ['code', 'name'], bar: 260 },
    { key: 'kind', head: w.kind, bar: 80 },
    { key: 'sector', head: w.sector, bar: 90 },
    { key: 'years', head: w.years, sort: 'years', numeric: true, exports: ['yearFrom', 'yearTo'], bar: 60 },
    { key: 'planned', head: w.planned, unit: w.million, sort: 'planned', numeric: true, bar: 60 },
    { key: 'total', head: w.total, unit: w.million, sort: 'total', numeric: true, bar: 60 },
    { key: 'provinces', head: w.provinces, numeric: true, bar: 20 },
    { key: 'facilities', head: w.facilities, sort: 'facilities', numeric: true, bar: 24 },
    { key: 'supports', head: w.supports, spare: true, numeric: true, bar: 24 },
    { key: 'named', head: w.named, spare: true, numeric: true, bar: 20 },
    { key: 'national', head: w.nationalProgrammeId, spare: true, bar: 160 },
    { key: 'renews', head: w.renews, spare: true, bar: 120 },
    { key: 'centre', head: w.centre, spare: true, bar: 60 },
    { key: 'region', head: w.region, spare: true, bar: 80 },
    { key: 'archived', head: w.archived, spare: true, bar: 80 },
  ]
}
