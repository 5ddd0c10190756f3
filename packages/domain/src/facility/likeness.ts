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

/** From this score on a person who types is shown a record: a look costs little. */
export const worthHinting = 0.5

/** Phrases of business that firms put in and leave out; single words of them are names too. */
const fillers = /(?<= |^)(?:san xuat|thuong mai|dich vu|xuat nhap khau|che bien|kinh doanh|dau tu|phat trien|tong hop)(?= |$)/g

/** The words of a name that tell it from others, without phrases of business; of too few, all. */
export function tellingWords(name: string): string[] {
  const telling = nameKey(coreName(name).replace(fillers, '').replace(/ va (?= |$)/g, ' ')).split(' ').filter(Boolean)
  return telling.length >= 2 ? telling : nameKey(name).split(' ')
}

/** At most one letter added, lost or changed; two letters are too few to tell. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1)
    return false
  let start = 0
  while (start < a.length && a[start] === b[start])
    start++
  return a.slice(start + 1) === b.slice(start + 1) || a.slice(start + 1) === b.slice(start) || a.slice(start) === b.slice(start + 1)
}

/**
 * How near two names are whose keys differ: 0.55 where one only says a word more, or their marks differ; 0.3 where a word
 * is a letter off, since syllables are short and most such names are of two families; 0 where any word stands against another.
 */
function nearness(a: string, b: string): number {
  const [short, long] = [tellingWords(a), tellingWords(b)].sort((one, two) => one.length - two.length) as [string[], string[]]
  const left = [...long]
  const take = (found: number) => found !== -1 && left.splice(found, 1).length === 1
  const unmatched = short.filter(word => !take(left.indexOf(word)))
  const isMatched = unmatched.length === 0 || (unmatched.length === 1 && take(left.findIndex(other => isNear(unmatched[0]!, other))))
  if (!isMatched || short.length < 2 || left.length > (long.length > 4 ? 2 : 1))
    return 0
  return unmatched.length === 0 ? 0.55 : 0.3
}

/** Words of an address that say nothing by themselves. */
export const addressKey = (address: string | null) => fold(address ?? '').split(' ').filter(word => !['so', 'nha', 'duong', 'pho', 'thon', 'xa', 'phuong', 'huyen', 'quan', 'thi', 'tran', 'tinh', 'tp', 'thanh'].includes(word)).join(' ')

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
  const near = Math.max(...[a.name, ...a.formerNames].flatMap(one => [b.name, ...b.formerNames].map(two => nearness(one, two))))
  const isFormer = [a.name, ...a.formerNames].some(one => [b.name, ...b.formerNames].some(two => isSameName(one, two)))
  const name = isSameName(a.name, b.name) ? 'same-name' : isFormer ? 'former-name' : near > 0 ? 'similar-name' : null
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
  const name = has('same-name') ? 0.7 : has('former-name') ? 0.6 : has('similar-name') ? near : 0
  const signs = [name, has('same-firm') ? 0.5 : 0, has('same-phone') ? 0.5 : 0, has('same-address') ? 0.4 : 0]
  const doubt = signs.reduce((left, sign) => left * (1 - sign), 1)
  const together = 1 - (name > 0 && has('same-place') ? doubt / (has('similar-name') ? 1.5 : 3) : doubt)
  // A name alone, in another province, is a namesake.
  const isNameAlone = name > 0 && signs.slice(1).every(sign => sign === 0) && !has('same-place')
  return Math.round((isNameAlone ? Math.min(together, 0.5) : together) * 100) / 100
}
