import type { Db } from '@khuyencong/db'
import type { Context as HonoContext } from 'hono'
import type { Env } from '../env.ts'
import type { Auth } from './auth.ts'
import { users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import { readBody } from '../refusal/body.ts'
import { addressOf } from './address.ts'
import { passwordLength } from './auth.ts'
import { forgetFirstPassword } from './first-administrator.ts'
import { settlePassword } from './password.ts'
import { throttled } from './throttle.ts'

const SignIn = z.object({
  email: z.string().trim().max(254, 'too-long').pipe(z.email('email')),
  password: z.string().min(1, 'required').max(passwordLength.max, 'too-long'),
  rememberMe: z.boolean().default(true),
})
const NewPassword = z.object({
  currentPassword: z.string().min(1, 'required').max(passwordLength.max, 'too-long'),
  newPassword: z.string().min(passwordLength.min, 'password-too-short').max(passwordLength.max, 'too-long'),
})

interface Parts { auth: Auth, db: Db, env: Env, clock: () => Date }

/** The library gets a request of our making: its own doors stay shut. */
function asked(auth: Auth, c: HonoContext, body: unknown): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const name of ['cookie', 'user-agent', 'origin', 'host']) {
    const value = c.req.header(name)
    if (value !== undefined)
      headers.set(name, value)
  }
  return auth.handler(new Request(c.req.url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** The library's body holds the session's token; it belongs into the cookie alone, out of reach of scripts. */
function cookiesOnly(answer: Response): Response {
  const headers = new Headers({ 'content-type': 'application/json' })
  answer.headers.getSetCookie().forEach(line => headers.append('set-cookie', line))
  return new Response('{"done":true}', { headers })
}

async function codeOf(answer: Response): Promise<string> {
  const body: unknown = await answer.clone().json().catch(() => null)
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}

/** Signing in and out, the session, the person's own password. There is no other way in. */
export function accountDoors({ auth, db, env, clock }: Parts): Hono {
  const doors = new Hono()

  doors.post('/api/auth/sign-in/email', async (c) => {
    const given = SignIn.parse(await readBody(c))
    const succeeded = await throttled(db, { email: given.email, address: addressOf(c, env.trustProxy) }, clock())
    const answer = await asked(auth, c, given)
    if (answer.ok) {
      await succeeded()
      return cookiesOnly(answer)
    }
    const code = await codeOf(answer)
    if (code === 'FIRST_PASSWORD_EXPIRED')
      throw new Refusal('closed', { reason: 'first-password-expired' })
    if (answer.status >= 500)
      throw new Error(`sign-in answered ${answer.status} ${code}`)
    // One answer for an unknown address and a wrong password.
    throw new Refusal('unauthenticated', { reason: 'wrong-email-or-password' })
  })

  doors.post('/api/auth/sign-out', async c => cookiesOnly(await asked(auth, c, {})))

  doors.post('/api/auth/change-password', async (c) => {
    const session = await auth.api.getSession({ headers: c.req.raw.headers })
    if (!session)
      throw new Refusal('unauthenticated', { reason: 'sign-in-first' })
    const given = NewPassword.parse(await readBody(c))
    if (given.newPassword === given.currentPassword)
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'newPassword', reason: 'same-password' }] })
    const person = { email: session.user.email, address: addressOf(c, env.trustProxy) }
    const [row] = await db.select({ until: users.passwordExpiresAt }).from(users).where(eq(users.id, session.user.id))
    if (row?.until && row.until <= clock())
      throw new Refusal('closed', { reason: 'first-password-expired' })
    const succeeded = await throttled(db, person, clock())
    const answer = await asked(auth, c, { ...given, revokeOtherSessions: true })
    if (!answer.ok) {
      const code = await codeOf(answer)
      if (code === 'INVALID_PASSWORD')
        throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'currentPassword', reason: 'wrong-password' }] })
      throw new Error(`change-password answered ${answer.status} ${code}`)
    }
    await succeeded()
    await write(db, { actor: session.user.id, reason: 'own password' }, tx => settlePassword(tx, session.user.id))
    if (row?.until)
      forgetFirstPassword(env.dataDir)
    return cookiesOnly(answer)
  })

  return doors
}
