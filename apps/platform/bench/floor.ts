import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { connect } from '@khuyencong/db/connect'
import { rowsOf } from '@khuyencong/db/rows'
import { sql } from 'drizzle-orm'
import { readXlsx, XlsxStreamWriter } from 'hucre/xlsx'
import { from as copyFrom } from 'pg-copy-streams'

/**
 * The least that the work can be, in a process of its own: the fastest exact library reads, `COPY` writes the same rows
 * through the same triggers; nothing is checked. The way back: one query, and the library's streaming writer.
 */
const [what, file, url, dataDir] = process.argv.slice(2) as ['import' | 'export', string, string, string]
const { db, close } = await connect(url === '-' ? { dataDir } : { url })
const settings = `select set_config('khuyencong.actor', 'system:bench', true)`
const supportColumns = 'supports (id, code, type, programme_id, plan_year, facility_id, province_id, title, state, demonstration)'
const amountColumns = 'amounts (id, support_id, source, measure, "on", dong)'

interface Bare { query: (text: string, values?: unknown, options?: unknown) => Promise<unknown> }

/** `COPY` as each of the two drivers has it. */
async function copied(tables: readonly [string, readonly string[]][]) {
  const driver = (db as unknown as { $client: unknown }).$client
  if (url === '-') {
    await (driver as { transaction: (work: (tx: Bare) => Promise<void>) => Promise<void> }).transaction(async (tx) => {
      await tx.query(settings)
      for (const [target, lines] of tables)
        await tx.query(`copy ${target} from '/dev/blob'`, [], { blob: new Blob([lines.join('')]) })
    })
    return
  }
  const client = await (driver as { connect: () => Promise<Bare & { release: () => void, query: (copy: unknown) => NodeJS.WritableStream }> }).connect()
  await client.query('begin')
  await client.query('set local statement_timeout = 0')
  await client.query(settings)
  for (const [target, lines] of tables)
    await pipeline(Readable.from(lines.map(line => Buffer.from(line))), (client as unknown as { query: (copy: unknown) => NodeJS.WritableStream }).query(copyFrom(`copy ${target} from stdin`)))
  await client.query('commit')
  client.release()
}

async function importFloor() {
  const { sheets: [sheet] } = await readXlsx(readFileSync(file))
  const facilities = new Map((await rowsOf<{ code: string, id: string, province_id: string }>(db, sql`select code, id, province_id from facilities`)).map(row => [row.code, row]))
  const [programme] = await rowsOf<{ id: string }>(db, sql`select id from programmes where code = 'bench-2024'`)
  const supports: string[] = []
  const amounts: string[] = []
  for (const [code, maker, , title, , , year, , national, counterpart, on] of sheet!.rows.slice(1)) {
    const id = randomUUID()
    const facility = facilities.get(maker as string)!
    supports.push(`${id}\t${code}\tmachinery\t${programme!.id}\t${year}\t${facility.id}\t${facility.province_id}\t${title}\tsettled\tt\n`)
    for (const [source, dong] of [['national', national], ['counterpart', counterpart]])
      amounts.push(`${randomUUID()}\t${id}\t${source}\trealised\t${(on as Date).toISOString().slice(0, 10)}\t${dong}\n`)
  }
  await copied([[supportColumns, supports], [amountColumns, amounts]])
}

async function exportFloor() {
  const rows = await rowsOf<Record<string, string | number | null>>(db, sql`select s.code, f.name, f.code as facility_code, p.name as province, s.title, s.type, g.name as programme, g.code as programme_code, s.plan_year, s.state, m.national, m.local, m.counterpart, m.other, m.total, m.advanced from supports s join facilities f on f.id = s.facility_id join programmes g on g.id = s.programme_id join lateral (select name from province_names n where n.province_id = s.province_id limit 1) p on true left join (select support_id, sum(dong) filter (where source = 'national' and measure = 'realised')::float8 as national, sum(dong) filter (where source = 'local' and measure = 'realised')::float8 as local, sum(dong) filter (where source = 'counterpart' and measure = 'realised')::float8 as counterpart, sum(dong) filter (where source = 'other' and measure = 'realised')::float8 as other, sum(dong) filter (where measure = 'realised')::float8 as total, sum(dong) filter (where measure = 'advanced')::float8 as advanced from amounts group by support_id) m on m.support_id = s.id order by s.code`)
  const writer = new XlsxStreamWriter({ name: 'Khoản hỗ trợ' })
  for (const row of rows)
    writer.addRow(Object.values(row))
  await writer.finish()
}

const start = performance.now()
await (what === 'import' ? importFloor() : exportFloor())
const milliseconds = performance.now() - start
await close()
process.stdout.write(JSON.stringify({ milliseconds, peak: Math.round(process.resourceUsage().maxRSS / 1024) }))
