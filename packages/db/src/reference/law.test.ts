import type { FreshDb } from '../testing/index.ts'
import { instruments as knownTexts } from '@khuyencong/domain/instrument'
import { contents as knownContents, supportTypes as knownTypes } from '@khuyencong/domain/support'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReference } from '../connect.ts'
import { errorCode } from '../problem.ts'
import { auditEntries, contents, criteria, instrumentLinks, instruments, norms, supportTypes } from '../schema.ts'
import { freshDb, rolledBack } from '../testing/index.ts'
import { write } from '../write.ts'

let fresh: FreshDb
beforeAll(async () => {
  fresh = await freshDb()
})
afterAll(() => fresh.close())

const reference = { actor: 'system:reference' }
const officer = { actor: 'user-1' }
const machinery = and(eq(norms.code, 'machinery'), eq(norms.validFrom, '2018-05-11'))

describe('the law in the database', () => {
  it('is every known text with its links, every type and content, each resting on a text that is there', async () => {
    const texts = await fresh.db.select().from(instruments)
    expect(texts.map(row => row.code).sort()).toEqual(knownTexts.map(row => row.code).sort())
    expect(texts.find(row => row.code === 'nd-235-2025')).toMatchObject({ number: '235/2025/NĐ-CP', issuedOn: '2025-08-27', signedOn: null, effectiveFrom: '2025-10-15', effectiveTo: null, status: 'documented' })
    const links = await fresh.db.select().from(instrumentLinks)
    expect(links.map(link => `${link.instrument} ${link.relation} ${link.target}`).sort()).toEqual(knownTexts.flatMap(row => row.links.map(link => `${row.code} ${link.relation} ${link.target}`)).sort())
    expect(await fresh.db.$count(supportTypes)).toBe(knownTypes.length)
    expect(await fresh.db.$count(contents)).toBe(knownContents.length)
    for (const table of [norms, criteria, supportTypes, contents])
      expect(await fresh.db.$count(table, isNull(table.instrument))).toBe(0)
  })

  it('is mended by a later version where nobody but this loading has written', async () => {
    await rolledBack(fresh.db, async (tx) => {
      // As an earlier version with a mistake would have left it.
      await write(tx, reference, async (inner) => {
        await inner.update(norms).set({ capDong: 30_000_000, lineFactor: null }).where(machinery)
        await inner.update(instruments).set({ title: 'Tên sai' }).where(eq(instruments.code, 'tt-28-2018-btc'))
        await inner.update(instrumentLinks).set({ relation: 'details' }).where(eq(instrumentLinks.instrument, 'tt-64-2024-btc'))
        await inner.update(criteria).set({ legalBasis: 'Căn cứ sai' }).where(eq(criteria.code, 'key-area'))
      })
      await loadReference(tx)
      expect(await tx.select({ capDong: norms.capDong, lineFactor: norms.lineFactor }).from(norms).where(machinery)).toEqual([{ capDong: 300_000_000, lineFactor: 1.5 }])
      expect((await tx.select().from(instruments).where(eq(instruments.code, 'tt-28-2018-btc')))[0]!.title).toBe('Về kinh phí và định mức khuyến công')
      expect(await tx.select().from(instrumentLinks).where(eq(instrumentLinks.instrument, 'tt-64-2024-btc'))).toEqual([{ instrument: 'tt-64-2024-btc', relation: 'amends', target: 'tt-28-2018-btc' }])
      expect((await tx.select().from(criteria).where(eq(criteria.code, 'key-area')))[0]!.legalBasis).toContain('36/2013')
    })
  })

  it('is left as it stands where an officer has written, rule by rule, with every dated row of it', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, reference, inner => inner.update(norms).set({ capDong: 30_000_000 }).where(machinery))
      await write(tx, officer, async (inner) => {
        await inner.insert(norms).values({ code: 'machinery', supportType: 'machinery', variant: 'standard', rate: 0.5, capDong: 400_000_000, lineFactor: 1.5, per: 'facility', legalBasis: 'Văn bản thử', validFrom: '2026-01-01', status: 'documented' })
        await inner.update(norms).set({ validTo: '2025-12-31' }).where(machinery)
        await inner.update(instruments).set({ effectiveFrom: '2024-11-01' }).where(eq(instruments.code, 'tt-64-2024-btc'))
        await inner.update(supportTypes).set({ vi: 'Tên cán bộ đặt' }).where(eq(supportTypes.code, 'showroom'))
        await inner.update(contents).set({ status: 'documented' }).where(eq(contents.code, 'content-6'))
        await inner.delete(instrumentLinks).where(eq(instrumentLinks.instrument, 'tt-17-2018-bct'))
      })
      await loadReference(tx)
      expect(await tx.select({ capDong: norms.capDong, validTo: norms.validTo }).from(norms).where(eq(norms.code, 'machinery')).orderBy(asc(norms.validFrom))).toEqual([{ capDong: 30_000_000, validTo: '2025-12-31' }, { capDong: 400_000_000, validTo: null }])
      expect((await tx.select().from(instruments).where(eq(instruments.code, 'tt-64-2024-btc')))[0]!.effectiveFrom).toBe('2024-11-01')
      expect((await tx.select().from(supportTypes).where(eq(supportTypes.code, 'showroom')))[0]!.vi).toBe('Tên cán bộ đặt')
      expect((await tx.select().from(contents).where(eq(contents.code, 'content-6')))[0]!.status).toBe('documented')
      expect(await tx.$count(instrumentLinks, eq(instrumentLinks.instrument, 'tt-17-2018-bct'))).toBe(0)
      // Nothing was written for any of them after the officer.
      const after = await tx.select({ noun: auditEntries.noun }).from(auditEntries).where(and(eq(auditEntries.actor, 'system:reference'), sql`${auditEntries.id} > (select max(id) from ${auditEntries} where actor = 'user-1')`))
      expect(after).toEqual([])
    })
  })
})

describe('dated rows', () => {
  const row = (validFrom: string, validTo: string | null) => ({ code: 'key-area', dimension: 'area', operator: 'at-least', value: 9, unit: 'province', legalBasis: 'Văn bản thử', validFrom, validTo } as const)
  const codeOf = (work: Promise<unknown>) => work.then(() => 'done', errorCode)

  it('of one rule never share a day, whatever wrote them', async () => {
    expect(await codeOf(write(fresh.db, officer, tx => tx.insert(criteria).values(row('2026-01-01', null))))).toBe('KC005')
    expect(await codeOf(write(fresh.db, officer, tx => tx.insert(criteria).values({ ...row('2017-01-01', '2018-01-01'), code: 'key-area' })))).toBe('KC005')
    expect(await codeOf(write(fresh.db, officer, tx => tx.insert(criteria).values({ ...row('2026-01-01', '2025-01-01'), code: 'key-other' })))).toBe('KC005')
    expect(await fresh.db.$count(criteria, eq(criteria.code, 'key-area'))).toBe(1)
  })

  it('may be added before the one they follow is ended, in one transaction', async () => {
    await write(fresh.db, officer, async (tx) => {
      await tx.insert(criteria).values(row('2026-01-01', null))
      await tx.update(criteria).set({ validTo: '2025-12-31' }).where(and(eq(criteria.code, 'key-area'), eq(criteria.validFrom, '2018-01-01')))
    })
    expect(await fresh.db.$count(criteria, eq(criteria.code, 'key-area'))).toBe(2)
  })
})
