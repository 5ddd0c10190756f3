import type { Connection } from './connect.ts'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { databaseFolder, openEmbedded } from './embedded.ts'
import { DatabaseProblem, errorCode } from './problem.ts'

const unpack = promisify(gunzip)
const pattern = /^khuyencong-\d{8}T\d{6}Z\.tar\.gz$/

export interface BackupOptions {
  folder: string
  /** The moment the backup is named for. */
  now: Date
  /** How many are left in the folder, this one included. */
  keep: number
}

/**
 * Writes the whole embedded database into one file that is on the disk when this returns, and forgets the oldest ones.
 * @returns Path of the file.
 */
export async function backUp(connection: Connection, { folder, now, keep }: BackupOptions): Promise<string> {
  if (connection.dump === null)
    throw new DatabaseProblem('backup-unusable', 'This database is PostgreSQL: back it up with pg_dump.')
  const dump = await connection.dump('gzip')
  const path = join(folder, `khuyencong-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.tar.gz`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeDurably(path, dump)
    for (const old of (await readdir(folder)).filter(file => pattern.test(file)).sort().reverse().slice(Math.max(1, keep)))
      await rm(join(folder, old))
  }
  catch (error) {
    throw new DatabaseProblem('backup-unusable', `The backup could not be written to ${folder} (${errorCode(error)}).`, error)
  }
  return path
}

/** A name that appears only when the whole content is on the disk, also after a power cut. */
async function writeDurably(path: string, content: Blob) {
  const draft = `${path}.draft`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(content.stream())
    await file.sync()
  }
  finally {
    await file.close()
  }
  await rename(draft, path)
  const folder = await open(join(path, '..'), 'r')
  try {
    await folder.sync()
  }
  finally {
    await folder.close()
  }
}

/** Makes a new data folder from a backup. A folder that holds a database already is left alone. */
export async function restore(path: string, dataDir: string): Promise<void> {
  if (existsSync(databaseFolder(dataDir)))
    throw new DatabaseProblem('backup-unusable', `The data folder ${dataDir} already holds a database; restore into a new one.`)
  const packed = await readFile(path).catch((error: unknown) => {
    throw new DatabaseProblem('backup-unusable', `The backup ${path} cannot be read (${errorCode(error)}).`, error)
  })
  const damaged = (error: unknown) => new DatabaseProblem('backup-unusable', `The backup ${path} does not open; try an older one.`, error)
  // Unpacked here, where the checksum is looked at; the library would lose an error of its own stream.
  const backup = await unpack(packed).catch((error: unknown) => {
    throw damaged(error)
  })
  const connection = await openEmbedded({ dataDir, from: new Blob([backup]) }).catch(async (error: unknown) => {
    if (error instanceof DatabaseProblem && error.code === 'folder-in-use')
      throw error
    await rm(`${databaseFolder(dataDir)}.new`, { recursive: true, force: true })
    throw damaged(error)
  })
  await connection.close()
}
