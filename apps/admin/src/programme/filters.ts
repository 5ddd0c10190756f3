import type { NationalProgrammeRow } from '@khuyencong/domain/programme'
import type { Lang } from '@khuyencong/domain/text'
import type { FilterField } from '../shell/list/filter.ts'
import { programmeKindLabels, programmeKinds, sectorLabels, sectors } from '@khuyencong/domain/programme'
import { centreCodes, centreLabels, regionCodes, regionShortLabels } from '@khuyencong/domain/region'
import { named } from '../shell/language.ts'
import { words } from './words.ts'

/** Every condition a list of programmes can be put under. */
export function programmeFilters(lang: Lang, nationals: readonly NationalProgrammeRow[]): FilterField[] {
  const f = words[lang].filters
  return [
    { kind: 'choice', key: 'kind', label: f.kind, options: programmeKinds.map(code => ({ value: code, label: programmeKindLabels[code][lang] })) },
    { kind: 'choice', key: 'sector', label: f.sector, options: sectors.map(code => ({ value: code, label: sectorLabels[code][lang] })) },
    { kind: 'years', key: 'years', label: f.years, from: 'yearFrom', to: 'yearTo' },
    { kind: 'choice', key: 'national', label: f.national, options: nationals.map(row => ({ value: row.code, label: named(lang, row) })) },
    { kind: 'choice', key: 'region', label: f.region, options: regionCodes.map(code => ({ value: code, label: regionShortLabels[code][lang] })) },
    { kind: 'choice', key: 'centre', label: f.centre, options: centreCodes.map(code => ({ value: code, label: centreLabels[code][lang] })) },
    { kind: 'choice', key: 'archived', label: f.archived, single: true, options: [{ value: 'no', label: f.no }, { value: 'only', label: f.only }, { value: 'all', label: f.all }] },
  ]
}
