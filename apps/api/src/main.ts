import process from 'node:process'
import { serve } from '@hono/node-server'
import { connect, DatabaseProblem, loadReference, migrate } from '@khuyencong/db/connect'
import { keepSealed } from '@khuyencong/db/seal'
import { ensureFirstAdministrator } from './account/first-administrator.ts'
import { createApp } from './app.ts'
import { readEnv } from './env.ts'
import { jsonLines, reporter } from './log.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const clock = () => new Date()

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** The API alone, for a portal and an admin app that are served elsewhere. */
const { env, problems } = readEnv(process.env)
if (env === null)
  stop(problems.join('\n'))
try {
  const connection = await connect(env.databaseUrl ? { url: env.databaseUrl } : { dataDir: env.dataDir })
  await migrate(connection)
  await loadReference(connection.db)
  await ensureFirstAdministrator({ db: connection.db, env, clock, isTerminal: process.stdout.isTTY ?? false, say })
  const log = jsonLines(clock)
  const app = createApp({ connection, env, clock, log })
  app.jobs.start()
  const stopSealing = keepSealed(connection.db, clock, error => reporter(log)(error, 'audit-seal'))
  const server = serve({ fetch: app.fetch, hostname: env.host, port: env.port }, () => say(`API: http://${env.host}:${env.port}`))
  server.once('error', (error: NodeJS.ErrnoException) => stop(error.code === 'EADDRINUSE' ? `Cổng ${env.port} đang có chương trình khác dùng / port ${env.port} is in use` : error.message))
  const end = async () => {
    // Long work gives up first: the answers under way may be waiting for it.
    const jobsEnd = app.jobs.stop()
    const doorsEnd = new Promise(resolve => server.close(resolve))
    if ('closeIdleConnections' in server)
      server.closeIdleConnections()
    await jobsEnd
    await doorsEnd
    await stopSealing()
    await connection.close()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
catch (error) {
  if (error instanceof DatabaseProblem)
    stop(error.message)
  throw error
}
