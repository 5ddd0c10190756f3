import type { LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import type { Lang } from '@khuyencong/domain/text'
import type { FacilityField } from './form.ts'
import { legalFormLabels } from '@khuyencong/domain/facility'
import { sectorLabels } from '@khuyencong/domain/programme'
import { provinces } from '../region/provinces.ts'
import { words as formWords } from '../shell/form/words.ts'
import { words } from './words.ts'

const isField = (field: string): field is Exclude<FacilityField, 'provinceId'> => field in words.vi && field !== 'provinceId'

/** What a field of a facility is called. */
export function fieldName(field: string, lang: Lang): string {
  if (field === 'provinceId')
    return words[lang].province
  if (field === 'archivedReason')
    return words[lang].reasonIs
  return isField(field) ? String(words[lang][field]) : field
}

/** A value of a field in words; an empty one says so. */
export function valueText(field: string, value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === '')
    return formWords[lang].conflict.empty
  const text = String(value)
  if (field === 'legalForm')
    return legalFormLabels[text as LegalForm]?.[lang] ?? text
  if (field === 'sector')
    return sectorLabels[text as Sector]?.[lang] ?? text
  return field === 'provinceId' && provinces.has(text) ? provinces.get(text).name : text
}
