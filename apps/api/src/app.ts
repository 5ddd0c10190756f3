import type { Connection } from '@khuyencong/db/connect'
import type { Env } from './env.ts'
import type { Jobs } from './job/runner.ts'
import type { Log } from './log.ts'
import { trpcServer } from '@hono/trpc-server'
import { Refusal } from '@khuyencong/domain/refusal'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { addressOf } from './account/address.ts'
import { authOf, cookiePrefix } from './account/auth.ts'
import { accountDoors } from './account/doors.ts'
import { ownOrigin } from './account/origin.ts'
import { vaultOf } from './account/vault.ts'
import { contextsOf } from './context.ts'
import { exportDoors } from './export/doors.ts'
import { importDownloads } from './import/downloads.ts'
import { uploadDoor } from './import/upload.ts'
import { jobKinds } from './job/kinds.ts'
import { jobRunner } from './job/runner.ts'
import { errorsOnly, reporter } from './log.ts'
import { mailOf } from './mail/mail.ts'
import { openDoors } from './open/doors.ts'
import { refusalBody, refusalIn, statuses } from './refusal/answer.ts'
import { appRouter } from './router.ts'

/** Everything a person types fits in this; workbooks come in by their own door. */
const bodyBytes = 1024 * 1024
const tooLarge = new Refusal('invalid', { reason: 'body-too-large', issues: [{ field: 'body', reason: 'body-too-large', values: { max: bodyBytes } }] })
const doors = ['/api/*', '/healthz', '/readyz'] as const

export interface AppParts {
  connection: Connection
  env: Env
  clock: () => Date
  /** Without one, bugs are logged and requests are not. */
  log?: Log
}

/** The API as one request handler, with the work that outlives its requests: whoever serves it starts and stops that. */
export type Api = Hono & { jobs: Jobs }

/** No socket, no process, no clock of its own. */
export function createApp({ connection, env, clock, log = errorsOnly(clock) }: AppParts): Api {
  const app = new Hono()
  const report = reporter(log)
  const auth = authOf(connection.db, env, clock)
  const mail = mailOf({ env, clock, report })
  const contexts = contextsOf({ connection, auth, clock, report, cookie: cookiePrefix(env), env, mail, vault: vaultOf(env) })
  const jobs = jobRunner({ connection, report, contextFor: contexts.ofPerson, kinds: jobKinds })
  const contextOf = (request: Request, answer?: Headers, address?: string) => contexts.ofRequest(jobs, request, answer, address)

  for (const path of doors) {
    app.use(path, requestId({ limitLength: 64 }))
    app.use(path, async (c, next) => {
      const start = performance.now()
      await next()
      c.header('x-request-id', c.get('requestId'))
      log({ level: 'info', id: c.get('requestId'), method: c.req.method, path: c.req.path, status: c.res.status, ms: Math.round(performance.now() - start) })
    })
    app.use(path, secureHeaders({
      contentSecurityPolicy: { defaultSrc: ['\'none\''], frameAncestors: ['\'none\''] },
      crossOriginResourcePolicy: false,
      referrerPolicy: 'same-origin',
      strictTransportSecurity: env.baseUrl?.startsWith('https:') ? 'max-age=15552000' : false,
      xFrameOptions: 'DENY',
    }))
  }
  app.use('/api/*', except('/api/import/*', bodyLimit({ maxSize: bodyBytes, onError: c => c.json({ ...refusalBody(tooLarge), requestId: c.get('requestId') }, 413) })))
  for (const path of ['/api/trpc/*', '/api/auth/*', '/api/export/*', '/api/import/*']) {
    app.use(path, ownOrigin(env))
    app.use(path, async (c, next) => {
      await next()
      if (!c.res.headers.has('cache-control'))
        c.header('cache-control', 'no-store')
    })
  }

  app.get('/healthz', c => c.json({ status: 'alive' }))
  app.get('/readyz', async (c) => {
    const isReady = await connection.db.execute(sql`select 1 from provinces limit 1`).then(found => (found as { rows: unknown[] }).rows.length > 0, () => false)
    return isReady ? c.json({ status: 'ready' }) : c.json({ status: 'not-ready' }, 503)
  })
  app.use('/api/trpc/*', trpcServer({
    endpoint: '/api/trpc',
    router: appRouter,
    maxBatchSize: 20,
    createContext: async ({ req, resHeaders }, c) => ({ ...await contextOf(req, resHeaders, addressOf(c, env.trustProxy)) }),
  }))
  app.route('/', accountDoors({ auth, db: connection.db, env, clock, mail, report }))
  app.route('/', exportDoors({ contextOf, clock }))
  app.route('/', uploadDoor({ contextOf }))
  app.route('/', importDownloads({ contextOf, clock }))
  app.route('/', openDoors({ contextOf, env }))

  app.all('/api/*', () => {
    throw new Refusal('not-found', { reason: 'no-such-door' })
  })
  app.onError((error, c) => {
    const refusal = refusalIn(error)
    if (!refusal)
      return c.json({ code: 'something-went-wrong', incident: report(error, `${c.req.method} ${c.req.path}`), requestId: c.get('requestId') }, 500)
    const seconds = refusal.detail.issues?.[0]?.values?.seconds
    if (seconds !== undefined)
      c.header('retry-after', String(seconds))
    return c.json({ ...refusalBody(refusal), requestId: c.get('requestId') }, statuses[refusal.code])
  })
  return Object.assign(app, { jobs })
}
