import type { MapChoice } from '@khuyencong/domain/region'
import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { sourceShortLabels } from '@khuyencong/domain/support'
import { words } from './words.ts'

export function supportColumns(lang: Lang, map: MapChoice): Column[] {
  const w = words[lang]
  const money = (key: 'national' | 'local' | 'counterpart' | 'other', spare = false): Column => ({ key, head: sourceShortLabels[key][lang], unit: w.million, numeric: true, spare, bar: 48 })
  return [
    { key: 'code', head: w.code, sort: 'code', fixed: true, bar: 74 },
    { key: 'facility', head: w.facility, sort: 'facility', slack: true, fixed: true, bar: 180 },
    { key: 'title', head: w.name, spare: true, bar: 160 },
    { key: 'province', head: w.province, unit: w.provinceUnit[map], sort: 'province', bar: 100 },
    { key: 'type', head: w.type, sort: 'type', bar: 120 },
    { key: 'state', head: w.state, sort: 'state', bar: 80 },
    { key: 'year', head: w.year, sort: 'year', numeric: true, spare: true, bar: 30 },
    money('national'),
    money('local'),
    money('counterpart'),
    money('other', true),
    { key: 'total', head: w.total, unit: w.million, sort: 'total', numeric: true, bar: 52 },
    { key: 'split', head: w.split, exports: [], bar: 76 },
    { key: 'advanced', head: w.advanced, unit: w.million, numeric: true, spare: true, bar: 48 },
    { key: 'programme', head: w.programme, spare: true, bar: 160 },
    { key: 'programmeCode', head: w.programmeCode, spare: true, bar: 110 },
    { key: 'kind', head: w.kind, spare: true, bar: 80 },
    { key: 'facilityCode', head: w.facilityCode, spare: true, bar: 70 },
    { key: 'assumption', head: w.assumption, spare: true, bar: 50 },
    { key: 'archived', head: w.archived, numeric: true, spare: true, bar: 90 },
  ]
}
