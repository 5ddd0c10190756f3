import type { RecognitionFilter } from '@khuyencong/domain/recognition'
import type { MapChoice } from '@khuyencong/domain/region'
import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import type { FilterField } from '../shell/list/filter.ts'
import { CertificateState, certificateStateLabels, levelLabels, recognitionLevels } from '@khuyencong/domain/recognition'
import { regionCodes, regionShortLabels } from '@khuyencong/domain/region'
import { provinceOptions } from '../region/provinces.ts'
import { words } from './words.ts'

export function certificateColumns(lang: Lang, map: MapChoice): Column[] {
  const w = words[lang]
  return [
    { key: 'number', head: w.number, sort: 'number', fixed: true, bar: 90 },
    { key: 'product', head: w.product, unit: w.facility, sort: 'product', slack: true, fixed: true, exports: ['product', 'facility'], bar: 180 },
    { key: 'province', head: w.province, unit: w.provinceUnit[map], sort: 'province', bar: 100 },
    { key: 'level', head: w.level, sort: 'level', bar: 80 },
    { key: 'year', head: w.year, sort: 'year', numeric: true, bar: 36 },
    { key: 'decision', head: w.decision, unit: w.decisionUnit, exports: ['decisionNumber', 'decidedOn'], bar: 100 },
    { key: 'issued', head: w.issued, sort: 'issued', numeric: true, spare: true, bar: 70 },
    { key: 'ends', head: w.ends, sort: 'ends', numeric: true, bar: 70 },
    { key: 'state', head: w.state, bar: 100 },
    { key: 'withdrawn', head: w.withdrawn, exports: ['withdrawnOn', 'withdrawnReason'], spare: true, bar: 100 },
    { key: 'facility', head: w.facility, sort: 'facility', spare: true, bar: 150 },
    { key: 'productSlug', head: w.productSlug, spare: true, bar: 120 },
    { key: 'facilityCode', head: w.facilityCode, spare: true, bar: 70 },
  ]
}

/** Every condition the list of certificates can be put under. */
export function certificateFields(lang: Lang, filter: RecognitionFilter, today: string): FilterField[] {
  const w = words[lang]
  const f = w.filters
  return [
    { kind: 'choice', key: 'level', label: f.level, options: recognitionLevels.toReversed().map(value => ({ value, label: levelLabels[value][lang] })) },
    { kind: 'years', key: 'years', label: f.years, from: 'yearFrom', to: 'yearTo' },
    { kind: 'choice', key: 'state', label: f.state, options: [...CertificateState.options.map(value => ({ value, label: certificateStateLabels[value][lang] })), { value: 'none', label: w.noPaper }] },
    { kind: 'choice', key: 'region', label: f.region, options: regionCodes.map(value => ({ value, label: regionShortLabels[value][lang] })) },
    { kind: 'choice', key: 'province', label: f.province, options: provinceOptions(filter.map, today, lang) },
  ]
}
