import type { FreshDb } from './testing/index.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, DatabaseProblem, migrate } from './connect.ts'
import { readMigrations } from './migrate.ts'
import { rowsOf } from './rows.ts'
import { temporaryFolder } from './testing/folder.ts'
import { emptyDb, freshDb, rolledBack } from './testing/index.ts'

const step = (tag: string, ...statements: string[]) => ({ tag, hash: `hash of ${statements.join()}`, statements })
const problem = (migrating: Promise<unknown>) => migrating.then(() => null, error => error instanceof DatabaseProblem ? error.message : Promise.reject(error))

describe('migrations', () => {
  let fresh: FreshDb
  beforeAll(async () => {
    fresh = await freshDb()
  })
  afterAll(() => fresh.close())

  it('apply once: a second call finds nothing to do', async () => {
    expect(await migrate(fresh.connection)).toEqual([])
  })

  it('refuse an applied migration that was edited, naming it', async () => {
    const edited = readMigrations().map((migration, place) => place === 1 ? { ...migration, hash: 'other' } : migration)
    expect(await problem(migrate(fresh.connection, edited))).toContain(`The migration ${edited[1]!.tag} is not the one that was applied`)
  })

  it('refuse a database that is ahead of this version', async () => {
    const older = readMigrations().slice(0, -1)
    expect(await problem(migrate(fresh.connection, older))).toContain('start the newer version')
  })

  it('are all or nothing: a failing one leaves no trace', async () => {
    const failing = [...readMigrations(), step('9000_good', 'create table half (id integer)'), step('9001_bad', 'create table (')]
    await expect(migrate(fresh.connection, failing)).rejects.toThrow()
    expect(await rowsOf(fresh.db, sql`select 1 from pg_class where relname = 'half'`)).toEqual([])
    expect(await migrate(fresh.connection)).toEqual([])
  })

  it('know line ends of another system as the same text', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'meta'))
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries: [{ idx: 0, when: 1, tag: '0000_one' }] }))
    writeFileSync(join(folder, '0000_one.sql'), 'select 1;\nselect 2;')
    const [unix] = readMigrations(folder)
    writeFileSync(join(folder, '0000_one.sql'), 'select 1;\r\nselect 2;')
    expect(readMigrations(folder)[0]!.hash).toBe(unix!.hash)
  })

  it('refuse a journal whose times run backwards', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'meta'))
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries: [{ idx: 0, when: 2, tag: '0000_one' }, { idx: 1, when: 1, tag: '0001_two' }] }))
    expect(() => readMigrations(folder)).toThrow('0001_two stands out of order')
  })
})

describe('several servers starting at once', () => {
  it('migrate an empty database once between them', async () => {
    const empty = await emptyDb()
    const others = empty.url === null ? [empty.connection, empty.connection] : [await connect({ url: empty.url }), await connect({ url: empty.url })]
    const applied = await Promise.all([empty.connection, ...others].map(connection => migrate(connection)))
    expect(applied.filter(tags => tags.length > 0)).toEqual([readMigrations().map(migration => migration.tag)])
    await Promise.all(others.map(connection => connection.close()))
    await empty.close()
  })
})

describe('tests share nothing', () => {
  it('because what a test writes is rolled back', async () => {
    const fresh = await freshDb()
    await rolledBack(fresh.db, tx => tx.execute(sql`create table left_behind (id integer)`))
    expect(await rowsOf(fresh.db, sql`select 1 from pg_class where relname = 'left_behind'`)).toEqual([])
    await fresh.close()
  })
})
