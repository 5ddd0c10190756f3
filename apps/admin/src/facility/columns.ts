import type { MapChoice } from '@khuyencong/domain/region'
import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { words } from './words.ts'

export function facilityColumns(lang: Lang, map: MapChoice): Column[] {
  const w = words[lang]
  return [
    { key: 'code', head: w.code, sort: 'code', fixed: true, bar: 64 },
    { key: 'name', head: w.name, sort: 'name', slack: true, fixed: true, bar: 220 },
    { key: 'province', head: w.province, unit: w.provinceUnit[map], sort: 'province', bar: 110 },
    { key: 'legalForm', head: w.legalForm, bar: 80 },
    { key: 'sector', head: w.sector, bar: 90 },
    { key: 'workers', head: w.workers, sort: 'workers', numeric: true, bar: 30 },
    { key: 'supports', head: w.supports, sort: 'supports', numeric: true, bar: 20 },
    { key: 'products', head: w.products, numeric: true, bar: 20 },
    { key: 'updated', head: w.updated, sort: 'updated', numeric: true, spare: true, bar: 90 },
    { key: 'nameEn', head: w.nameEn, spare: true, bar: 160 },
    { key: 'furtherSectors', head: w.furtherSectors, spare: true, bar: 110 },
    { key: 'address', head: w.address, spare: true, bar: 160 },
    { key: 'foundedYear', head: w.foundedYear, numeric: true, spare: true, bar: 40 },
    { key: 'mergedInto', head: w.mergedIntoHead, spare: true, bar: 70 },
    { key: 'archived', head: w.archived, numeric: true, spare: true, bar: 90 },
  ]
}
