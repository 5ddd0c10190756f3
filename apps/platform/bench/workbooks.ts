import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connect, loadReference, migrate } from '@khuyencong/db/connect'
import { sql } from 'drizzle-orm'
import { served } from './served.ts'
import { fillRegister, supportsFile } from './supports-file.ts'

export interface WorkbookLine { what: string, milliseconds: number, peak: number | null, /** The longest that somebody else waited for the smallest answer meanwhile. */ waited?: number, floor?: { milliseconds: number, peak: number } }

const floorScript = fileURLToPath(new URL('./floor.ts', import.meta.url))
const port = 4790

/** A database of its own for each run; on a server it is made beside the one that is named, and goes again. */
async function places(url: string | undefined, folder: string) {
  if (url === undefined)
    return { of: (name: string) => ({ dataDir: join(folder, name) }), settings: (name: string): Record<string, string> => ({ DATA_DIR: join(folder, name) }), end: async () => {} }
  const names: string[] = []
  const admin = await connect({ url })
  const addressOf = (name: string) => Object.assign(new URL(url), { pathname: `/khuyencong_bench_${name}` }).href
  for (const name of ['floor', 'import']) {
    await admin.db.execute(sql.raw(`drop database if exists khuyencong_bench_${name}`))
    await admin.db.execute(sql.raw(`create database khuyencong_bench_${name} encoding 'UTF8' template template0`))
    names.push(name)
  }
  return {
    of: (name: string) => ({ url: addressOf(name) }),
    settings: (name: string): Record<string, string> => ({ DATA_DIR: join(folder, name), DATABASE_URL: addressOf(name) }),
    end: async () => {
      for (const name of names)
        await admin.db.execute(sql.raw(`drop database if exists khuyencong_bench_${name} with (force)`))
      await admin.close()
    },
  }
}

/** A long spreadsheet in and the list out again, over HTTP as a person's browser does it, beside the least it could be. */
export async function workbooks(databaseUrl: string | undefined, rows: number): Promise<WorkbookLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-bench-'))
  const place = await places(databaseUrl, folder)
  const file = join(folder, 'supports.xlsx')
  try {
    for (const name of ['floor', 'import']) {
      const connection = await connect(place.of(name))
      await migrate(connection)
      await loadReference(connection.db)
      await fillRegister(connection.db)
      if (name === 'floor')
        writeFileSync(file, await supportsFile(connection.db, rows))
      await connection.close()
    }
    const floor = (what: string) => JSON.parse(execFileSync(process.execPath, [floorScript, what, file, databaseUrl === undefined ? '-' : (place.of('floor') as { url: string }).url, join(folder, 'floor')], { encoding: 'utf8' })) as { milliseconds: number, peak: number }
    const importFloor = floor('import')
    const exportFloor = floor('export')

    const server = await served(port, place.settings('import'))
    try {
      const idle = server.peak()
      const timed = async (work: () => Promise<void>) => {
        server.forget()
        const over = new AbortController()
        let waited = 0
        const others = (async () => {
          while (!over.signal.aborted) {
            const asked = performance.now()
            await (await fetch(`${server.address}/healthz`)).text()
            waited = Math.max(waited, performance.now() - asked)
            await pause(20)
          }
        })()
        const start = performance.now()
        await work()
        const milliseconds = performance.now() - start
        over.abort()
        await others
        return { milliseconds, peak: server.peak(), waited }
      }
      let id = ''
      const until = async (states: readonly string[]) => {
        for (;;) {
          const { state, version, result, problem, mapping } = await server.client.import.byId.query({ id })
          // A foreign file waits for a person to see how it is read; here what was recognised is taken.
          if (state === 'mapping')
            await server.client.import.setMapping.mutate({ id, version, mapping })
          if (states.includes(state))
            return { version, result }
          if (['failed', 'cancelled'].includes(state))
            throw new Error(`The import stands at ${state}: ${JSON.stringify(problem)}`)
          await pause(100)
        }
      }
      const bytes = readFileSync(file)
      const checked = await timed(async () => {
        const answer = await server.fetch('/api/import/support', { method: 'POST', headers: { 'x-file-name': 'supports.xlsx' }, body: new Uint8Array(bytes) })
        id = (await answer.json() as { id: string }).id
        const { result } = await until(['checked'])
        if (result?.blocking !== 0)
          throw new Error(`The benchmark's own file has ${result?.blocking} blocking messages`)
      })
      const committed = await timed(async () => {
        const { version } = await until(['checked'])
        await server.client.import.commit.mutate({ id, version })
        await until(['committed'])
      })
      const exported = await timed(async () => {
        const { export: asked, address } = await server.client.export.start.mutate({ list: 'supports', format: 'xlsx', address: 'sort=code', lang: 'vi' })
        // A list that is short enough is made while one waits.
        if (asked === null)
          return void await (await server.fetch(address)).arrayBuffer()
        for (;;) {
          const card = (await server.client.export.list.query()).find(one => one.id === asked.id)
          if (card?.rows === rows)
            break
          if (card?.job?.state === 'failed')
            throw new Error(`The export failed: ${JSON.stringify(card.job.problem)}`)
          await pause(100)
        }
        await (await server.fetch(`/api/export/file/${asked.id}`)).arrayBuffer()
      })
      return [
        { what: 'server at rest', milliseconds: 0, peak: idle },
        { what: `import, ${rows} rows: upload, read, check, preview`, ...checked },
        { what: `import, ${rows} rows: write`, ...committed },
        { what: `import, ${rows} rows: all`, milliseconds: checked.milliseconds + committed.milliseconds, peak: Math.max(checked.peak ?? 0, committed.peak ?? 0) || null, waited: Math.max(checked.waited, committed.waited), floor: importFloor },
        { what: `export, ${rows} rows: job, file, download`, ...exported, floor: exportFloor },
      ]
    }
    finally {
      await server.stop()
    }
  }
  finally {
    await place.end()
    rmSync(folder, { recursive: true, force: true })
  }
}
