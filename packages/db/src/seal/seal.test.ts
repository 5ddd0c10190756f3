import type { FreshDb } from '../testing/index.ts'
import type { Fault } from './verify.ts'
import { desc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../rows.ts'
import { auditEntries, auditSeals, auditValues, facilities, programmes } from '../schema.ts'
import { aFacility, aProgramme } from '../testing/builders.ts'
import { freshDb, rolledBack, testDatabase } from '../testing/index.ts'
import { write } from '../write.ts'
import { first, leavesBetween, sha256 } from './canon.ts'
import { keepSealed } from './keep.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

const now = new Date('2026-11-25T03:00:00.123Z')
const by = { actor: 'system:test' }

let fresh: FreshDb
let middle: { id: number, noun: string }
beforeAll(async () => {
  fresh = await freshDb()
  // Thousands of entries in several seals, most of them in one transaction, as an import writes them.
  await write(fresh.db, by, async (tx) => {
    const programme = await aProgramme(tx, { name: 'Đề án niêm phong' })
    await tx.execute(sql`insert into programme_budgets (programme_id, year, source, dong) select ${programme.id}::uuid, 2000 + part / 4, (array['national','local','counterpart','other'])[1 + part % 4], 1000000::bigint * part from generate_series(0, 4999) as part`)
  })
  await sealAudit(fresh.db, now)
  for (const name of ['Đề án A', 'Đề án B'])
    await write(fresh.db, { ...by, reason: `đặt tên "${name}"` }, tx => tx.update(programmes).set({ name }).where(sql`name like 'Đề án %' and code like 'test-%'`))
  await sealAudit(fresh.db, new Date(now.getTime() + 1000))
  const rows = await rowsOf<{ id: number, noun: string }>(fresh.db, sql`select id::int8 as id, noun from audit_entries where noun = 'programme-budget' order by id offset 2500 limit 1`)
  middle = rows[0]!
})
afterAll(() => fresh.close())

/** What somebody with the whole database in hands can do: the triggers do not stop them. */
async function tampered(statement: ReturnType<typeof sql>, given: { noted?: string } = {}): Promise<Fault[]> {
  return rolledBack(fresh.db, async (tx) => {
    for (const table of ['audit_entries', 'audit_seals'])
      await tx.execute(sql`alter table ${sql.identifier(table)} disable trigger user`)
    await tx.execute(statement)
    return (await verifyAudit(tx, given)).faults
  })
}
const sealOver = async (entry: number) => (await rowsOf<{ id: number }>(fresh.db, sql`select id::int8 as id from audit_seals where last_id >= ${entry} order by last_id limit 1`))[0]!.id

describe('an honest trail', () => {
  it('of thousands verifies, and says what is not sealed yet', async () => {
    const verified = await verifyAudit(fresh.db)
    expect(verified.faults).toEqual([])
    expect(verified.entries).toBeGreaterThan(5000)
    expect(verified.seals).toBeGreaterThanOrEqual(4)
    expect(verified.unsealed).toBe(0)
    expect(verified.entries).toBe(await fresh.db.$count(auditEntries))
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, by, inner => aProgramme(inner))
      expect(await verifyAudit(tx)).toMatchObject({ faults: [], unsealed: 1 })
    })
  })

  it('is sealed once: a second time finds nothing to seal', async () => {
    const seals = await fresh.db.$count(auditSeals)
    expect(await sealAudit(fresh.db, now)).toEqual({ seals: 0, entries: 0, busy: false })
    expect(await fresh.db.$count(auditSeals)).toBe(seals)
  })

  it('stays whole when a personal value is erased: the seal is over its digest', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await write(tx, by, inner => aFacility(inner, { phone: '0912345678', contactName: 'Người thử' }))
      await sealAudit(tx, now)
      const [entry] = await tx.select().from(auditEntries).where(eq(auditEntries.noun, 'facility')).orderBy(desc(auditEntries.id)).limit(1)
      const digest = String(entry!.after!.phone).replace('personal:', '')
      expect(await tx.delete(auditValues).where(eq(auditValues.digest, digest)).returning()).toHaveLength(1)
      expect(await verifyAudit(tx)).toMatchObject({ faults: [], unsealed: 0 })
    })
  })

  it('knows a seal noted elsewhere, whole or by its beginning', async () => {
    const [early] = await fresh.db.select().from(auditSeals).orderBy(auditSeals.lastId).limit(1)
    expect((await verifyAudit(fresh.db, { noted: early!.digest })).faults).toEqual([])
    expect((await verifyAudit(fresh.db, { noted: early!.digest.slice(0, 16).toUpperCase() })).faults).toEqual([])
  })
})

describe('what is hashed of an entry', () => {
  it('is one text on every database', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await tx.execute(sql`insert into audit_entries (id, at, actor, reason, action, noun, row_id, version, before, after) overriding system value
        values (900000000001, '2026-11-25 10:00:00.000001+07', 'user-1', 'lý do', 'update', 'amount', 'a/b', 2, '{"b": 1.50, "a": "ă"}', '{"list": [1, 2], "dong": 946900000}')`)
      const [leaf] = await leavesBetween(tx, { after: 900000000000, upTo: 900000000001, limit: 1 })
      const row = String.raw`["900000000001","2026-11-25T03:00:00.000001Z","user-1","lý do","update","amount","a/b","2","{\"a\": \"ă\", \"b\": 1.50}","{\"dong\": 946900000, \"list\": [1, 2]}"]`
      expect(leaf).toEqual({ id: 900000000001, hash: sha256(row) })
    })
    expect(await leavesBetween(fresh.db, { after: first, upTo: 0, limit: 1 })).toEqual([])
  })
})

describe('the verifier finds', () => {
  it('one altered entry, whichever field', async () => {
    const seal = await sealOver(middle.id)
    for (const change of [sql`after = jsonb_set(after, '{dong}', '1')`, sql`actor = 'user-9'`, sql`reason = 'khác'`, sql`at = at + interval '1 microsecond'`, sql`noun = 'amount'`, sql`row_id = row_id || 'x'`, sql`action = 'delete'`, sql`version = 7`, sql`before = '{}'`])
      expect(await tampered(sql`update audit_entries set ${change} where id = ${middle.id}`)).toEqual([{ kind: 'entry-altered', seal, entry: middle.id }])
  })

  it('one removed entry, also the last one sealed', async () => {
    const [{ id: last } = { id: 0 }] = await rowsOf<{ id: number }>(fresh.db, sql`select max(id)::int8 as id from audit_entries`)
    for (const entry of [middle.id, last])
      expect(await tampered(sql`delete from audit_entries where id = ${entry}`)).toEqual([{ kind: 'entry-removed', seal: await sealOver(entry), entry }])
  })

  it('one inserted entry, in a gap, before the first one', async () => {
    const inserted = (id: number) => sql`insert into audit_entries (id, at, actor, action, noun, row_id) overriding system value values (${id}, now(), 'user-1', 'update', 'amount', 'x')`
    const entry = middle.id
    expect(await tampered(sql`with gone as (delete from audit_entries where id = ${entry}) ${inserted(-4)}`)).toEqual([{ kind: 'entry-inserted', seal: await sealOver(0), entry: -4 }, { kind: 'entry-removed', seal: await sealOver(entry), entry }])
    expect(await tampered(inserted(0))).toEqual([{ kind: 'entry-inserted', seal: await sealOver(0), entry: 0 }])
  })

  it('an altered seal, whichever field, and one entry whose seal was made to fit it', async () => {
    const seal = await sealOver(middle.id)
    for (const change of [sql`digest = repeat('0', 64)`, sql`sealed_at = sealed_at + interval '1 day'`, sql`entries = entries + 1`, sql`leaves = regexp_replace(leaves, ':[0-9a-f]{12}', ':000000000000')`])
      expect(await tampered(sql`update audit_seals set ${change} where id = ${seal}`)).toEqual([{ kind: 'seal-altered', seal }])
    expect(await tampered(sql`update audit_seals set leaves = 'no list' where id = ${seal}`)).toEqual([{ kind: 'seal-altered', seal }])
    const [faults] = [await tampered(sql`with changed as (update audit_entries set actor = 'user-9' where id = ${middle.id}) update audit_seals set leaves = 'no list' where id = ${seal}`)]
    expect(faults).toMatchObject([{ kind: 'entries-differ', seal }])
  })

  it('a removed seal, and two that changed places', async () => {
    const seals = await fresh.db.select({ id: auditSeals.id, lastId: auditSeals.lastId }).from(auditSeals).orderBy(auditSeals.lastId)
    const [, second, third] = seals
    expect(await tampered(sql`delete from audit_seals where id = ${second!.id}`)).toEqual([{ kind: 'chain-broken', seal: third!.id }])
    const swapped = await tampered(sql`update audit_seals set last_id = case id when ${second!.id} then -1 else -2 end where id in (${second!.id}, ${third!.id})`)
    expect(swapped.map(fault => fault.kind)).toContain('chain-broken')
  })

  it('a seal noted elsewhere that is gone, though what is left fits', async () => {
    const [latest] = await fresh.db.select().from(auditSeals).orderBy(desc(auditSeals.lastId)).limit(1)
    const gone = sql`delete from audit_seals where id = ${latest!.id}`
    expect(await tampered(gone)).toEqual([])
    expect(await tampered(gone, { noted: latest!.digest })).toEqual([{ kind: 'noted-seal-missing', noted: latest!.digest }])
  })
})

describe('entries that commit out of the order of their ids', () => {
  // Two transactions at once need two connections.
  if (testDatabase === 'postgres') {
    it('are never sealed past: the seal waits for an open transaction', async () => {
      const own = await freshDb()
      await sealAudit(own.db, now)
      let finish = () => {}
      const held = new Promise<void>((resolve) => {
        finish = resolve
      })
      let isWritten = () => {}
      const written = new Promise<void>((resolve) => {
        isWritten = resolve
      })
      const slow = write(own.db, by, async (tx) => {
        await aProgramme(tx, { name: 'Ghi trước, xong sau' })
        isWritten()
        await held
      })
      await written
      await write(own.db, by, tx => aProgramme(tx, { name: 'Ghi sau, xong trước' }))
      expect(await sealAudit(own.db, now)).toEqual({ seals: 0, entries: 0, busy: true })
      expect((await verifyAudit(own.db)).unsealed).toBe(1)
      finish()
      await slow
      expect(await sealAudit(own.db, now)).toEqual({ seals: 1, entries: 2, busy: false })
      expect(await verifyAudit(own.db)).toMatchObject({ faults: [], unsealed: 0 })
      await own.close()
    })
  }

  it('and are sealed when the keeper stops', async () => {
    const own = await freshDb()
    const problems: unknown[] = []
    const stop = keepSealed(own.db, () => now, error => problems.push(error))
    await write(own.db, by, tx => aProgramme(tx))
    expect((await verifyAudit(own.db)).unsealed).toBeGreaterThan(0)
    await stop()
    expect([problems, (await verifyAudit(own.db)).unsealed]).toEqual([[], 0])
    await own.close()
  })

  it('and two servers that seal at once leave one whole chain', async () => {
    const own = await freshDb()
    for (let round = 0; round < 5; round++)
      await Promise.all([write(own.db, by, tx => aProgramme(tx)), sealAudit(own.db, now), sealAudit(own.db, now), write(own.db, by, tx => aProgramme(tx))])
    await sealAudit(own.db, now)
    expect(await verifyAudit(own.db)).toMatchObject({ faults: [], unsealed: 0 })
    expect(await own.db.$count(facilities)).toBe(0)
    await own.close()
  })
})
