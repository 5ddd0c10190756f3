import type { Env } from '@khuyencong/api/env'
import type { Connection } from '@khuyencong/db/connect'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReference, migrate } from '@khuyencong/db/connect'
import { addDemonstration, hasDemonstration, hasRealRecords } from '@khuyencong/db/demo'
import { dayInVietnam } from '@khuyencong/domain/text'

export interface Preparing {
  connection: Connection
  env: Env
  say: (line: string) => void
  clock: () => Date
}

/** Stays in the data folder until a first start has finished, so that an interrupted one is taken up again. */
const unfinished = 'first-start'

/** Migrations, reference data and, where they belong, demonstration records. */
export async function prepareDatabase({ connection, env, say, clock }: Preparing): Promise<void> {
  const begun = performance.now()
  const applied = await migrate(connection)
  const mark = join(env.dataDir, unfinished)
  const embedded = connection.kind === 'embedded'
  const isFirst = embedded && (existsSync(mark) || applied.includes('0000_foundation'))
  if (isFirst)
    writeFileSync(mark, '', { mode: 0o600 })
  if (applied.length > 0)
    say(`  ${applied.length} bước nâng cấp / migrations`)
  const { differing } = await loadReference(connection.db)
  if (differing.length > 0)
    say(`  Số công bố đã lưu khác bản đi kèm, giữ nguyên / stored published figures differ from this version's and are kept: ${differing.join(', ')}`)
  if (env.demo ?? isFirst)
    await demonstrate({ connection, say, clock })
  // The embedded database gathers no statistics by itself, and joins are slow without them.
  if (embedded)
    await connection.db.execute('analyze')
  if (isFirst)
    rmSync(mark, { force: true })
  if (await hasDemonstration(connection.db))
    say('  Có dữ liệu minh hoạ, được đánh dấu ở mọi nơi; bỏ đi bằng / holds demonstration records, marked everywhere; take them away with: npm run demo:remove')
  say(`  xong / done, ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

async function demonstrate({ connection, say, clock }: Omit<Preparing, 'env'>): Promise<void> {
  if (await hasDemonstration(connection.db))
    return
  if (await hasRealRecords(connection.db)) {
    say('  DEMO=1 bị bỏ qua: đã có hồ sơ thật / DEMO=1 is ignored: the database holds real records')
    return
  }
  say('· Nạp dữ liệu minh hoạ / adding demonstration records …')
  await addDemonstration(connection.db, { today: dayInVietnam(clock()) })
}
