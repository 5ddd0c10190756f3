import type { FreshDb } from './testing/index.ts'
import { Buffer } from 'node:buffer'
import { byName } from '@khuyencong/domain/text'
import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from './rows.ts'
import * as schema from './schema.ts'
import { facilities, provinceNames } from './schema.ts'
import { aFacility } from './testing/builders.ts'
import { freshDb, rolledBack } from './testing/index.ts'
import { write } from './write.ts'

let fresh: FreshDb
beforeAll(async () => {
  fresh = await freshDb()
})
afterAll(() => fresh.close())

const inSql = async (words: readonly string[]) => (await rowsOf<{ word: string }>(fresh.db, sql`select word from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as word order by word collate vi_sort, word collate "C"`)).map(row => row.word)
const inMemory = (words: readonly string[]) => [...words].sort((a, b) => byName(a, b) || Buffer.compare(Buffer.from(a), Buffer.from(b)))

/** Every vowel of the language with every tone, between every initial and a few finals, plain and with a capital. */
function syllables(): string[] {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'ươ', 'uô', 'iê']
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const initials = ['', 'b', 'ch', 'd', 'đ', 'kh', 'ng', 't', 'th', 'tr']
  const finals = ['', 'n', 'ng', 'm']
  const words = initials.flatMap(initial => vowels.flatMap(vowel => tones.flatMap(tone => finals.map(final => `${initial}${vowel}${tone}${final}`.normalize('NFC')))))
  return [...words, ...words.map(word => word.charAt(0).toUpperCase() + word.slice(1))]
}

describe('vietnamese order in SQL', () => {
  it('is the one of the dictionary: letters first, then tones', async () => {
    expect(await inSql(['ô', 'đa', 'ơ', 'da', 'ă', 'o', 'â', 'ê', 'a', 'ư', 'e', 'u'])).toEqual(['a', 'ă', 'â', 'da', 'đa', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư'])
    expect(await inSql(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'])).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ'])
    expect(await inSql(['Đồng Nai', 'Đà Nẵng', 'Điện Biên', 'Cà Mau', 'Hà Nội'])).toEqual(['Cà Mau', 'Đà Nẵng', 'Điện Biên', 'Đồng Nai', 'Hà Nội'])
  })

  it('equals the order in memory over all syllables', async () => {
    const words = syllables()
    expect(words.length).toBeGreaterThan(7000)
    expect(await inSql(words)).toEqual(inMemory(words))
  })

  it('equals it over all names of provinces, as their column sorts by itself', async () => {
    const rows = await fresh.db.select({ name: provinceNames.name }).from(provinceNames).orderBy(provinceNames.name, sql`${provinceNames.name} collate "C"`)
    const names = rows.map(row => row.name)
    expect(names.length).toBeGreaterThan(97)
    expect(names).toEqual(inMemory(names))
  })

  it('equals it over names of facilities with figures, signs and foreign letters', async () => {
    const given = ['HTX chè La Bằng', 'HTX Chè Hảo Đạt', 'Cơ sở 2 – mộc', 'Cơ sở 10 – mộc', 'Cơ sở mộc «Ánh»', 'Công ty TNHH dệt Nam Định', 'Công ty CP dệt Nam Định', 'Đúc đồng Ý Yên', 'Dệt Thái', 'W & Sons', 'Zéta', 'cơ sở an']
    const names = await rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      for (const name of given)
        await aFacility(inner, { name })
      return (await inner.select({ name: facilities.name }).from(facilities).orderBy(facilities.name)).map(row => row.name)
    }))
    expect(names).toEqual(inMemory(given))
  })

  it('is that of every name column lists sort by', async () => {
    const columns = await rowsOf<{ name: string }>(fresh.db, sql`select table_name || '.' || column_name as name from information_schema.columns where collation_name = 'vi_sort' order by 1`)
    expect(columns.map(row => row.name)).toEqual(['facilities.name', 'national_programmes.name', 'product_search.name', 'products.name', 'programmes.name', 'province_names.name'])
    const known = Object.values(schema).filter(value => is(value, PgTable)).map(table => getTableName(table))
    expect(known).toEqual(expect.arrayContaining(columns.map(row => row.name.split('.')[0])))
  })
})
