import type { MapChoice } from '@khuyencong/domain/region'
import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { words } from './words.ts'

export function productColumns(lang: Lang, map: MapChoice): Column[] {
  const w = words[lang]
  return [
    { key: 'name', head: w.name, unit: w.facility, sort: 'name', slack: true, fixed: true, exports: lang === 'en' ? ['name', 'nameEn', 'facility'] : ['name', 'facility'], bar: 200 },
    { key: 'group', head: w.group, sort: 'group', bar: 120 },
    { key: 'province', head: w.province, unit: w.provinceUnit[map], sort: 'province', bar: 110 },
    { key: 'level', head: w.level, unit: w.levelUnit, sort: 'level', exports: ['level', 'year'], bar: 90 },
    { key: 'validity', head: w.validity, bar: 90 },
    { key: 'status', head: w.status, bar: 80 },
    { key: 'facility', head: w.facility, sort: 'facility', spare: true, bar: 150 },
    { key: 'slug', head: w.slug, spare: true, bar: 120 },
    { key: 'facilityCode', head: w.facilityCode, spare: true, bar: 70 },
    { key: 'recognitions', head: w.recognitions, unit: w.recognitionsUnit, numeric: true, spare: true, bar: 20 },
    { key: 'isSet', head: w.isSet, spare: true, bar: 30 },
    { key: 'updated', head: w.updated, sort: 'updated', numeric: true, spare: true, bar: 90 },
    { key: 'archived', head: w.archived, numeric: true, spare: true, bar: 90 },
  ]
}
