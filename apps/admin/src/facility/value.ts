import type { LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import type { Lang } from '@khuyencong/domain/text'
import type { ContactForm, FacilityField } from './form.ts'
import { legalFormLabels } from '@khuyencong/domain/facility'
import { sectorLabels } from '@khuyencong/domain/programme'
import { formatDate } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'
import { words as formWords } from '../shell/form/words.ts'
import { contactFields } from './form.ts'
import { words } from './words.ts'

type Named = Exclude<FacilityField, 'provinceId' | 'change'>
const isField = (field: string): field is Named => field in words.vi && field !== 'provinceId' && field !== 'change'

/** What a field of a facility is called; `furtherContacts.1.phone` is that of the second further contact. */
export function fieldName(field: string, lang: Lang): string {
  const w = words[lang]
  const [, line, part] = /^furtherContacts\.(\d+)\.(\w+)$/.exec(field) ?? []
  if (line !== undefined)
    return `${w.contact.number(Number(line) + 1)}, ${(w.contact[part as keyof ContactForm] ?? part!).toLowerCase()}`
  if (field === 'provinceId')
    return w.province
  if (field === 'change')
    return w.form.change.title
  if (field === 'archivedReason')
    return w.reasonIs
  return isField(field) ? String(w[field]) : field
}

const contactText = (contact: ContactForm) => contactFields.map(part => contact[part]).filter(Boolean).join(', ')

/** A value of a field in words; an empty one says so. */
export function valueText(field: string, value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return formWords[lang].conflict.empty
  if (field === 'furtherContacts' && Array.isArray(value))
    return value.map(contact => contactText(contact as ContactForm)).join('; ')
  if (field === 'furtherSectors' && Array.isArray(value))
    return value.map(sector => sectorLabels[sector as Sector]?.[lang] ?? String(sector)).join('; ')
  const text = String(value)
  if (field === 'legalForm')
    return legalFormLabels[text as LegalForm]?.[lang] ?? text
  if (field === 'sector')
    return sectorLabels[text as Sector]?.[lang] ?? text
  if (field === 'change')
    return text === 'correction' ? words[lang].form.change.correction : words[lang].form.change.change
  if (field === 'changeOn')
    return formatDate(text, lang)
  return field === 'provinceId' && provinces.has(text) ? provinces.get(text).name : text
}
