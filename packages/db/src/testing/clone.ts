import type { FreshDb } from './index.ts'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { connect, loadReference, migrate } from '../connect.ts'
import { errorCode } from '../problem.ts'
import { fingerprint } from './fingerprint.ts'

const urlOf = (server: string, database: string) => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

async function asked<Result>(server: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  }
  finally {
    await client.end()
  }
}

/** A database cloned from a template that is made once for each state of the sources. */
export function postgresClone(): Promise<FreshDb> {
  return opened(async (client, server, database) => {
    const template = `kc_template_${fingerprint()}`
    // Workers start together: one makes the template, the others wait for it here.
    await client.query('select pg_advisory_lock(7203159)')
    await makeTemplate(server, client, template)
    await client.query(`create database ${database} template ${template}`)
  })
}

export function emptyPostgres(): Promise<FreshDb & { url: string }> {
  return opened((client, _, database) => client.query(`create database ${database} template template0 encoding 'UTF8'`))
}

async function opened(make: (client: Client, server: string, database: string) => Promise<unknown>): Promise<FreshDb & { url: string }> {
  const server = process.env.TEST_DATABASE_URL
  if (!server)
    throw new Error('TEST_DATABASE_URL is not set: run the project `postgres`, which finds or starts a server')
  const database = `kc_test_${randomUUID().replaceAll('-', '')}`
  await asked(server, client => make(client, server, database))
  const url = urlOf(server, database)
  const connection = await connect({ url })
  return {
    db: connection.db,
    connection,
    url,
    close: async () => {
      await connection.close()
      await asked(server, client => client.query(`drop database if exists ${database} with (force)`))
    },
  }
}

async function makeTemplate(server: string, client: Client, template: string) {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
  if (rowCount === 1)
    return
  // Made under another name and renamed: a template that exists is a whole one.
  const draft = `${template}_draft`
  await client.query(`drop database if exists ${draft} with (force)`)
  await client.query(`create database ${draft} template template0 encoding 'UTF8'`)
  const connection = await connect({ url: urlOf(server, draft) })
  await migrate(connection)
  await loadReference(connection.db)
  await connection.close()
  for (let attempt = 0; ; attempt++) {
    try {
      await client.query(`alter database ${draft} rename to ${template}`)
      return
    }
    catch (error) {
      // The server may need a moment to notice that the pool is gone.
      if (errorCode(error) !== '55006' || attempt > 20)
        throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}
