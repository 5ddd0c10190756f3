import type { SupportFilter } from '@khuyencong/domain/support'
import type { Lang } from '@khuyencong/domain/text'
import type { FilterField, FilterOption } from '../shell/list/filter.ts'
import { programmeKindLabels, programmeKinds, sectorLabels, sectors } from '@khuyencong/domain/programme'
import { centreCodes, centreLabels, regionCodes, regionShortLabels } from '@khuyencong/domain/region'
import { stateLabels, supportStates, supportTypeCodes, supportTypeLabels } from '@khuyencong/domain/support'
import { provinceOptions } from '../region/provinces.ts'
import { words } from './words.ts'

function labelled<Code extends string>(codes: readonly Code[], labels: Record<Code, { vi: string, en: string }>, lang: Lang): FilterOption[] {
  return codes.map(code => ({ value: code, label: labels[code][lang] }))
}

/** Every condition a list of supports can be put under. */
export function supportFields(lang: Lang, filter: SupportFilter, programmes: FilterOption[], today: string): FilterField[] {
  const f = words[lang].filters
  return [
    { kind: 'choice', key: 'programme', label: f.programme, options: programmes },
    { kind: 'choice', key: 'type', label: f.type, options: labelled(supportTypeCodes, supportTypeLabels, lang) },
    { kind: 'choice', key: 'state', label: f.state, options: labelled(supportStates, stateLabels, lang) },
    { kind: 'years', key: 'years', label: f.years, from: 'yearFrom', to: 'yearTo' },
    { kind: 'years', key: 'accepted', label: f.accepted, from: 'acceptedFrom', to: 'acceptedTo' },
    { kind: 'choice', key: 'region', label: f.region, options: labelled(regionCodes, regionShortLabels, lang) },
    { kind: 'choice', key: 'province', label: f.province, options: provinceOptions(filter.map, today, lang) },
    { kind: 'choice', key: 'kind', label: f.kind, options: labelled(programmeKinds, programmeKindLabels, lang) },
    { kind: 'choice', key: 'sector', label: f.sector, options: labelled(sectors, sectorLabels, lang) },
    { kind: 'choice', key: 'centre', label: f.centre, options: labelled(centreCodes, centreLabels, lang) },
    { kind: 'choice', key: 'archived', label: f.archived, single: true, options: [{ value: 'no', label: f.no }, { value: 'only', label: f.only }, { value: 'all', label: f.all }] },
    { kind: 'fixed', key: 'facility', label: f.facility, text: f.oneFacility, clears: ['facility'] },
  ]
}
