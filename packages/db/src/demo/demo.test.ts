import type { Db } from '../index.ts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDemonstration, hasDemonstration, hasRealRecords, removeDemonstration } from '../demo.ts'
import { rowsOf } from '../rows.ts'
import { aFacility, aProduct } from '../testing/builders.ts'
import { freshDb } from '../testing/index.ts'
import { write } from '../write.ts'

const today = '2026-11-25'
let fresh: Awaited<ReturnType<typeof freshDb>>
let db: Db

beforeAll(async () => {
  fresh = await freshDb()
  db = fresh.db
})
afterAll(() => fresh.close())

/** Every row of every table but the audit's, as text in a fixed order. */
async function everything(): Promise<Record<string, string[]>> {
  const tables = await rowsOf<{ name: string }>(db, sql`select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name not like 'audit%' order by 1`)
  const dump: Record<string, string[]> = {}
  for (const { name } of tables)
    dump[name] = (await rowsOf<{ row: string }>(db, sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t order by 1`)).map(one => one.row)
  return dump
}

const one = async <Row>(query: ReturnType<typeof sql>) => (await rowsOf<Row>(db, query))[0]!
const realFacility = () => write(db, { actor: 'system:test' }, tx => aFacility(tx))

/** What the phase report counts, straight from the rows. */
function phase(from: number, to: number) {
  const within = sql`extract(year from a."on") between ${from} and ${to}`
  return one<{ total: string, facilities: number, provinces: number, programmes: number }>(sql`
    select coalesce(sum(a.dong) filter (where a.measure = 'realised'), 0)::text as total,
      count(distinct s.facility_id) filter (where a.measure = 'accepted')::int as facilities,
      count(distinct s.province_id) filter (where a.measure = 'accepted' and s.facility_id is not null)::int as provinces,
      count(distinct p.id) filter (where a.measure = 'accepted')::int as programmes
    from amounts a join supports s on s.id = a.support_id join programmes p on p.id = s.programme_id
    where p.kind = 'key' and p.centre = 'ipc1' and ${within}`)
}

async function byType(from: number, to: number) {
  const rows = await rowsOf<{ type: string, facilities: number, supports: number }>(db, sql`
    select s.type, count(distinct s.facility_id)::int as facilities, count(distinct s.id)::int as supports
    from amounts a join supports s on s.id = a.support_id join programmes p on p.id = s.programme_id
    where p.kind = 'key' and p.centre = 'ipc1' and a.measure = 'accepted' and extract(year from a."on") between ${from} and ${to} group by s.type`)
  return Object.fromEntries(rows.map(row => [row.type, row]))
}

describe('demonstration in a database', () => {
  let before: Record<string, string[]>

  it('is added whole to a new database', async () => {
    before = await everything()
    expect(await hasDemonstration(db)).toBe(false)
    await addDemonstration(db, { today })
    expect(await hasDemonstration(db)).toBe(true)
    expect(await hasRealRecords(db)).toBe(false)
  })

  it('adds up to the published totals of 2018–2020', async () => {
    expect(await phase(2018, 2020)).toEqual({ total: '181946900000', facilities: 63, provinces: 9, programmes: 3 })
    const types = await byType(2018, 2020)
    expect(Object.keys(types).sort()).toEqual(['demo-model', 'machinery', 'unclassified'])
    expect([types['demo-model']!.facilities, types.machinery!.facilities, types.unclassified!.facilities]).toEqual([9, 52, 2])
  })

  it('adds up to the published totals of 2021–2023', async () => {
    expect(await phase(2021, 2023)).toEqual({ total: '232908000000', facilities: 145, provinces: 13, programmes: 3 })
    const types = await byType(2021, 2023)
    expect(Object.keys(types).sort()).toEqual(['conference', 'consultancy', 'demo-model', 'machinery', 'showroom'])
    expect([types['demo-model']!.facilities, types.machinery!.facilities, types.consultancy!.facilities, types.showroom!.facilities]).toEqual([7, 128, 4, 6])
    expect(types.conference!.supports).toBeGreaterThanOrEqual(1)
    expect(types.conference!.facilities).toBe(0)
  })

  it.each([[2018, 2020, 'L01'], [2021, 2023, 'L02']])('lies in the provinces printed for %i–%i', async (from, to, list) => {
    const { printed } = await one<{ printed: string[] }>(sql`select jsonb_path_query_array(body, '$.items[*].provinceId') as printed from figure_lists where id = ${list}`)
    const found = await rowsOf<{ id: string }>(db, sql`
      select distinct s.province_id as id from supports s join programmes p on p.id = s.programme_id join amounts a on a.support_id = s.id
      where p.kind = 'key' and s.facility_id is not null and a.measure = 'accepted' and extract(year from a."on") between ${from} and ${to}`)
    expect(found.map(row => row.id).sort()).toEqual([...printed].sort())
  })

  it('counts 236 facilities over all programmes of the centre, and of the North', async () => {
    const counted = await one<{ centre: number, north: number }>(sql`
      select count(distinct s.facility_id) filter (where p.centre = 'ipc1')::int as centre, count(distinct s.facility_id) filter (where p.region = 'north')::int as north
      from amounts a join supports s on s.id = a.support_id join programmes p on p.id = s.programme_id
      where a.measure = 'accepted' and extract(year from a."on") between 2021 and 2023`)
    expect(counted).toEqual({ centre: 236, north: 236 })
  })

  it('is marked on every row', async () => {
    for (const table of ['facilities', 'supports', 'products', 'recognitions', 'certificates']) {
      const { real, invented } = await one<{ real: number, invented: number }>(sql`select count(*) filter (where not demonstration)::int as real, count(*) filter (where demonstration)::int as invented from ${sql.identifier(table)}`)
      expect(real, table).toBe(0)
      expect(invented, table).toBeGreaterThan(0)
    }
    const { key } = await one<{ key: number }>(sql`select count(*)::int as key from programmes where kind = 'key' and demonstration`)
    expect(key).toBe(0)
  })

  it('keeps contracts and acceptances of the key programmes inside their phase', async () => {
    const { outside } = await one<{ outside: number }>(sql`
      select count(*)::int as outside from amounts a join supports s on s.id = a.support_id join programmes p on p.id = s.programme_id
      where p.kind = 'key' and a.measure in ('contracted', 'realised', 'accepted', 'settled') and extract(year from a."on") not between p.year_from and p.year_to`)
    expect(outside).toBe(0)
  })

  it('has a search row for each shown product', async () => {
    const { shown, rows } = await one<{ shown: number, rows: number }>(sql`select (select count(*)::int from products where status = 'shown') as shown, (select count(*)::int from product_search) as rows`)
    expect(rows).toBe(shown)
  })

  it('is not added twice', async () => {
    await expect(addDemonstration(db, { today })).rejects.toMatchObject({ code: 'closed', detail: { reason: 'demonstration-present' } })
  })

  it('is not removed from under a real record', async () => {
    const { id } = await one<{ id: string }>(sql`select id from facilities where demonstration limit 1`)
    const product = await write(db, { actor: 'system:test' }, tx => aProduct(tx, { facilityId: id, recognition: null, status: 'draft' }))
    await expect(removeDemonstration(db)).rejects.toMatchObject({ code: 'closed', detail: { reason: 'real-records-on-demonstration', current: { count: 1 } } })
    expect(await hasDemonstration(db)).toBe(true)
    await write(db, { actor: 'system:test' }, tx => tx.execute(sql`delete from products where id = ${product.id}`))
  })

  it('goes without a trace but the audit', async () => {
    await removeDemonstration(db)
    expect(await hasDemonstration(db)).toBe(false)
    expect(await everything()).toEqual(before)
    const { removed } = await one<{ removed: number }>(sql`select count(*)::int as removed from audit_entries where actor = 'system:demonstration' and action = 'delete' and noun = 'support'`)
    expect(removed).toBeGreaterThan(400)
  })

  it('leaves real records alone, and is refused beside them', async () => {
    await addDemonstration(db, { today })
    const real = await realFacility()
    await removeDemonstration(db)
    expect(await rowsOf(db, sql`select id from facilities`)).toEqual([{ id: real.id }])
    expect(await hasRealRecords(db)).toBe(true)
    await expect(addDemonstration(db, { today })).rejects.toMatchObject({ code: 'closed', detail: { reason: 'real-records' } })
  })
})
