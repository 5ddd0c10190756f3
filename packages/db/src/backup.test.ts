import type { FreshDb } from './testing/index.ts'
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp, restore } from './backup.ts'
import { connect, migrate } from './connect.ts'
import { programmes } from './schema.ts'
import { aProgramme } from './testing/builders.ts'
import { temporaryFolder } from './testing/folder.ts'
import { freshDb, testDatabase } from './testing/index.ts'
import { write } from './write.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 3, 15, 0))

describe('backups', () => {
  let fresh: FreshDb
  const folder = mkdtempSync(join(tmpdir(), 'kc-backups-'))
  beforeAll(async () => {
    fresh = await freshDb()
  })
  afterAll(async () => {
    await fresh.close()
    rmSync(folder, { recursive: true })
  })

  if (testDatabase === 'postgres') {
    it('are left to PostgreSQL\'s own tools there', async () => {
      await expect(backUp(fresh.connection, { folder, now: day(1), keep: 2 })).rejects.toThrow('back it up with pg_dump')
    })
  }

  // The embedded database alone is kept in a folder that we copy.
  if (testDatabase === 'embedded') {
    describe('of the embedded database', () => {
      it('give every record back in a new folder, and that folder is a whole database', async () => {
        const { code } = await write(fresh.db, { actor: 'system:test' }, tx => aProgramme(tx))
        const path = await backUp(fresh.connection, { folder, now: day(1), keep: 9 })
        expect(statSync(path).mode & 0o777).toBe(0o600)
        const dataDir = temporaryFolder()
        await restore(path, dataDir)
        const restored = await connect({ dataDir })
        expect(await migrate(restored)).toEqual([])
        expect(await restored.db.select({ code: programmes.code }).from(programmes).where(eq(programmes.code, code))).toEqual([{ code }])
        await restored.close()
        await expect(restore(path, dataDir)).rejects.toThrow('already holds a database')
      })

      it('keep the newest ones and leave other files alone', async () => {
        writeFileSync(join(folder, 'note.txt'), 'mine')
        for (const number of [2, 3, 4])
          await backUp(fresh.connection, { folder, now: day(number), keep: 2 })
        expect(readdirSync(folder).sort()).toEqual(['khuyencong-20261103T031500Z.tar.gz', 'khuyencong-20261104T031500Z.tar.gz', 'note.txt'])
      })

      it('that are damaged are refused in one sentence and leave an empty folder', async () => {
        const path = await backUp(fresh.connection, { folder, now: day(5), keep: 9 })
        truncateSync(path, 100_000)
        const dataDir = temporaryFolder()
        await expect(restore(path, dataDir)).rejects.toThrow(/^The backup .* does not open; try an older one\.$/)
        expect(readdirSync(dataDir)).toEqual([])
      })

      it('to a place that cannot be written are refused in one sentence', async () => {
        await expect(backUp(fresh.connection, { folder: join(folder, 'note.txt', 'below'), now: day(6), keep: 1 })).rejects.toThrow(/^The backup could not be written to .*\.$/)
      })
    })
  }
})
