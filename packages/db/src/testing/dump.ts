import { readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { connect, loadReference, migrate } from '../connect.ts'
import { errorCode } from '../problem.ts'
import { fingerprint } from './fingerprint.ts'

const folder = join(tmpdir(), `khuyencong-test-${userInfo().uid}`)
/** Enough for a few checkouts side by side. */
const kept = 6
let made: Promise<Blob> | null = null

/** A dump of an embedded database with migrations and reference data, made once for each state of the sources. */
export function embeddedDump(): Promise<Blob> {
  made ??= readOrMake(join(folder, `${fingerprint()}.tar`))
  return made
}

async function readOrMake(path: string): Promise<Blob> {
  try {
    return new Blob([readFileSync(path)])
  }
  catch (error) {
    if (errorCode(error) !== 'ENOENT')
      throw error
  }
  const connection = await connect({})
  await migrate(connection)
  await loadReference(connection.db)
  const dump = await connection.dump!('none')
  await connection.close()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // Several workers may make it at once; the rename lets each reader see a whole file.
  const draft = `${path}.${process.pid}`
  await writeFile(draft, dump.stream())
  await rename(draft, path)
  await forgetOld()
  return dump
}

/** A dump has 40 MB, and every edit of the domain makes another one. */
async function forgetOld() {
  const files = await Promise.all((await readdir(folder)).map(async (file) => {
    const path = join(folder, file)
    return { path, made: await stat(path).then(({ mtimeMs }) => mtimeMs, () => 0) }
  }))
  for (const { path } of files.sort((a, b) => b.made - a.made).slice(kept))
    await rm(path, { force: true })
}
