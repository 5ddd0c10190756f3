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

type Places = Pick<ProvinceRegister, 'get' | 'today' | 'predecessors'>

/** The province of the day; for a record that names a later one already, the old one it lies in, or each it may lie in. */
function provincesOn({ provinceId, on, liesIn }: Place, register: Places): ProvinceId[] {
  const stood = (id: ProvinceId) => register.get(id).validFrom <= on
  if (stood(provinceId))
    return [register.today(provinceId, on).id]
  const before = register.predecessors(provinceId).filter(stood)
  return liesIn != null && before.includes(liesIn) ? [liesIn] : before
}

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
export function normsOfPlace(place: Place, norms: readonly Norm[], register: Places): NormInForce[] {
  const valid = norms.filter(norm => inForce(norm, place.on))
  const local = provincesOn(place, register).flatMap((province): NormInForce[] => {
    const own = valid.filter(norm => norm.provinceId === province)
    const settled = new Set(own.map(ruleOf))
    const before = register.predecessors(province)
    const lies = [place.liesIn, place.provinceId].find(id => id != null && before.includes(id))
    const from = lies == null ? before : [lies, ...register.predecessors(lies)]
    const carried = valid
      .filter(norm => norm.provinceId !== null && from.includes(norm.provinceId) && !settled.has(ruleOf(norm)))
      .map(norm => ({ ...norm, inheritedFrom: { id: norm.provinceId!, name: register.get(norm.provinceId!).name } }))
    return [...own, ...carried]
  })
  return [...valid.filter(norm => norm.provinceId === null), ...local]
}
