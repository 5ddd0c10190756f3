import type { SQL } from 'drizzle-orm'
import type { FreshDb } from './testing/index.ts'
import { randomUUID } from 'node:crypto'
import { and, desc, eq, getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCode } from './problem.ts'
import { rowsOf } from './rows.ts'
import * as schema from './schema.ts'
import { auditEntries, auditValues, facilities, programmes, sessions, users } from './schema.ts'
import { aFacility, aProduct, aProgramme, aSupport } from './testing/builders.ts'
import { freshDb, rolledBack } from './testing/index.ts'
import { write } from './write.ts'

/** The sign-in library's own tables, what is made from others, what a person keeps for themselves – drafts, files on their way –, and the audit itself. */
const unaudited = ['sessions', 'accounts', 'verifications', 'rate_limits', 'product_search', 'audit_entries', 'audit_values', 'two_factors', 'drafts', 'saved_filters', 'notices', 'submissions', 'audit_seals', 'jobs', 'imports', 'import_files', 'import_issues', 'import_rows', 'import_mappings', 'exports']
const codeOf = (work: Promise<unknown>) => work.then(() => 'done', errorCode)

let fresh: FreshDb
beforeAll(async () => {
  fresh = await freshDb()
})
afterAll(() => fresh.close())

describe('the audit', () => {
  it('covers every table that is not listed here as an exception', async () => {
    const tables = Object.values(schema).filter(value => is(value, PgTable)).map(table => getTableName(table)).filter(name => !unaudited.includes(name))
    const audited = await rowsOf<{ name: string }>(fresh.db, sql`select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = 'audit' and tgenabled = 'O' order by 1`)
    expect(audited.map(row => row.name)).toEqual(tables.sort())
  })

  it('refuses a write that names no actor, on every audited table', async () => {
    expect(await codeOf(aProgramme(fresh.db))).toBe('KC001')
    expect(await codeOf(write(fresh.db, { actor: '' }, tx => aProgramme(tx)))).toBe('KC001')
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, { actor: 'system:test' }, async (inner) => {
        const { facilityId, programmeId, provinceId } = await aSupport(inner)
        await aProduct(inner)
        await inner.insert(schema.facilityNames).values({ facilityId: facilityId!, name: 'Tên cũ', validTo: '2020-01-01' })
        await inner.insert(schema.programmeProvinces).values({ programmeId, provinceId })
        await inner.insert(users).values({ id: 'person', name: 'Cán bộ thử', email: 'thu@example.vn' })
        await inner.insert(schema.instruments).values({ code: 'thu', kind: 'circular', number: '0/2000/TT-THU', title: 'Văn bản thử', issuer: 'Nơi thử', status: 'unverified' })
        await inner.insert(schema.instrumentLinks).values({ instrument: 'thu', relation: 'amends', target: 'thu' })
        await inner.insert(schema.nationalProgrammes).values({ id: randomUUID(), code: 'thu', name: 'Chương trình thử', nameEn: 'Test', yearFrom: 2000, yearTo: 2001 })
        await inner.insert(schema.programmeTypes).values({ programmeId, type: 'machinery' })
        await inner.insert(schema.programmeBudgets).values({ programmeId, year: 2024, source: 'national', dong: 1 })
        await inner.insert(schema.facilityAddresses).values({ facilityId: facilityId!, validTo: '2020-01-01', provinceId, address: 'Thôn cũ' })
        await inner.insert(schema.facilityMerges).values({ id: randomUUID(), keptId: facilityId!, mergedId: facilityId!, reason: 'thử', before: {}, supports: [], products: [] })
        await inner.insert(schema.facilityDistinctions).values({ firstId: facilityId!, secondId: facilityId!, reason: 'thử' })
        await inner.insert(schema.contents).values({ code: 'thu', validFrom: '2000-01-01', number: 99, vi: 'Nội dung thử', en: 'Test', types: [], legalBasis: 'Văn bản thử', status: 'unverified' })
        await inner.insert(schema.settings).values({ key: 'thu', value: 1 })
        await inner.insert(schema.invitations).values({ id: 'thu', userId: 'person', kind: 'invitation', tokenDigest: 'thu', expiresAt: new Date() })
      })
      await tx.execute(sql`select set_config('khuyencong.actor', '', true)`)
      // With the other guards asked and out of the way, only the audit is left to refuse.
      await tx.execute(sql`set constraints all immediate`)
      await tx.execute(sql`do $$ declare one record; begin
        for one in select conrelid::regclass as tab, conname from pg_constraint where contype = 'f' loop execute format('alter table %s drop constraint %I', one.tab, one.conname); end loop;
        for one in select tgrelid::regclass as tab, tgname from pg_trigger where tgname in ('append_only', 'keep_history') loop execute format('drop trigger %I on %s', one.tgname, one.tab); end loop;
      end $$`)
      for (const { name } of await rowsOf<{ name: string }>(tx, sql`select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = 'audit'`))
        expect([name, await codeOf(tx.transaction(inner => inner.execute(sql`delete from ${sql.identifier(name)}`)))]).toEqual([name, 'KC001'])
    })
  })

  it('forgets the actor with the transaction', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, { actor: 'user-1' }, aProgramme)
    })
    expect(await codeOf(aProgramme(fresh.db))).toBe('KC001')
  })

  it('keeps who, why, what and the row before and after', async () => {
    await rolledBack(fresh.db, async (tx) => {
      const made = await write(tx, { actor: 'user-1' }, inner => aProgramme(inner, { name: 'Đề án A' }))
      await write(tx, { actor: 'user-2', reason: 'đổi tên theo quyết định' }, inner => inner.update(programmes).set({ name: 'Đề án B' }).where(eq(programmes.id, made.id)))
      const [last, first] = await tx.select().from(auditEntries).where(and(eq(auditEntries.noun, 'programme'), eq(auditEntries.rowId, made.id))).orderBy(desc(auditEntries.id))
      expect(first).toMatchObject({ actor: 'user-1', reason: null, action: 'insert', version: 1, before: null, after: { name: 'Đề án A' } })
      expect(last).toMatchObject({ actor: 'user-2', reason: 'đổi tên theo quyết định', action: 'update', version: 2, before: { name: 'Đề án A' }, after: { name: 'Đề án B' } })
    })
  })

  it('says nothing of a write that changed nothing, and leaves its version alone', async () => {
    await rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      const made = await aProgramme(inner)
      const [same] = await inner.update(programmes).set({ name: made.name }).where(eq(programmes.id, made.id)).returning()
      expect(same!.version).toBe(1)
      expect(await inner.$count(auditEntries, eq(auditEntries.rowId, made.id))).toBe(1)
    }))
  })

  it('puts personal values aside, so that erasing one leaves the row whole', async () => {
    await rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      const made = await aFacility(inner, { phone: '0912 345 678', taxCode: '001088012345' })
      await inner.update(facilities).set({ phone: '0987 654 321' }).where(eq(facilities.id, made.id))
      const [last, first] = await inner.select().from(auditEntries).where(eq(auditEntries.rowId, made.id)).orderBy(desc(auditEntries.id))
      expect(JSON.stringify([first, last])).not.toMatch(/0912|0987|001088/)
      expect(last!.before!.tax_code).toBe(last!.after!.tax_code)
      expect(last!.before!.phone).not.toBe(last!.after!.phone)
      expect(last!.after!.contact_name).toBeNull()
      const digest = String(last!.after!.phone).replace('personal:', '')
      const [kept] = await inner.select().from(auditValues).where(eq(auditValues.digest, digest))
      expect(kept!.value).toBe('0987 654 321')
      await inner.delete(auditValues).where(eq(auditValues.digest, digest))
    }))
    expect(await codeOf(rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      await aFacility(inner, { phone: '0912 345 678' })
      await inner.update(auditValues).set({ value: 'another' })
    })))).toBe('KC002')
  })

  it('sees what decides rights, while the sign-in library keeps its sessions and a changed name by itself', async () => {
    const person = { id: 'person', name: 'Cán bộ thử', email: 'thu@example.vn', role: 'leader' as const }
    expect(await codeOf(fresh.db.insert(users).values(person))).toBe('KC001')
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, { actor: 'system:test' }, inner => inner.insert(users).values(person))
      await tx.insert(sessions).values({ id: 's', token: 'secret-token', userId: 'person', expiresAt: new Date('2027-01-01T00:00:00Z') })
      await tx.execute(sql`select set_config('khuyencong.actor', '', true)`)
      await tx.update(users).set({ name: 'Tên mới' }).where(eq(users.id, 'person'))
      const entries = await tx.select().from(auditEntries).where(eq(auditEntries.rowId, 'person')).orderBy(auditEntries.id)
      expect(entries.map(entry => [entry.noun, entry.actor, entry.action])).toEqual([['account', 'system:test', 'insert'], ['account', 'system:account', 'update']])
      expect(await tx.$count(auditEntries, sql`before::text like '%secret-token%' or after::text like '%secret-token%'`)).toBe(0)
      expect(await codeOf(tx.transaction(inner => inner.update(users).set({ role: 'administrator' })))).toBe('KC001')
    })
  })
})

describe('versions', () => {
  it('let one of two editors win, whatever the second one sends', async () => {
    await rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      const read = await aFacility(inner)
      const edit = (name: string) => inner.update(facilities).set({ name, version: 1 }).where(and(eq(facilities.id, read.id), eq(facilities.version, read.version))).returning()
      expect((await edit('Của người thứ nhất')).map(row => row.version)).toEqual([2])
      expect(await edit('Của người thứ hai')).toEqual([])
      expect(await inner.select({ name: facilities.name }).from(facilities).where(eq(facilities.id, read.id))).toEqual([{ name: 'Của người thứ nhất' }])
    }))
  })

  it('count a change of parts that lie in another table, when the writer says so', async () => {
    await rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      const made = await aProgramme(inner)
      const touch = (version: SQL | number) => inner.update(programmes).set({ version }).where(eq(programmes.id, made.id)).returning()
      expect((await touch(sql`version + 1`)).map(row => row.version)).toEqual([2])
      expect((await touch(7)).map(row => row.version)).toEqual([2])
      expect((await touch(1)).map(row => row.version)).toEqual([2])
    }))
  })

  it('stand on every row that people edit, and every one of those is counted up', async () => {
    const versioned = Object.values(schema).filter(value => is(value, PgTable)).filter(table => 'version' in table).map(table => getTableName(table))
    const counted = await rowsOf<{ name: string }>(fresh.db, sql`select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = 'a_version' order by 1`)
    expect(counted.map(row => row.name)).toEqual(versioned.filter(name => !unaudited.includes(name)).sort())
    expect(versioned).toEqual(expect.arrayContaining(['facilities', 'supports', 'products', 'programmes']))
  })
})

describe('nothing with history is deleted', () => {
  const deleting = (table: string, removing?: 'demonstration') => codeOf(rolledBack(fresh.db, tx => write(tx, { actor: 'user-1', removing }, async (inner) => {
    await aSupport(inner, { demonstration: false })
    await aProduct(inner)
    await inner.execute(sql`delete from ${sql.identifier(table)}`)
  })))

  it.each(['facilities', 'programmes', 'supports', 'products', 'recognitions', 'certificates'])('%s are archived instead, also while demonstration records are removed', async (table) => {
    expect(await deleting(table)).toMatch(/^KC003|23503$/)
    expect(await deleting(table, 'demonstration')).toMatch(/^KC003|23503$/)
  })

  it('but a draft may go, and so may an invented record while they are removed', async () => {
    await rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      const draft = await aProduct(inner, { status: 'draft', recognition: null })
      expect(await inner.delete(schema.products).where(eq(schema.products.id, draft.id)).returning()).toHaveLength(1)
    }))
    const remove = (removing?: 'demonstration') => rolledBack(fresh.db, tx => write(tx, { actor: 'user-1', removing }, async (inner) => {
      const invented = await aFacility(inner, { demonstration: true })
      await inner.delete(facilities).where(eq(facilities.id, invented.id))
    }))
    expect(await codeOf(remove('demonstration'))).toBe('done')
    expect(await codeOf(remove())).toBe('KC003')
  })

  it('and a real record never becomes an invented one', async () => {
    expect(await codeOf(rolledBack(fresh.db, tx => write(tx, { actor: 'user-1' }, async (inner) => {
      await aFacility(inner)
      await inner.update(facilities).set({ demonstration: true })
    })))).toBe('KC003')
  })
})
