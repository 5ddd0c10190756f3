import type { PGliteOptions } from '@electric-sql/pglite'
import type { Connection } from './connect.ts'
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import { lockFolder } from './lock.ts'
import { DatabaseProblem, errorCode } from './problem.ts'
import * as schema from './schema.ts'

export interface EmbeddedOptions {
  /** The platform's folder; the database lives in `database` below it. Without one it lives in memory. */
  dataDir?: string
  /** A dump that a new database starts from. */
  from?: Blob
}

/** The folder of the database below the platform's data folder. */
export const databaseFolder = (dataDir: string) => join(dataDir, 'database')

const open = (options: PGliteOptions) => PGlite.create({ ...options, extensions: { pg_trgm } })

/** Opens PGlite in this process. It is the only process on its folder until it ends or closes the connection. */
export async function openEmbedded({ dataDir, from }: EmbeddedOptions): Promise<Connection> {
  if (dataDir !== undefined)
    prepareFolder(dataDir)
  const lock = dataDir === undefined ? null : await lockFolder(dataDir)
  try {
    if (dataDir !== undefined)
      await makeWhole(databaseFolder(dataDir), from)
    const client = await open(dataDir === undefined ? { loadDataDir: from } : { dataDir: databaseFolder(dataDir) })
    await client.exec('set time zone \'UTC\'')
    let isOpen = true
    return {
      db: drizzle(client, { schema }),
      kind: 'embedded',
      dump: async (compression) => {
        await client.query('checkpoint')
        return client.dumpDataDir(compression)
      },
      close: async () => {
        if (!isOpen)
          return
        isOpen = false
        await client.close()
        lock?.release()
      },
    }
  }
  catch (error) {
    lock?.release()
    throw new DatabaseProblem('folder-unusable', `The embedded database ${dataDir === undefined ? 'in memory' : `in ${databaseFolder(dataDir)}`} does not open; if the folder is damaged, restore a backup into a new one.`, error)
  }
}

/** A new database is made beside its place and renamed: a first start that is killed leaves nothing half made. */
async function makeWhole(folder: string, from: Blob | undefined) {
  if (existsSync(join(folder, 'PG_VERSION')))
    return
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  const client = await open({ dataDir: draft, loadDataDir: from })
  await client.close()
  if (existsSync(folder))
    rmdirSync(folder)
  renameSync(draft, folder)
}

function prepareFolder(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    if (existsSync(databaseFolder(dataDir)))
      accessSync(databaseFolder(dataDir), constants.R_OK | constants.W_OK | constants.X_OK)
  }
  catch (error) {
    throw new DatabaseProblem('folder-unusable', `The data folder ${dataDir} cannot be written (${errorCode(error)}); give this user the right to write there or choose another DATA_DIR.`, error)
  }
}
