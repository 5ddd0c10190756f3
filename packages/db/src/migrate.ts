import type { Connection } from './connect.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { DatabaseProblem, errorCode } from './problem.ts'
import { rowsOf } from './rows.ts'

export interface Migration { tag: string, hash: string, statements: string[] }

const folder = fileURLToPath(new URL('../migrations/', import.meta.url))

/** The migrations of this version in the order of the journal, each with the hash of its text. */
export function readMigrations(from = folder): Migration[] {
  const { entries } = JSON.parse(readFileSync(`${from}/meta/_journal.json`, 'utf8')) as { entries: { idx: number, when: number, tag: string }[] }
  entries.forEach((entry, index) => {
    const before = entries[index - 1]
    if (entry.idx !== index || (before && (entry.when <= before.when || entry.tag <= before.tag)))
      throw new DatabaseProblem('migrations-differ', `The migration ${entry.tag} stands out of order in the journal; generate it anew after the others.`)
  })
  return entries.map(({ tag }) => {
    const text = readFileSync(`${from}/${tag}.sql`, 'utf8').replaceAll('\r\n', '\n')
    return { tag, hash: createHash('sha256').update(text).digest('hex'), statements: text.split('--> statement-breakpoint') }
  })
}

/**
 * Brings the database to this version and returns the tags applied now. All or nothing, in one transaction behind an
 * advisory lock: several servers may start at once. An applied migration that was edited or is unknown here is refused.
 */
export async function migrate({ db }: Pick<Connection, 'db'>, migrations = readMigrations()): Promise<string[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(7203158)`)
    await tx.execute(sql`create table if not exists migrations (place integer primary key, tag text not null, hash text not null, applied_at timestamptz not null default now())`)
    const applied = await rowsOf<{ tag: string, hash: string }>(tx, sql`select tag, hash from migrations order by place`)
    applied.forEach(({ tag, hash }, place) => {
      const known = migrations[place]
      if (!known)
        throw new DatabaseProblem('migrations-differ', `The database already has the migration ${tag}, which this version does not know; start the newer version.`)
      if (known.tag !== tag || known.hash !== hash)
        throw new DatabaseProblem('migrations-differ', `The migration ${known.tag} is not the one that was applied to this database (${tag}); an applied migration is never edited, write a new one.`)
    })
    const pending = migrations.slice(applied.length)
    for (const [index, { tag, hash, statements }] of pending.entries()) {
      try {
        for (const statement of statements)
          await tx.execute(sql.raw(statement))
      }
      catch (error) {
        const extension = ['42501', '58P01', '0A000'].includes(errorCode(error)) && tag === migrations[0]?.tag
        throw extension ? new DatabaseProblem('server-unsuitable', 'The database user cannot create the extension pg_trgm or a collation; have an administrator run CREATE EXTENSION pg_trgm and grant CREATE on schema public.', error) : error
      }
      await tx.execute(sql`insert into migrations (place, tag, hash) values (${applied.length + index}, ${tag}, ${hash})`)
    }
    return pending.map(migration => migration.tag)
  })
}
