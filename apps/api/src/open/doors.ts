import type { Lang } from '@khuyencong/domain/text'
import type { Context as HonoContext } from 'hono'
import type { Env } from '../env.ts'
import type { Context } from '../trpc.ts'
import type { Operation } from './operation.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { refusalIn } from '../refusal/answer.ts'
import { description } from './description.ts'
import { parametersOf } from './operation.ts'
import { operations } from './operations.ts'
import { problemOf } from './problem.ts'

export interface Doors {
  /** The same context as a procedure has, from a request. */
  contextOf: (request: Request) => Promise<Context>
  env: Env
}

const root = '/api/v1'
const longestQuery = 2000
const methods = ['GET', 'HEAD', 'OPTIONS']
/** Reference data change with the law; all else may be closed by an officer at any moment, so a copy is asked for again. */
const cacheControl = { reference: 'public, max-age=3600', changes: 'public, no-cache' }

const langOf = (c: HonoContext): Lang => /^en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'vi'

/** Nobody is signed in at an open door: the same answer for everybody, so that it can be kept and shared. */
function stranger(c: HonoContext): Request {
  return new Request(c.req.url, { headers: { 'accept-language': langOf(c) } })
}

async function answered({ contextOf }: Doors, { query, answer, keeps, run }: Operation, c: HonoContext): Promise<Response> {
  const params = new URL(c.req.url).searchParams
  const asked = { ...parametersOf(query, params), ...c.req.param() }
  const given = answer.safeParse(await run(await contextOf(stranger(c)), asked))
  // An answer that breaks its own schema is our bug; its cause stays behind, or it would pass for bad input.
  if (!given.success)
    throw new Error(`${c.req.path} breaks its schema at ${given.error.issues.map(issue => issue.path.join('.')).join(', ')}`)
  return c.json(given.data as object, 200, { 'cache-control': cacheControl[keeps] })
}

/** The HTTP doors for everybody, mounted at the root: `/api/v1/*`. Reading alone, from any origin, without credentials. */
export function openDoors(doors: Doors): Hono {
  const app = new Hono()
  const problem = (c: HonoContext, refusal: Refusal, extra: { status?: number, query?: Operation['query'] } = {}) => {
    const body = problemOf(refusal, langOf(c), extra.query, extra.status)
    return c.body(JSON.stringify(body), body.status as 400, { 'content-type': 'application/problem+json', 'content-language': langOf(c), 'vary': 'Accept-Language', 'cache-control': 'no-store' })
  }

  app.use(`${root}/*`, cors({ origin: '*', allowMethods: methods, exposeHeaders: ['ETag', 'Content-Language'], maxAge: 86_400 }))
  app.use(`${root}/*`, async (c, next) => {
    c.header('x-robots-tag', 'noindex')
    if (!methods.includes(c.req.method)) {
      c.header('allow', methods.join(', '))
      return problem(c, new Refusal('invalid', { reason: 'wrong-method' }), { status: 405 })
    }
    if (new URL(c.req.url).search.length > longestQuery)
      return problem(c, new Refusal('invalid', { reason: 'address-too-long', issues: [{ field: 'query', reason: 'address-too-long', values: { max: longestQuery } }] }), { status: 414 })
    await next()
  })
  app.use(`${root}/*`, etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers', 'x-robots-tag'] }))

  const described = description(doors.env.baseUrl ?? '/')
  app.get(`${root}/openapi.json`, c => c.json(described, 200, { 'cache-control': cacheControl.reference }))
  app.get(root, c => c.redirect(`${root}/openapi.json`))
  for (const each of operations) {
    app.get(each.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      try {
        return await answered(doors, each, c)
      }
      catch (error) {
        const refusal = refusalIn(error)
        if (!refusal)
          throw error
        return problem(c, refusal, { query: each.query })
      }
    })
  }
  app.all(`${root}/*`, c => problem(c, new Refusal('not-found', { reason: 'no-such-door' })))
  return app
}
