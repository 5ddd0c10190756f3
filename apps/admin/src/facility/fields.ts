import type { FacilityFilter } from '@khuyencong/domain/facility'
import type { Lang } from '@khuyencong/domain/text'
import type { FilterField, FilterOption } from '../shell/list/filter.ts'
import { legalFormLabels, legalForms } from '@khuyencong/domain/facility'
import { programmeKindLabels, programmeKinds, sectorLabels, sectors } from '@khuyencong/domain/programme'
import { regionCodes, regionShortLabels } from '@khuyencong/domain/region'
import { supportTypeCodes, supportTypeLabels } from '@khuyencong/domain/support'
import { provinceOptions } from '../region/provinces.ts'
import { words } from './words.ts'

function labelled<Code extends string>(codes: readonly Code[], labels: Record<Code, { vi: string, en: string }>, lang: Lang): FilterOption[] {
  return codes.map(code => ({ value: code, label: labels[code][lang] }))
}

/** Every condition a list of facilities can be put under. */
export function facilityFields(lang: Lang, filter: FacilityFilter, today: string): FilterField[] {
  const f = words[lang].filters
  return [
    { kind: 'choice', key: 'region', label: f.region, options: labelled(regionCodes, regionShortLabels, lang) },
    { kind: 'choice', key: 'province', label: f.province, options: provinceOptions(filter.map, today, lang) },
    { kind: 'choice', key: 'sector', label: f.sector, options: labelled(sectors, sectorLabels, lang) },
    { kind: 'choice', key: 'legalForm', label: f.legalForm, options: labelled(legalForms, legalFormLabels, lang) },
    { kind: 'choice', key: 'archived', label: f.archived, single: true, options: [{ value: 'no', label: f.no }, { value: 'only', label: f.only }, { value: 'all', label: f.all }] },
    { kind: 'choice', key: 'type', label: f.type, options: labelled(supportTypeCodes, supportTypeLabels, lang) },
    { kind: 'choice', key: 'kind', label: f.kind, options: labelled(programmeKinds, programmeKindLabels, lang) },
    { kind: 'years', key: 'accepted', label: f.accepted, from: 'acceptedFrom', to: 'acceptedTo' },
    { kind: 'fixed', key: 'centre', label: f.centre, text: filter.centre?.toUpperCase() ?? '', clears: ['centre'] },
  ]
}
