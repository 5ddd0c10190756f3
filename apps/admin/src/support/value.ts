import type { SupportState, SupportType, SupportVariant } from '@khuyencong/domain/support'
import type { Lang } from '@khuyencong/domain/text'
import { normVariantLabels } from '@khuyencong/domain/norm'
import { stateLabels, supportTypeLabels } from '@khuyencong/domain/support'
import { provinces } from '../region/provinces.ts'
import { words as formWords } from '../shell/form/words.ts'
import { words } from './words.ts'

/** What a field of a support or of an entry is called. */
export function fieldName(field: string, lang: Lang): string {
  return words[lang].fields[field] ?? field
}

/** A value of a field in words; names of programmes and facilities come from what the page has seen. */
export function valueText(field: string, value: unknown, lang: Lang, names: ReadonlyMap<string, string>): string {
  const text = String(value ?? '')
  if (text === '')
    return formWords[lang].conflict.empty
  if (field === 'type')
    return supportTypeLabels[text as SupportType]?.[lang] ?? text
  if (field === 'state')
    return stateLabels[text as SupportState]?.[lang] ?? text
  if (field === 'variant')
    return normVariantLabels[text as SupportVariant]?.[lang] ?? text
  if (field === 'provinceId')
    return provinces.has(text) ? provinces.get(text).name : text
  return names.get(text) ?? text
}
