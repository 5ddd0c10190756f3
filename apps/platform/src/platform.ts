import type { Env } from '@khuyencong/api/env'
import type { Log } from '@khuyencong/api/log'
import type { Connection } from '@khuyencong/db/connect'
import type { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp } from '@khuyencong/api/app'
import { ensureDemonstrationPeople } from '@khuyencong/api/demonstration-people'
import { ensureFirstAdministrator } from '@khuyencong/api/first-administrator'
import { errorsOnly, reporter } from '@khuyencong/api/log'
import { connect as connectClient } from '@khuyencong/client'
import { connect } from '@khuyencong/db/connect'
import { keepSealed } from '@khuyencong/db/seal'
import { createPortal } from '@khuyencong/portal/app'
import { keepBackups } from './backups.ts'
import { openControl } from './control.ts'
import { frontDoor } from './front-door.ts'
import { prepareDatabase } from './prepare.ts'

export interface Starting {
  env: Env
  say: (line: string) => void
  clock: () => Date
  /** A first password is shown on a terminal only. */
  isTerminal: boolean
  /** Without one, bugs are logged and requests are not. */
  log?: Log
}

export interface Platform {
  /** Address everything is served at. */
  address: string
  connection: Connection
  close: () => Promise<void>
}

/** Api, portal and admin at one address. It answers `/healthz` at once and everything else when the database is in. */
export async function startPlatform({ env, say, clock, isTerminal, log }: Starting): Promise<Platform> {
  let app: Hono | null = null
  const starting = frontDoor(null)
  const { server, address } = await listen(env, (request, bindings) => (app ?? starting).fetch(request, bindings as never))
  let connection: Connection | null = null
  const closers: (() => Promise<void>)[] = [
    () => new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server)
        server.closeAllConnections()
    }),
  ]
  try {
    say(env.databaseUrl ? '· Mở PostgreSQL / opening PostgreSQL …' : `· Mở cơ sở dữ liệu nhúng / opening the embedded database in ${env.dataDir} …`)
    connection = await connect(env.databaseUrl ? { url: env.databaseUrl } : { dataDir: env.dataDir })
    closers.push(connection.close)
    await prepareDatabase({ connection, env, say, clock })
    await ensureFirstAdministrator({ db: connection.db, env, clock, isTerminal, say })
    // A known password is for trying the platform on one's own machine, never for a site others can reach.
    if (env.baseUrl === null && ['127.0.0.1', 'localhost', '::1'].includes(env.host))
      await ensureDemonstrationPeople({ db: connection.db, say })
    const api = createApp({ connection, env, clock, log })
    const client = connectClient(address, { fetch: request => api.fetch(request) })
    const portal = createPortal({ client, baseUrl: env.baseUrl ?? address, onBug: (error, path) => reporter(log ?? errorsOnly(clock))(error, path) })
    app = frontDoor({ api, portal })
    // Right before the database closes, when no request can write any more.
    api.jobs.start()
    closers.splice(-1, 0, api.jobs.stop, keepSealed(connection.db, clock, error => reporter(log ?? errorsOnly(clock))(error, 'audit-seal')))
    if (connection.kind === 'embedded')
      closers.unshift(await openControl(env.dataDir, connection), keepBackups(connection, env.dataDir))
  }
  catch (error) {
    for (const close of closers)
      await close()
    throw error
  }
  const shown = env.baseUrl ?? address
  say('')
  say(`  Khuyến Công đang chạy / is running`)
  say(`  Phòng trưng bày / showroom   ${shown}/   ${shown}/en/`)
  say(`  Quản trị / admin             ${shown}/admin/`)
  say(`  API                          ${shown}/api/v1/openapi.json`)
  say(`  Dừng / stop: Ctrl-C`)
  return {
    address,
    connection,
    close: async () => {
      for (const close of closers)
        await close()
    },
  }
}

type Answer = (request: Request, bindings: unknown) => Response | Promise<Response>

function listen(env: Pick<Env, 'host' | 'port'>, fetch: Answer) {
  return new Promise<{ server: ReturnType<typeof serve>, address: string }>((resolve, reject) => {
    const server = serve({ fetch, hostname: env.host, port: env.port }, ({ port }: AddressInfo) => {
      const host = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host.includes(':') ? `[${env.host}]` : env.host
      resolve({ server, address: `http://${host}:${port}` })
    })
    server.once('error', reject)
  })
}
