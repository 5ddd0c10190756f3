import type { ProvinceId, ProvinceRegister } from '../region/index.ts'
import type { Norm, NormInForce } from './norm.ts'

interface Place {
  provinceId: ProvinceId
  /** `yyyy-mm-dd`. */
  on: string
  /** The predecessor that the facility or event lies in, where it is known. */
  liesIn?: ProvinceId | null
}

const inForce = (norm: Norm, on: string) => norm.validFrom <= on && (norm.validTo === null || on <= norm.validTo)
const ruleOf = ({ supportType, variant }: Norm) => `${supportType} ${variant}`

/**
 * The norms that money of a place is judged by on a day: the national ones for national money, and for local money
 * those of the province of that day, rule by rule. Until its council has passed one, a new province carries its
 * predecessors': that of the old province the place lies in, or of each where nobody knows which.
 * @param place - Province on record, of any vintage, and day.
 * @param norms - Rows of every province.
 * @param register - Provinces over time.
 * @example
 * normsOfPlace({ provinceId: 'VN-36@2008', on: '2026-01-01' }, norms, register).filter(row => row.supportType === 'machinery').length // 1
 */
export function normsOfPlace({ provinceId, on, liesIn }: Place, norms: readonly Norm[], register: Pick<ProvinceRegister, 'get' | 'today' | 'predecessors'>): NormInForce[] {
  const valid = norms.filter(norm => inForce(norm, on))
  const province = register.today(provinceId, on).id
  const own = valid.filter(norm => norm.provinceId === province)
  const settled = new Set(own.map(ruleOf))
  const place = liesIn ?? provinceId
  const before = register.predecessors(province)
  const from = before.includes(place) ? [place, ...register.predecessors(place)] : before
  const carried = valid
    .filter(norm => norm.provinceId !== null && from.includes(norm.provinceId) && !settled.has(ruleOf(norm)))
    .map(norm => ({ ...norm, inheritedFrom: { id: norm.provinceId!, name: register.get(norm.provinceId!).name } }))
  return [...valid.filter(norm => norm.provinceId === null), ...own, ...carried]
}
