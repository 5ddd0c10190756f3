import type { FreshDb } from '../testing/index.ts'
import { readFileSync } from 'node:fs'
import { publishedRegister, reconcile } from '@khuyencong/domain/figure'
import { norms as nationalNorms } from '@khuyencong/domain/norm'
import { provinceData, provinceRegister } from '@khuyencong/domain/region'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReference } from '../connect.ts'
import { loadProvinceRegister } from '../region.ts'
import { auditEntries, criteria, derivedFigures, figures, norms, programmeProvinces, programmes, provinceNames, publications, recognitionLevels, regionCentres, sectors } from '../schema.ts'
import { freshDb, rolledBack } from '../testing/index.ts'
import { write } from '../write.ts'
import { loadFigures, storedRegister } from './figures.ts'

let fresh: FreshDb
beforeAll(async () => {
  fresh = await freshDb()
})
afterAll(() => fresh.close())

describe('reference data', () => {
  it('is loaded once: a second load writes nothing', async () => {
    const before = await fresh.db.$count(auditEntries)
    expect(await loadReference(fresh.db)).toEqual({ differing: [] })
    expect(await fresh.db.$count(auditEntries)).toBe(before)
    expect(await fresh.db.$count(regionCentres)).toBe(3)
  })

  it('heals a row that somebody bent, and says in the audit who did', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, { actor: 'user-1' }, inner => inner.update(sectors).set({ vi: 'Ngành khác' }).where(eq(sectors.code, 'wood')))
      await loadReference(tx)
      expect(await tx.select({ vi: sectors.vi }).from(sectors).where(eq(sectors.code, 'wood'))).toEqual([{ vi: 'Gỗ, tre, nứa (chế biến lâm sản)' }])
      const entries = await tx.select({ actor: auditEntries.actor }).from(auditEntries).where(and(eq(auditEntries.noun, 'sector'), eq(auditEntries.rowId, 'wood'))).orderBy(auditEntries.id)
      expect(entries.map(entry => entry.actor)).toEqual(['system:reference', 'user-1', 'system:reference'])
    })
  })

  it('leaves to officers what is theirs: a threshold they set, a publication they withdrew, a programme they renamed', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, { actor: 'user-1' }, async (inner) => {
        await inner.update(criteria).set({ value: 5_000_000_000 }).where(eq(criteria.code, 'key-funding-size'))
        await inner.delete(publications)
        await inner.update(programmes).set({ name: 'Tên khác' }).where(eq(programmes.code, 'wood-2021-2023'))
      })
      await loadReference(tx)
      expect(await tx.select({ value: criteria.value }).from(criteria).where(eq(criteria.code, 'key-funding-size'))).toEqual([{ value: 5_000_000_000 }])
      expect(await tx.$count(publications)).toBe(0)
      expect(await tx.select({ name: programmes.name }).from(programmes).where(eq(programmes.code, 'wood-2021-2023'))).toEqual([{ name: 'Tên khác' }])
    })
  })
})

describe('provinces from the database', () => {
  it('answer as the reference file does, on both maps and around every change', async () => {
    const stored = await loadProvinceRegister(fresh.db)
    const known = provinceRegister(provinceData)
    for (const day of ['2008-08-01', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30', '2026-09-20', '2026-11-25'])
      expect(stored.on(day)).toEqual(known.on(day))
    expect(stored.on('2025-06-30')).toHaveLength(63)
    expect(stored.on('2025-07-01')).toHaveLength(34)
    expect(stored.centreOf('north', '2022-01-01')?.code).toBe('ipc1')
    expect(stored.centreOf('south', '2022-01-01')).toBeNull()
  })

  it('keep every letter in NFC', async () => {
    const rows = await fresh.db.select({ name: provinceNames.name, fullName: provinceNames.fullName }).from(provinceNames)
    expect(rows.filter(row => row.name.normalize('NFC') !== row.name || row.fullName.normalize('NFC') !== row.fullName)).toEqual([])
  })
})

describe('programmes, norms and lists', () => {
  it('hold the six published key programmes with their years and renewals, and no province that no text gives them', async () => {
    const file = JSON.parse(readFileSync(new URL('../../../domain/src/figure/published-figures.json', import.meta.url), 'utf8')) as { programmes: { id: string, sector: string, years: { from: number, to: number }, renews: string | null }[] }
    const rows = await fresh.db.select().from(programmes)
    const codeOf = new Map(rows.map(row => [row.id, row.code]))
    const read = rows.map(row => ({ id: row.code, sector: row.sector, years: { from: row.yearFrom, to: row.yearTo }, renews: row.renews && codeOf.get(row.renews) }))
    expect(read).toEqual(expect.arrayContaining(file.programmes.map(({ id, sector, years, renews }) => ({ id, sector, years, renews }))))
    expect(rows.map(row => [row.kind, row.centre, row.region, row.demonstration])).toEqual(Array.from({ length: 6 }, () => ['key', 'ipc1', 'north', false]))
    expect(await fresh.db.$count(programmeProvinces)).toBe(0)
  })

  it('say "not set" where no text gives a number', async () => {
    expect(await fresh.db.select({ dimension: criteria.dimension, value: criteria.value }).from(criteria).orderBy(criteria.code)).toEqual([{ dimension: 'area', value: null }, { dimension: 'content', value: null }, { dimension: 'duration', value: null }, { dimension: 'funding-size', value: null }])
    const rows = await fresh.db.select().from(norms)
    expect(rows.find(row => row.code === 'machinery')).toMatchObject({ rate: 0.5, capDong: 300_000_000, lineFactor: 1.5, provinceId: null, instrument: 'tt-28-2018-btc', status: 'documented' })
    expect(rows.find(row => row.code === 'demo-model')).toMatchObject({ rate: 0.3, capDong: 1_000_000_000, status: 'documented' })
    expect(rows.find(row => row.code === 'showroom')).toMatchObject({ rate: null, capDong: null, status: 'unverified' })
  })

  it('end the lowest level of recognition with the districts', async () => {
    expect(await fresh.db.select({ code: recognitionLevels.code, validTo: recognitionLevels.validTo }).from(recognitionLevels).orderBy(recognitionLevels.rank)).toEqual([{ code: 'district', validTo: '2025-06-30' }, { code: 'province', validTo: null }, { code: 'region', validTo: null }, { code: 'nation', validTo: null }])
  })

  it('open both published phases and the finding on the share', async () => {
    const rows = await fresh.db.select().from(publications).orderBy(publications.kind, publications.yearFrom)
    expect(rows.map(row => [row.kind, row.centre, row.yearFrom, row.yearTo, row.finding, row.publishedBy])).toEqual([
      ['finding', 'ipc1', 2021, 2023, 'R05', 'system:reference'],
      ['phase-report', 'ipc1', 2018, 2020, '', 'system:reference'],
      ['phase-report', 'ipc1', 2021, 2023, '', 'system:reference'],
    ])
  })
})

describe('published figures', () => {
  it('come back from the database exactly as printed', async () => {
    const stored = await storedRegister(fresh.db)
    const byId = <Body extends { id: string }>(all: readonly Body[]) => [...all].sort((a, b) => a.id < b.id ? -1 : 1)
    expect(stored).toEqual({ figures: byId(publishedRegister.figures), lists: byId(publishedRegister.lists), events: byId(publishedRegister.events) })
    expect([stored.figures.length, stored.lists.length, stored.events.length]).toEqual([66, 17, 7])
  })

  it('have their derived figures beside them, with formula, inputs and interval', async () => {
    const rows = await fresh.db.select().from(derivedFigures)
    expect(rows).toHaveLength(reconcile(publishedRegister, { norms: nationalNorms }).derived.length)
    const share = rows.find(row => row.body.formula === '145 / 236')!.body
    expect(share.origin).toBe('derived')
    expect(share.interval.low).toBeLessThanOrEqual(61.4407)
    expect(share.interval.high).toBeGreaterThanOrEqual(61.4406)
    const known = new Set((await fresh.db.select({ id: figures.id }).from(figures)).map(row => row.id))
    expect(share.inputs.length).toBeGreaterThan(0)
    expect(share.inputs.filter(id => !known.has(id))).toEqual([])
  })

  it('are added to, and what is derived follows; a stored one that differs is named and left alone', async () => {
    await rolledBack(fresh.db, tx => write(tx, { actor: 'system:test' }, async (inner) => {
      // Past the guard on purpose: what a hand at the database could do.
      await inner.execute(sql`drop trigger append_only on figures`)
      await inner.execute(sql`update figures set body = jsonb_set(body, '{value}', '300') where (body->>'value')::numeric = 236`)
      const changed = await inner.select({ id: figures.id }).from(figures).where(sql`(body->>'value')::numeric = 300`)
      expect(changed.length).toBeGreaterThan(0)
      expect(await loadFigures(inner)).toEqual(changed.map(row => row.id))
      const formulas = (await inner.select().from(derivedFigures)).map(row => row.body.formula)
      expect(formulas).toContain('145 / 300')
      expect(formulas).not.toContain('145 / 236')
    }))
  })
})
