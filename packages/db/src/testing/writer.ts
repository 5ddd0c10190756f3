import process from 'node:process'
import { like, sql } from 'drizzle-orm'
import { connect, DatabaseProblem } from '../connect.ts'
import { rowsOf } from '../rows.ts'
import { facilities } from '../schema.ts'
import { write } from '../write.ts'
import { aFacility } from './builders.ts'

/**
 * Writes facilities until it is killed. First line: `held`, the rows of earlier rounds and those of them that carry
 * their audit row; then one line for each row, only after its transaction has been answered.
 */
const [dataDir, round] = process.argv.slice(2) as [string, string]
try {
  const { db } = await connect({ dataDir })
  const held = await db.$count(facilities, like(facilities.code, 'K%'))
  const [audited] = await rowsOf<{ count: number }>(db, sql`select count(*)::int as count from facilities f where f.code like 'K%' and exists (select from audit_entries a where a.noun = 'facility' and a.row_id = f.id::text)`)
  process.stdout.write(`held ${held} ${audited!.count}\n`)
  for (let number = 1; ; number++) {
    const code = `K${round}-${number}`
    await write(db, { actor: 'system:test' }, tx => aFacility(tx, { code, slug: code.toLowerCase(), address: 'x'.repeat(500 * (number % 7)) }))
    process.stdout.write(`done ${code}\n`)
  }
}
catch (error) {
  process.stderr.write(error instanceof DatabaseProblem ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}
