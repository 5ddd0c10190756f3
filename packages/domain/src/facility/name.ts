import { fold, plain } from '../text/text.ts'

/** A former name or place with its last day. */
export interface Former { validTo: string }

/**
 * What held on a day: the earliest former one whose last day had not passed, else what holds now.
 * @param formers - Former names (or places), in any order.
 * @param now - The present one.
 * @param day - `yyyy-mm-dd`, e.g. the day of a document.
 * @example
 * heldOn([{ name: 'HTX Chè A', validTo: '2020-06-30' }], { name: 'HTX Chè B' }, '2018-05-01').name // 'HTX Chè A'
 */
export function heldOn<One>(formers: readonly (One & Former)[], now: One, day: string): One {
  return formers.filter(former => former.validTo >= day).toSorted((a, b) => a.validTo < b.validTo ? -1 : a.validTo > b.validTo ? 1 : 0)[0] ?? now
}

/** Words for a legal form or a kind of place at the beginning of a name, without marks; longer ones stand first. */
const forms = [
  'cong ty', 'cty', 'ctcp', 'tong cong ty', 'doanh nghiep tu nhan', 'doanh nghiep', 'dntn', 'dn',
  'trach nhiem huu han', 'tnhh', 'co phan', 'cp', 'mot thanh vien', 'mtv', 'hai thanh vien', 'hop danh', 'tu nhan', 'chi nhanh',
  'lien hiep hop tac xa', 'hop tac xa', 'htx', 'to hop tac', 'tht', 'ho kinh doanh ca the', 'ho kinh doanh', 'hkd', 'ho gia dinh', 'co so san xuat', 'cssx', 'co so', 'xuong',
].sort((a, b) => b.length - a.length)

/** The same words as a pattern that PostgreSQL and JavaScript read alike; the database's index of names is made from it. */
export const legalFormPattern = `^((${forms.join('|')}) )+`
const prefixes = new RegExp(legalFormPattern)

/**
 * The part of a name that tells one facility from another: without marks, and without the words of its legal form.
 * A name of such words alone is left as it is.
 * @example
 * coreName('Công ty TNHH Một thành viên Gốm Chu Đậu') // 'gom chu dau'
 * coreName('HTX Chè Tân Cương') // 'che tan cuong'
 */
export function coreName(name: string): string {
  return fold(name).replace(prefixes, '')
}

/**
 * A core name whatever the order of its words, with i and y as one letter, as people write both: equal keys are one name.
 * @example
 * nameKey('Cơ sở Mĩ nghệ Ý Yên') === nameKey('Hộ kinh doanh Ý Yên mỹ nghệ') // true
 */
export function nameKey(name: string): string {
  return coreName(name).split(' ').map(word => word.replace(/^([^aeiouy]{0,2})y$/, '$1i')).sort().join(' ')
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * The same key with its marks, a tone at the end of its word so that `Hoà` and `Hòa` are one; `null` for a name typed without any.
 * @example
 * markedNameKey('HTX Mộc Hùng') === markedNameKey('HTX Mộc Hưng') // false
 */
export function markedNameKey(name: string): string | null {
  const words = plain(name).split(' ').slice(-coreName(name).split(' ').length)
  const isBare = words.every(word => word === fold(word))
  return isBare ? null : words.map(word => word.normalize('NFD').replace(tone, '') + (word.normalize('NFD').match(tone) ?? []).join('')).map(word => word.normalize('NFC').replace(/^([^aeiouy]{0,2})y/, '$1i')).sort().join(' ')
}
