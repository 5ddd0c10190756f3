import type { Connection } from '@khuyencong/db/connect'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { connect } from '@khuyencong/db/connect'
import { auditEntries, facilities, imports, jobs } from '@khuyencong/db/schema'
import { freshDb, testDatabase } from '@khuyencong/db/testing'
import { embeddedDump } from '@khuyencong/db/testing/dump'
import { temporaryFolder } from '@khuyencong/db/testing/folder'
import { write } from '@khuyencong/db/write'
import { and, eq, like } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { addPerson } from '../account/person.ts'
import { createApp } from '../app.ts'
import { readEnv } from '../env.ts'
import { enqueue } from '../job/row.ts'
import { password } from '../testing/app.ts'
import { csv, facilityHead, facilityRow, importer } from '../testing/import.ts'

/** As long as a register gets; a small machine may try fewer. */
const size = Number(process.env.IMPORT_ROWS ?? 50_000)
const server = fileURLToPath(new URL('../testing/import-server.ts', import.meta.url))

/** A database that outlives the process which has it open, and how to open it again. */
async function place() {
  const dataDir = temporaryFolder()
  if (testDatabase === 'embedded') {
    await (await connect({ dataDir, from: await embeddedDump() })).close()
    return { name: 'embedded', dataDir, open: () => connect({ dataDir }) }
  }
  const fresh = await freshDb() as Awaited<ReturnType<typeof freshDb>> & { url: string }
  onTestFinished(() => fresh.close())
  return { name: fresh.url, dataDir, open: () => connect({ url: fresh.url }) }
}

/** A checked import whose commit is queued and not begun. */
async function prepared({ db, ...connection }: Connection, dataDir: string) {
  const { env } = readEnv({ DATA_DIR: dataDir, AUTH_SECRET: 'a-secret-for-tests-and-nothing-else' })
  const app = createApp({ connection: { db, ...connection }, env: env!, clock: () => new Date('2026-11-25T03:00:00Z') })
  const person = async () => {
    const email = 'can-bo@example.vn'
    await write(db, { actor: 'system:test' }, tx => addPerson(tx, { name: 'Cán bộ thử', email, role: 'province-officer', reach: 'VN-37@2025', password, firstUntil: null }))
    return email
  }
  const officer = await importer({ app, person }, 'province-officer')
  const view = await officer.checked(csv(facilityHead, ...Array.from({ length: size }, (_, at) => facilityRow(at + 1))))
  expect(view.result).toMatchObject({ blocking: 0, effects: [{ new: size }] })
  await app.jobs.stop()
  const [row] = await db.update(imports).set({ state: 'committing', version: view.version + 1 }).where(eq(imports.id, view.id)).returning()
  return { id: view.id, job: await enqueue(db, { userId: row!.userId, kind: 'import-commit', subjectId: view.id }) }
}

async function run(name: string, dataDir: string, job: string, until: string): Promise<string> {
  const child = spawn(process.execPath, ['--no-warnings', server, name, dataDir, job, until], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  await once(child, 'close')
  return said.trim()
}

/** What is there once the process is gone: records, their audit rows, the import and its job. */
async function found({ open }: Awaited<ReturnType<typeof place>>, id: string, job: string) {
  const connection = await open()
  const { db } = connection
  const [row] = await db.select().from(imports).where(eq(imports.id, id))
  const [work] = await db.select().from(jobs).where(eq(jobs.id, job))
  const answer = {
    records: await db.$count(facilities, like(facilities.name, 'Hợp tác xã Ví Dụ %')),
    audited: await db.$count(auditEntries, and(eq(auditEntries.noun, 'facility'), like(auditEntries.reason, 'NK-2026-%'))),
    state: row!.state,
    number: row!.number,
    job: work!.state,
  }
  await connection.close()
  return answer
}

it(`a server killed while ${size} rows are compared, and at 10, 50 and 90 % of writing them, left nothing in; started again, all is in, once`, { timeout: 1_200_000 }, async () => {
  const at = await place()
  const connection = await at.open()
  const { id, job } = await prepared(connection, at.dataDir)
  await connection.close()
  for (const until of ['comparing:50', 'writing:10', 'writing:50', 'writing:90']) {
    const said = await run(at.name, at.dataDir, job, until)
    expect(said).toMatch(new RegExp(`^killed ${until.split(':')[0]} `))
    expect(await found(at, id, job), said).toEqual({ records: 0, audited: 0, state: 'committing', number: null, job: 'running' })
  }
  expect(await run(at.name, at.dataDir, job, 'end')).toBe('ended')
  const all = { records: size, audited: size, state: 'committed', number: 'NK-2026-0001', job: 'done' }
  expect(await found(at, id, job)).toEqual(all)
})
