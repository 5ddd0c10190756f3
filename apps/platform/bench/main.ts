import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { readEnv } from '@khuyencong/api/env'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { startPlatform } from '../src/platform.ts'
import { fillShowroom } from './fill.ts'
import { measure } from './measure.ts'
import { recorded } from './recorder.ts'
import { workbooks } from './workbooks.ts'

const size = Number(process.env.BENCH_PRODUCTS ?? 10_000)
const rounds = Number(process.env.BENCH_ROUNDS ?? 60)
const sheetRows = Number(process.env.BENCH_ROWS ?? 50_000)
const today = '2026-11-01'
const say = (line: string) => process.stdout.write(`${line}\n`)
const read = async (url: string) => (await fetch(url)).text()

/** One server on one database, asked over a socket; the floors run in the same process and the same rounds. */
async function bench(title: string, databaseUrl: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-bench-'))
  const { env, problems } = readEnv({ DATA_DIR: folder, DATABASE_URL: databaseUrl, DEMO: '0', ADMIN_EMAIL: 'bench@example.vn', ADMIN_PASSWORD: 'not-a-secret-bench' })
  if (env === null)
    throw new Error(problems.join('\n'))
  const platform = await startPlatform({ env: { ...env, port: 0 }, say: () => {}, clock: () => new Date(`${today}T03:00:00Z`), isTerminal: false })
  try {
    const { db } = platform.connection
    await fillShowroom(db, await loadProvinceRegister(db), size, today)
    const page = `${platform.address}/san-pham?q=che&sort=name`
    const json = `${platform.address}/api/v1/products?q=che&sort=name`
    const html = await read(page)
    const bare = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html))
    await new Promise<void>(resolve => bare.listen(0, '127.0.0.1', resolve))
    const bareUrl = `http://127.0.0.1:${(bare.address() as { port: number }).port}/`
    const sql = await recorded(db, () => read(page))
    say(`\n${title}: ${size} products, ${rounds} rounds`)
    const result = await measure([
      { name: 'bare HTTP answer of the same bytes', run: () => read(bareUrl) },
      { name: 'the same SQL on the bare driver', run: sql },
      { name: 'catalogue as JSON over HTTP', run: () => read(json), floor: 'the same SQL on the bare driver' },
      { name: 'catalogue page over HTTP', run: () => read(page), floor: 'the same SQL on the bare driver' },
    ], rounds)
    bare.close()
    say('| what | median ms | p95 ms | × floor |\n|---|---|---|---|')
    for (const { name, median, p95, ratio } of result)
      say(`| ${name} | ${median.toFixed(2)} | ${p95.toFixed(2)} | ${ratio?.toFixed(2) ?? ''} |`)
    return { title, size, rounds, result }
  }
  finally {
    await platform.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A long spreadsheet in and out, once: it takes seconds, and processes of their own tell their memory. */
async function benchWorkbooks(title: string, databaseUrl: string | undefined) {
  const lines = await workbooks(databaseUrl, sheetRows)
  say(`\n${title}: workbooks`)
  say('| what | s | peak MB | others waited ms | floor s | floor peak MB | × floor |\n|---|---|---|---|---|---|---|')
  for (const { what, milliseconds, peak, waited, floor } of lines)
    say(`| ${what} | ${(milliseconds / 1000).toFixed(2)} | ${peak ?? 'not told'} | ${waited?.toFixed(0) ?? ''} | ${floor ? (floor.milliseconds / 1000).toFixed(2) : ''} | ${floor?.peak ?? ''} | ${floor ? (milliseconds / floor.milliseconds).toFixed(2) : ''} |`)
  return { title, sheetRows, lines }
}

say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`)
const only = process.argv.at(2)
const databases: [string, string | undefined][] = [['Embedded database', undefined]]
if (process.env.BENCH_DATABASE_URL)
  databases.push(['PostgreSQL', process.env.BENCH_DATABASE_URL])
else
  say('\nPostgreSQL was not measured: set BENCH_DATABASE_URL to an empty database of a test server.')
mkdirSync('bench-results', { recursive: true })
const parts = { catalogue: bench, workbooks: benchWorkbooks }
for (const [name, part] of Object.entries(parts).filter(([name]) => only === undefined || only === name)) {
  const results = []
  for (const [title, url] of databases)
    results.push(await part(title, url))
  writeFileSync(`bench-results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`)
  say(`\nbench-results/${name}.json`)
}
