import type { ProgrammeKind, Sector, Source } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import type { CentreCode, RegionCode } from '@khuyencong/domain/region'
import type { Lang } from '@khuyencong/domain/text'
import { programmeKindLabels, sectorLabels, sources } from '@khuyencong/domain/programme'
import { centreLabels, regionLabels } from '@khuyencong/domain/region'
import { sourceLabels, supportTypeLabels } from '@khuyencong/domain/support'
import { formatDate } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'
import { budgetKeys } from './budget.ts'
import { words } from './words.ts'

const sourceOf = (field: string): Source | undefined => sources.find(source => budgetKeys[source] === field)

/** What a field of a programme is called; a line of the budget by its year and source. */
export function fieldName(field: string, lang: Lang): string {
  const source = sourceOf(field)
  if (source)
    return `${words[lang].budget}: ${sourceLabels[source][lang]}`
  const [own = '', year, of] = field.split('.')
  if (own === 'budget' && year && of)
    return words[lang].grid.cell(Number(year), sourceLabels[of as Source][lang])
  const name = (words[lang] as unknown as Record<string, unknown>)[own]
  return typeof name === 'string' ? name : field
}

/** The name of a support type; one that came later than this version of the platform goes by its code. */
export const typeName = (code: string, lang: Lang) => (supportTypeLabels as Record<string, { vi: string, en: string }>)[code]?.[lang] ?? code

/** What is wrong with a field and what would be right; codes of types read as their names. */
export function messageOf(issue: Issue, lang: Lang): string {
  const { reasons } = words[lang]
  const { values = {} } = issue
  const isList = ['kind', 'sector', 'region', 'centre'].includes(issue.field)
  const reason = isList && issue.reason === 'required' ? 'not-chosen' : issue.reason
  const said = typeof values.types === 'string' ? { ...values, types: values.types.split(', ').map(code => typeName(code, lang)).join(', ') } : values
  return (reasons[reason] ?? reasons['wrong-format']!)(fieldName(issue.field, lang).toLowerCase(), said)
}

/** A value of the form in words, for two versions side by side; `names` are of programmes, by id. */
export function valueText(field: string, value: unknown, lang: Lang, names: ReadonlyMap<string, string>): string {
  if (sourceOf(field))
    return Object.entries(value as Record<string, string>).map(([year, text]) => `${year}: ${text}`).join('; ') || words[lang].none
  if (Array.isArray(value))
    return value.map(one => field === 'types' ? typeName(String(one), lang) : provinces.has(String(one)) ? provinces.get(String(one)).name : String(one)).join(', ')
  const text = String(value)
  if (field === 'kind')
    return programmeKindLabels[text as ProgrammeKind]?.[lang] ?? text
  if (field === 'sector')
    return sectorLabels[text as Sector]?.[lang] ?? text
  if (field === 'region')
    return regionLabels[text as RegionCode]?.[lang] ?? text
  if (field === 'centre')
    return centreLabels[text as CentreCode]?.[lang] ?? text
  if (field === 'decidedOn')
    return formatDate(text, lang)
  return names.get(text) ?? text
}
