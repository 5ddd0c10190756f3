import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { connect, DatabaseProblem } from './connect.ts'
import { lockFolder } from './lock.ts'
import { rowsOf } from './rows.ts'
import { temporaryFolder } from './testing/folder.ts'
import { emptyDb, freshDb, testDatabase } from './testing/index.ts'

/** The one sentence a failing connection is refused with; anything else fails the test. */
async function sentence(options: Parameters<typeof connect>[0]): Promise<string> {
  const connection = await connect(options).catch((error: unknown) => error)
  if (connection instanceof DatabaseProblem) {
    expect(connection.message).toMatch(/^[^\n]+\.$/)
    return connection.message
  }
  throw connection instanceof Error ? connection : new Error('connected')
}

describe('a database that cannot be used', () => {
  it('is refused in one sentence for each wrong address', async () => {
    expect(await sentence({ url: 'not an address' })).toContain('DATABASE_URL is not an address')
    expect(await sentence({ url: 'mysql://localhost/khuyencong' })).toContain('begins with mysql://')
    expect(await sentence({ url: 'postgresql://somebody:secret-word@127.0.0.1:1/khuyencong' })).toBe('No PostgreSQL server answers at 127.0.0.1:1/khuyencong; start it or correct DATABASE_URL.')
    expect(await sentence({ url: 'postgresql://no-such-host.invalid/khuyencong' })).toContain('has no address')
  })

  it('is refused when what answers is no PostgreSQL', async () => {
    const other = createServer(socket => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    expect(await sentence({ url: `postgresql://127.0.0.1:${port}/khuyencong` })).toContain('cannot be used')
    other.close()
  })

  it('is refused when the data folder cannot be made or written', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await sentence({ dataDir: join(file, 'data') })).toBe(`The data folder ${join(file, 'data')} cannot be written (ENOTDIR); give this user the right to write there or choose another DATA_DIR.`)
  })

  it('is refused when the folder holds something else', async () => {
    const dataDir = temporaryFolder()
    mkdirSync(join(dataDir, 'database'))
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '11')
    expect(await sentence({ dataDir })).toContain('does not open')
  })

  if (testDatabase === 'postgres') {
    it('is refused when the server has no such database or is not in UTF-8', async () => {
      const missing = new URL(process.env.TEST_DATABASE_URL!)
      missing.pathname = '/no_such_database'
      expect(await sentence({ url: missing.href })).toContain('has no such database')
      const empty = await emptyDb()
      await empty.db.execute(sql`create database kc_latin template template0 encoding 'LATIN1' locale 'C'`)
      const latin = new URL(empty.url!)
      latin.pathname = '/kc_latin'
      expect(await sentence({ url: latin.href })).toContain('keeps its text in LATIN1')
      await empty.db.execute(sql`drop database kc_latin with (force)`)
      await empty.close()
    })
  }
})

describe('both databases', () => {
  it('give counts and đồng as numbers, times as UTC text, and say when a whole number is too large to be exact', async () => {
    const { db, close } = await freshDb()
    const [row] = await rowsOf(db, sql`select count(*) as count, 232908000000::bigint as dong, 9007199254740993::bigint as large, timestamptz '2026-07-01 00:00+07' as at, date '2026-07-01' as day, 1.50::numeric as exact`)
    expect(row).toEqual({ count: 1, dong: 232_908_000_000, large: 9007199254740993n, at: '2026-06-30 17:00:00+00', day: '2026-07-01', exact: '1.50' })
    await close()
  })
})

if (testDatabase === 'embedded') {
  describe('a first start that was cut off', () => {
    it('is begun anew', async () => {
      const dataDir = temporaryFolder()
      mkdirSync(join(dataDir, 'database.new', 'base'), { recursive: true })
      writeFileSync(join(dataDir, 'database.new', 'PG_VERSION'), '18\n')
      const connection = await connect({ dataDir })
      expect(await rowsOf(connection.db, sql`select 1 as one`)).toEqual([{ one: 1 }])
      await connection.close()
      expect(readdirSync(dataDir)).toEqual(['database'])
    })
  })
}

describe('the lock on a data folder', () => {
  const refusal = /is in use by another process/

  it('is held until it is released, also against the same process', async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(refusal)
    lock.release()
    expect(readdirSync(folder)).toEqual([])
    const again = await lockFolder(folder)
    again.release()
  })

  it('works in folders whose path is longer than a socket may have, and by any way to the folder', async () => {
    const folder = join(temporaryFolder(), 'một-thư-mục-có-tên-rất-dài'.repeat(3), 'nữa'.repeat(10))
    mkdirSync(folder, { recursive: true })
    const lock = await lockFolder(folder)
    await expect(lockFolder(`${folder}/../${'nữa'.repeat(10)}/`)).rejects.toThrow(refusal)
    expect(readdirSync(folder)).toHaveLength(1)
    lock.release()
  })

  it('outlives neither a killed process nor its file', async () => {
    const folder = temporaryFolder()
    const child = spawn(process.execPath, ['--input-type=module', '-e', `import { lockFolder } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}; await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`])
    await once(child.stdout, 'data')
    await expect(lockFolder(folder)).rejects.toThrow(refusal)
    child.kill('SIGSTOP')
    await expect(lockFolder(folder)).rejects.toThrow(refusal)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const lock = await lockFolder(folder)
    expect(readdirSync(folder)).toHaveLength(1)
    lock.release()
  })

  it('goes to one at most of many that come together', async () => {
    for (let round = 0; round < 10; round++) {
      const folder = temporaryFolder()
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)))
      const held = outcomes.filter(outcome => outcome.status === 'fulfilled')
      expect(held.length).toBeLessThanOrEqual(1)
      held.forEach(outcome => outcome.value.release())
    }
  })
})
