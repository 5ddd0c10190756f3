import type { Env } from '../env.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { createMiddleware } from 'hono/factory'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser that writes must come from our own pages. `Origin` decides; without one, `Sec-Fetch-Site`;
 * a program sends neither and carries no cookie it did not ask for.
 */
export function ownOrigin(env: Pick<Env, 'baseUrl'>) {
  return createMiddleware(async (c, next) => {
    if (!reading.has(c.req.method)) {
      const origin = c.req.header('origin')
      const site = c.req.header('sec-fetch-site')
      const own = env.baseUrl ? new URL(env.baseUrl) : new URL(c.req.url)
      const isOwn = origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : URL.canParse(origin) && new URL(origin).host === own.host && (env.baseUrl === null || new URL(origin).protocol === own.protocol)
      if (!isOwn)
        throw new Refusal('forbidden', { reason: 'foreign-origin' })
    }
    await next()
  })
}

const thisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/**
 * The address that links in messages begin with. A request names its own host, and a stranger's may name any: without `BASE_URL`
 * it is believed only where it is this machine or the address the server listens on, else that address is written.
 */
export function siteOf({ baseUrl, host, port }: Pick<Env, 'baseUrl' | 'host' | 'port'>, request: Request): string {
  if (baseUrl)
    return baseUrl
  const asked = new URL(request.url)
  const own = host.includes(':') ? `[${host}]` : host
  if (thisMachine.test(asked.hostname) || asked.host === `${own}:${port}`)
    return asked.origin
  return `http://${/^(?:0\.0\.0\.0|\[::\])$/.test(own) ? 'localhost' : own}:${port}`
}
