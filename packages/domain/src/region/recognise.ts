import type { ProvinceData } from './data.ts'
import type { Province, ProvinceId } from './region.ts'
import type { ProvinceRegister } from './register.ts'
import { fold } from '../text/text.ts'

/** How a text named a province: by its name, another name it had or an alias, a predecessor's or a successor's name. */
export type RecognisedBy = 'name' | 'alias' | 'former' | 'later'

/** `province` is null where nothing, or more than one, can be meant; `candidates` are then offered, best first. */
export interface Recognised {
  province: Province | null
  by: RecognisedBy | null
  /** The province of old whose name was given. */
  former: ProvinceId | null
  candidates: Province[]
}

interface Entry { key: string, marked: string, by: RecognisedBy, id: ProvinceId, former: ProvinceId | null }

const order: RecognisedBy[] = ['name', 'former', 'alias', 'later']
const most = 8

/** Letters alone: `Dak Lak`, `Đắk Lắk` and `ĐăkLăk` are one key. */
const squash = (text: string) => fold(text).replaceAll(' ', '')

/** Without the words for a kind of unit, also where they are glued to the name, as in `TPHCM`. */
function stripped(key: string): string {
  const rest = key.replace(/^(?:thanhpho|tinh|tp|cityof|provinceof)(?=.{2})/, '')
  return rest.replace(/(?<=.{3})(?:city|province)$/, '')
}

/** Marks kept, but the tone moved to the end of its word, so that `Hoà` and `Hòa` are the same. */
function markedKey(text: string): string {
  const name = text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().normalize('NFC').replace(/^(?:thành phố|tỉnh|tp|t p) /u, '')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu
  return name.split(' ').map((word) => {
    const letters = word.normalize('NFD')
    return letters.replace(tone, '') + (letters.match(tone) ?? []).join('')
  }).join('').normalize('NFC')
}

const hasMarks = (text: string) => /\p{M}|đ/iu.test(text.normalize('NFD'))

/** At most one letter added, lost or changed. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1)
    return false
  let start = 0
  while (start < a.length && a[start] === b[start])
    start++
  const rest = (text: string, skip: number) => text.slice(start + skip)
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
}

type Known = Pick<ProvinceRegister, 'latest' | 'on' | 'get' | 'predecessors' | 'has'>

function entriesOf(data: ProvinceData, register: Known, date: string): Entry[] {
  const namesOf = (id: ProvinceId) => data.names.filter(row => row.provinceId === id).flatMap(row => [row.name, row.fullName])
  const aliasesOf = (id: ProvinceId) => data.provinces.find(unit => unit.id === id)?.aliases ?? []
  const successorsOf = (id: ProvinceId | null, seen: ProvinceId[] = []): ProvinceId[] =>
    id === null || !register.has(id) || seen.includes(id) ? seen : successorsOf(register.get(id).successorId, [...seen, id])
  return register.on(date).flatMap((province) => {
    const entry = (text: string, by: RecognisedBy, former: ProvinceId | null = null): Entry =>
      ({ key: stripped(squash(text)), marked: markedKey(text), by, id: province.id, former })
    return [
      entry(province.name, 'name'),
      entry(province.fullName, 'name'),
      ...register.predecessors(province.id).flatMap((id) => {
        const kept = namesOf(id).includes(province.name)
        return [...namesOf(id).map(text => entry(text, 'former', id)), ...aliasesOf(id).map(text => kept ? entry(text, 'alias') : entry(text, 'former', id))]
      }),
      ...[...namesOf(province.id), ...aliasesOf(province.id)].map(text => entry(text, 'alias')),
      ...successorsOf(province.successorId).flatMap(id => namesOf(id).map(text => entry(text, 'later'))),
    ]
  })
}

/** Answers of one register, with its spellings prepared once for each date. */
export function recogniser(data: ProvinceData, register: Known): ProvinceRegister['recognise'] {
  const prepared = new Map<string, Entry[]>()
  return (text, date = register.latest) => {
    const entries = prepared.get(date) ?? entriesOf(data, register, date)
    prepared.set(date, entries)
    const key = stripped(squash(text))
    const marked = hasMarks(text) ? markedKey(text) : null
    const score = (entry: Entry) => (entry.marked === marked ? 0 : order.length) + order.indexOf(entry.by)
    const hits = entries.filter(entry => entry.key === key && key !== '').sort((a, b) => score(a) - score(b))
    const best = hits.filter(entry => score(entry) === score(hits[0]!))
    const ids = (list: Entry[]) => [...new Set(list.map(entry => entry.id))]
    if (ids(best).length === 1)
      return { province: register.get(best[0]!.id, date), by: best[0]!.by, former: best[0]!.former, candidates: [] }
    const similar = key.length < 2 ? [] : entries.filter(entry => entry.key.startsWith(key) || (key.length >= 5 && near(entry.key, key)))
    const offered = hits.length > 0 ? hits : similar.sort((a, b) => score(a) - score(b))
    return { province: null, by: null, former: null, candidates: ids(offered).slice(0, most).map(id => register.get(id, date)) }
  }
}
