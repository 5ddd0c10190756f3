import type { Connection } from './connect.ts'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool, types } from 'pg'
import { DatabaseProblem, errorCode } from './problem.ts'
import * as schema from './schema.ts'

// The embedded driver gives bigint and count(*) as numbers while they are exact; here they come as text unless told otherwise.
types.setTypeParser(types.builtins.INT8, text => Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text))

/** A page waits no longer than this for one statement; the API answers `busy`. */
const statementMilliseconds = 15_000

/** Opens a pool on a PostgreSQL server of version 15 or newer. Every way this can fail is one `DatabaseProblem`. */
export async function openPostgres(url: string): Promise<Connection> {
  const place = placeOf(url)
  let pool: Pool
  try {
    pool = new Pool({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: 10_000,
      application_name: 'khuyencong',
      onConnect: async (client: { query: (text: string) => Promise<unknown> }) => {
        await client.query(`set statement_timeout = ${statementMilliseconds}; set time zone 'UTC'`)
      },
    } as ConstructorParameters<typeof Pool>[0])
  }
  catch (error) {
    throw new DatabaseProblem('url-malformed', 'DATABASE_URL cannot be read; it looks like postgresql://user:password@host:5432/database.', error)
  }
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  try {
    await checkServer(pool, place)
  }
  catch (error) {
    await pool.end()
    throw error instanceof DatabaseProblem ? error : refused(error, place)
  }
  let isOpen = true
  return {
    db: drizzle(pool, { schema }),
    kind: 'postgres',
    dump: null,
    close: async () => {
      if (isOpen) {
        isOpen = false
        await pool.end()
      }
    },
  }
}

async function checkServer(pool: Pool, place: string) {
  const { rows } = await pool.query<{ version: number, encoding: string, recovering: boolean }>(`select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding, pg_is_in_recovery() as recovering`)
  const { version, encoding, recovering } = rows[0]!
  if (version < 150_000)
    throw new DatabaseProblem('server-unsuitable', `PostgreSQL at ${place} is version ${Math.floor(version / 10_000)}; version 15 or newer is needed.`)
  if (encoding !== 'UTF8')
    throw new DatabaseProblem('server-unsuitable', `The database at ${place} keeps its text in ${encoding}; make one with ENCODING 'UTF8'.`)
  if (recovering)
    throw new DatabaseProblem('server-unsuitable', `PostgreSQL at ${place} is a read-only copy; DATABASE_URL must name the primary.`)
}

/** Host, port and database of an address, without user and password. */
function placeOf(text: string): string {
  let url: URL
  try {
    url = new URL(text)
  }
  catch {
    throw new DatabaseProblem('url-malformed', 'DATABASE_URL is not an address; it looks like postgresql://user:password@host:5432/database.')
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
    throw new DatabaseProblem('url-malformed', `DATABASE_URL begins with ${url.protocol}//, but only PostgreSQL can be used: postgresql://user:password@host:5432/database.`)
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname || 'localhost')
  return `${host}:${url.port || 5432}${url.pathname}`
}

function refused(error: unknown, place: string): DatabaseProblem {
  const code = errorCode(error)
  const say = (kind: 'server-unreachable' | 'server-refused', sentence: string) => new DatabaseProblem(kind, sentence, error)
  switch (code) {
    case 'ECONNREFUSED': case 'ENOENT': return say('server-unreachable', `No PostgreSQL server answers at ${place}; start it or correct DATABASE_URL.`)
    case 'ENOTFOUND': case 'EAI_AGAIN': return say('server-unreachable', `The host of DATABASE_URL (${place}) has no address; check its name.`)
    case '28P01': case '28000': return say('server-refused', `PostgreSQL at ${place} refuses the user or password of DATABASE_URL.`)
    case '3D000': return say('server-refused', `PostgreSQL at ${place} has no such database; create it first.`)
    case '42501': return say('server-refused', `The user of DATABASE_URL may not use the database at ${place}.`)
    case '53300': return say('server-refused', `PostgreSQL at ${place} has no connection left for us.`)
    case '57P03': return say('server-unreachable', `PostgreSQL at ${place} is starting or stopping; try again in a moment.`)
  }
  const reason = error instanceof Error ? error.message : String(error)
  return /password must be a string|SCRAM/.test(reason)
    ? say('server-refused', `PostgreSQL at ${place} wants a password, and DATABASE_URL has none.`)
    : say('server-unreachable', `PostgreSQL at ${place} cannot be used (${code || reason.split('\n')[0]}); check DATABASE_URL.`)
}
