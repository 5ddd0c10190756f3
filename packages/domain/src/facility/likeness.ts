import type { ProvinceId } from '../region/region.ts'
import { fold } from '../text/text.ts'
import { coreName, markedNameKey, nameKey } from './name.ts'
import { firmOfTaxCode } from './tax-code.ts'

/** What two records are compared by. `places` are the provinces of today of its address and its former ones. */
export interface Likened {
  name: string
  formerNames: readonly string[]
  taxCode: string | null
  phone: string | null
  address: string | null
  places: readonly ProvinceId[]
}

export const likenessReasons = ['same-tax-code', 'same-firm', 'same-name', 'former-name', 'similar-name', 'same-phone', 'same-address', 'same-place'] as const
export type LikenessReason = (typeof likenessReasons)[number]

/** From 0 (nothing in common) to 1, and why. */
export interface Likeness { score: number, reasons: LikenessReason[] }

/** From this score on two records are worth a look. */
export const suspicious = 0.6

/** Trigrams of each word, as pg_trgm makes them: two spaces before it and one after. */
function trigrams(text: string): Set<string> {
  return new Set(text.split(' ').filter(Boolean).flatMap((word) => {
    const padded = `  ${word} `
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
  }))
}

/**
 * How alike two texts are, by the trigrams they share: 1 for the same words in any order, whatever the database says too.
 * @example
 * similarity('duc y yen', 'yen y duc') // 1
 */
export function similarity(a: string, b: string): number {
  const [one, two] = [trigrams(a), trigrams(b)]
  const shared = [...one].filter(part => two.has(part)).length
  const all = one.size + two.size - shared
  return all === 0 ? 0 : shared / all
}

/** Words of an address that say nothing by themselves. */
const addressKey = (address: string | null) => fold(address ?? '').split(' ').filter(word => !['so', 'nha', 'duong', 'pho', 'thon', 'xa', 'phuong', 'huyen', 'quan', 'thi', 'tran', 'tinh', 'tp', 'thanh'].includes(word)).join(' ')
/** A name this close is perhaps another spelling, further away another name. */
const close = 0.5

/**
 * How likely two records mean one facility, and by what. A tax code decides nearly alone; a name needs its place, for
 * many villages have a «Cơ sở Mộc Hùng»; a telephone or an address by itself is only a hint.
 * @param a - One record.
 * @param b - The other; the order does not matter.
 * @example
 * likeness({ name: 'HTX Chè Tân Cương', formerNames: [], taxCode: null, phone: null, address: null, places: ['VN-19@2025'] }, { name: 'Hợp tác xã chè Tân Cương', formerNames: [], taxCode: null, phone: null, address: null, places: ['VN-19@2025'] }) // { score: 0.9, reasons: ['same-name', 'same-place'] }
 */
export function likeness(a: Likened, b: Likened): Likeness {
  const reasons: LikenessReason[] = []
  if (a.taxCode !== null && a.taxCode === b.taxCode)
    reasons.push('same-tax-code')
  else if (a.taxCode !== null && b.taxCode !== null && firmOfTaxCode(a.taxCode) === firmOfTaxCode(b.taxCode))
    reasons.push('same-firm')
  const near = Math.max(...[a.name, ...a.formerNames].flatMap(one => [b.name, ...b.formerNames].map(two => similarity(coreName(one), coreName(two)))))
  const isFormer = [a.name, ...a.formerNames].some(one => [b.name, ...b.formerNames].some(two => isSameName(one, two)))
  const name = isSameName(a.name, b.name) ? 'same-name' : isFormer ? 'former-name' : near >= close ? 'similar-name' : null
  if (name)
    reasons.push(name)
  if (a.phone !== null && a.phone === b.phone)
    reasons.push('same-phone')
  const [here, there] = [addressKey(a.address), addressKey(b.address)]
  const isSamePlace = a.places.some(place => b.places.includes(place))
  if (isSamePlace && here !== '' && here === there)
    reasons.push('same-address')
  if (isSamePlace)
    reasons.push('same-place')
  return { score: scoreOf(reasons, near), reasons }
}

/** Names are one where their words are; marks must agree where both were typed with them. */
function isSameName(one: string, two: string): boolean {
  const [marked, other] = [markedNameKey(one), markedNameKey(two)]
  return nameKey(one) === nameKey(two) && (marked === null || other === null || marked === other)
}

/** Signs that are independent of each other make each other stronger. */
function scoreOf(reasons: readonly LikenessReason[], near: number): number {
  const has = (reason: LikenessReason) => reasons.includes(reason)
  if (has('same-tax-code'))
    return 1
  const name = has('same-name') ? 0.7 : has('former-name') ? 0.6 : has('similar-name') ? Math.min(0.7 * near, 0.55) : 0
  const signs = [name, has('same-firm') ? 0.5 : 0, has('same-phone') ? 0.5 : 0, has('same-address') ? 0.4 : 0]
  const doubt = signs.reduce((left, sign) => left * (1 - sign), 1)
  const together = 1 - (name > 0 && has('same-place') ? doubt / (has('similar-name') ? 1.5 : 3) : doubt)
  // A name alone, in another province, is a namesake.
  const isNameAlone = name > 0 && signs.slice(1).every(sign => sign === 0) && !has('same-place')
  return Math.round((isNameAlone ? Math.min(together, 0.5) : together) * 100) / 100
}
