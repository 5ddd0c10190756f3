import type { Lang } from '@khuyencong/domain/text'
import type { Doors } from '../shell/doors.ts'
import type { SearchOffer } from './suggestion.ts'
import { provinceData } from '@khuyencong/domain/region'
import { clean } from '@khuyencong/domain/text'
import { pathOf } from '../shell/address.ts'

const longest = 200

/** Offers for a text being typed: a product leads to its page, a maker or a province to its products. */
export async function suggestionsFor(doors: Doors, typed: string, lang: Lang): Promise<SearchOffer[]> {
  const q = clean(typed).slice(0, longest)
  if (q === '')
    return []
  const catalogue = pathOf({ page: 'catalogue' }, lang)
  return (await doors.suggest(q)).flatMap(({ kind, slug, label, labelEn, note }): SearchOffer[] => {
    const shown = lang === 'en' ? labelEn : label
    const offer = { kind, label: shown, note, lang: lang === 'en' && labelEn === label ? 'vi' as const : undefined }
    if (kind === 'product')
      return [{ ...offer, href: pathOf({ page: 'product', slug }, lang) }]
    if (kind === 'facility')
      return [{ ...offer, href: `${catalogue}?q=${encodeURIComponent(label)}` }]
    const province = provinceData.provinces.find(unit => unit.slug === slug && unit.validTo === null)
    return province ? [{ ...offer, href: `${catalogue}?province=${encodeURIComponent(province.id)}` }] : []
  })
}
