import type { Province, ProvinceRegister } from '../region/index.ts'
import type { Cell } from './cell.ts'
import type { Doubt } from './doubt.ts'
import type { FieldValue } from './field.ts'
import { listedParts } from './choice-cell.ts'
import { certain, isDoubt, possible, refused, told } from './doubt.ts'
import { tidied } from './tidy.ts'
import { datedPlace } from './value.ts'

type Places = Pick<ProvinceRegister, 'recognise' | 'get' | 'has' | 'today' | 'first' | 'latest'>

/** Names that a row of a day can mean; a day before the register is read on its first map. */
function dayIn(places: Places, on: string | null): string {
  return on === null ? places.latest : on < places.first ? places.first : on
}

const offeredOf = (provinces: readonly Province[]) => provinces.map(province => possible(province.name, { vi: province.fullName, en: province.name }))

/** `Ninh Bình (Hà Nam)`: the province of today, and in brackets the one of the time, as lists that leave print it. */
function twoNames(text: string, on: string | null, places: Places): string | null {
  const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? []
  const now = places.recognise(outer).province
  const bare = inner.replace(/ (?:cũ|trước đây|former)$/iu, '').trim()
  if (now === null || bare === '')
    return null
  const then = [dayIn(places, on), ...now.predecessorIds.map(id => places.get(id).validTo ?? places.latest)].map(day => places.recognise(bare, day)).find(found => found.province !== null && found.by !== 'former')?.province
  return then && places.today(then.id, places.latest).id === now.id ? then.id : null
}

function one(text: string, on: string | null, places: Places): FieldValue | Doubt {
  if (places.has(text))
    return text
  const dated = datedPlace(text)
  if (dated !== null)
    return places.recognise(dated.name, dayIn(places, dated.on)).province?.id ?? refused('unknown-province', undefined, offeredOf(places.recognise(dated.name, dayIn(places, dated.on)).candidates))
  const day = dayIn(places, on)
  const found = places.recognise(text, day)
  if (found.province !== null) {
    const { id, name } = found.province
    if (found.by === 'former' && found.former !== null) {
      const former = places.get(found.former)
      return told(id, 'former-province', { former: former.name, now: name, until: former.validTo ?? '' }, [certain(name, { vi: `${name}, giữ gốc ${former.name}`, en: `${name}, formerly ${former.name}` })])
    }
    return found.by === 'later' ? told(id, 'later-province', { then: name, on: day }, [certain(name)]) : id
  }
  const both = twoNames(text, on, places)
  if (both !== null)
    return both
  /** The end of an address: `xã Tân Cương, TP. Thái Nguyên, tỉnh Thái Nguyên`. */
  const tail = text.split(/[,–-]/).map(tidied).findLast(part => part !== '')
  const inTail = tail === undefined || tail === text ? null : places.recognise(tail, day).province
  if (inTail)
    return told(inTail.id, 'province-of-address', { province: inTail.name }, [certain(inTail.name)])
  return refused('unknown-province', undefined, offeredOf(found.candidates))
}

/** A cell that names one province or several; `on` is the day of the row, null for the map of today. */
export function readProvince(cell: Exclude<Cell, null>, isSeveral: boolean, on: string | null, places: Places): FieldValue | Doubt {
  const text = typeof cell === 'string' ? tidied(cell) : ''
  if (/^[-–—]$/.test(text))
    return null
  if (!isSeveral)
    return text === '' ? refused('unknown-province') : one(text, on, places)
  const lines = listedParts(typeof cell === 'string' ? cell : '')
  const read = lines.flatMap((line) => {
    const whole = one(line, on, places)
    const parts = line.split(/,|\svà\s|\sand\s/u).map(tidied).filter(Boolean)
    return isDoubt(whole) && parts.length > 1 ? parts.map(part => one(part, on, places)) : [whole]
  })
  const blocking = read.filter(isDoubt).find(doubt => doubt.severity === 'blocking')
  if (blocking)
    return blocking
  const ids = [...new Set(read.map(part => isDoubt(part) ? part.value as string : part as string))]
  const doubt = read.find(isDoubt)
  return doubt === undefined ? ids : { ...doubt, value: ids, fixes: [certain(ids.map(id => places.get(id).name).join('; '))] }
}
