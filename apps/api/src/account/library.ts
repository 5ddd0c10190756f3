import type { Context as HonoContext } from 'hono'
import type { Auth } from './auth.ts'

/** The library gets a request of our making: its own doors stay shut. */
export async function asked(auth: Auth, c: HonoContext, path: string, body: unknown, cookie = c.req.header('cookie')): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const [name, value] of [['cookie', cookie], ...['user-agent', 'origin', 'host'].map(name => [name, c.req.header(name)] as const)] as const) {
    if (value !== undefined)
      headers.set(name, value)
  }
  return auth.handler(new Request(new URL(`/api/auth/${path}`, c.req.url), { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** The library's body holds the session's token; it belongs into the cookie alone, out of reach of scripts. */
export function cookiesOnly(answer: Response, body: object): Response {
  const headers = new Headers({ 'content-type': 'application/json' })
  answer.headers.getSetCookie().forEach(line => headers.append('set-cookie', line))
  return new Response(JSON.stringify(body), { headers })
}

/** The library's key for what it refused. */
export async function codeOf(answer: Response): Promise<string> {
  const body: unknown = await answer.clone().json().catch(() => null)
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}
