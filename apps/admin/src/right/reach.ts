import type { RegionCode } from '@khuyencong/domain/region'
import type { ReachName, Role, Scope } from '@khuyencong/domain/right'
import type { Lang } from '@khuyencong/domain/text'
import { regionCodes, regionLabels, regionShortLabels } from '@khuyencong/domain/region'
import { reachOfRole, scopeOf } from '@khuyencong/domain/right'
import { byName, dayInVietnam } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'

const today = () => dayInVietnam(new Date())
const isRegion = (reach: string): reach is RegionCode => regionCodes.includes(reach as RegionCode)

/** Somebody with a reach, as far as names of places go. */
interface Placed { role: Role, reach: string | null }

export function scopeFor(person: Placed): Scope {
  return scopeOf(person, provinces, today())
}

/** What a reach is called in a cell; null where a role that needs one has none. */
export function reachShort({ role, reach }: Placed, lang: Lang): string | null {
  if (reachOfRole[role] === 'country')
    return { vi: 'Cả nước', en: 'Whole country' }[lang]
  if (reach === null || scopeFor({ role, reach }).reach === 'nothing')
    return null
  return isRegion(reach) ? regionShortLabels[reach][lang] : provinces.get(reach).name
}

/** What a reach is called inside a sentence, with the provinces it holds on either map. */
export function reachName({ role, reach }: Placed, lang: Lang): ReachName | null {
  const scope = scopeFor({ role, reach })
  if (scope.reach !== 'region' && scope.reach !== 'province')
    return null
  const now = scope.provinceIds.filter(id => provinces.today(id, today()).id === id).length
  const label = scope.reach === 'region' ? regionLabels[scope.region as RegionCode][lang] : provinces.get(scope.province).fullName
  const name = lang === 'vi' ? label.charAt(0).toLowerCase() + label.slice(1) : scope.reach === 'region' ? `the ${label}` : label
  return { name, then: scope.provinceIds.length - now, today: now }
}

/** What a role's reach is chosen from; nothing for the whole country. */
export function reachOptions(role: Role, lang: Lang): { value: string, label: string, also: string[] }[] {
  if (reachOfRole[role] === 'region')
    return regionCodes.map(code => ({ value: code, label: regionLabels[code][lang], also: [] }))
  if (reachOfRole[role] === 'province')
    return provinces.on(today()).map(province => ({ value: province.id, label: province.name, also: province.predecessorIds.map(id => provinces.get(id).name).filter(name => name !== province.name) })).sort((a, b) => byName(a.label, b.label))
  return []
}
