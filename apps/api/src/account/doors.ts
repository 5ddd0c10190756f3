import type { Db } from '@khuyencong/db'
import type { Env } from '../env.ts'
import type { Mail } from '../mail/mail.ts'
import type { Auth } from './auth.ts'
import { users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { ChangePassword, CheckPassword, SignIn } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { readBody } from '../refusal/body.ts'
import { addressOf } from './address.ts'
import { forgetFirstPassword } from './first-administrator.ts'
import { asked, codeOf, cookiesOnly } from './library.ts'
import { linkOf } from './link.ts'
import { mailDoors } from './mail-doors.ts'
import { mustBeStrong, verdictOn } from './password-strength.ts'
import { settlePassword } from './password.ts'
import { secondFactorDoor } from './second-factor-door.ts'
import { throttled } from './throttle.ts'

export interface DoorParts { auth: Auth, db: Db, env: Env, clock: () => Date, mail: Mail, report: (error: unknown, where: string) => string }

/** Signing in and out, the session, the person's own password. There is no other way in. */
export function accountDoors(parts: DoorParts): Hono {
  const { auth, db, env, clock } = parts
  const doors = new Hono()

  doors.post('/api/auth/sign-in/email', async (c) => {
    const given = SignIn.parse(await readBody(c))
    const succeeded = await throttled(db, { tried: 'sign-in', account: given.email, address: addressOf(c, env.trustProxy) }, clock())
    const answer = await asked(auth, c, 'sign-in/email', given)
    if (answer.ok) {
      await succeeded()
      const body: unknown = await answer.clone().json()
      return cookiesOnly(answer, typeof body === 'object' && body !== null && 'twoFactorRedirect' in body ? { secondFactor: true } : { done: true })
    }
    const code = await codeOf(answer)
    if (code === 'FIRST_PASSWORD_EXPIRED')
      throw new Refusal('closed', { reason: 'first-password-expired' })
    if (answer.status >= 500)
      throw new Error(`sign-in answered ${answer.status} ${code}`)
    // One answer for an unknown address, a wrong password and somebody suspended.
    throw new Refusal('unauthenticated', { reason: 'wrong-email-or-password' })
  })

  doors.post('/api/auth/sign-out', async c => cookiesOnly(await asked(auth, c, 'sign-out', {}), { done: true }))

  doors.post('/api/auth/change-password', async (c) => {
    const session = await auth.api.getSession({ headers: c.req.raw.headers })
    if (!session || session.user.suspendedAt)
      throw new Refusal('unauthenticated', { reason: 'sign-in-first' })
    const given = ChangePassword.parse(await readBody(c))
    if (given.newPassword === given.currentPassword)
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'newPassword', reason: 'same-password' }] })
    mustBeStrong(given.newPassword, session.user, 'newPassword')
    const [row] = await db.select({ until: users.passwordExpiresAt }).from(users).where(eq(users.id, session.user.id))
    if (row?.until && row.until <= clock())
      throw new Refusal('closed', { reason: 'first-password-expired' })
    const succeeded = await throttled(db, { tried: 'sign-in', account: session.user.email, address: addressOf(c, env.trustProxy) }, clock())
    const answer = await asked(auth, c, 'change-password', { ...given, revokeOtherSessions: true })
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
    return cookiesOnly(answer, { done: true })
  })

  /** The form asks the rule that the server will hold to; only somebody who is about to choose a password may. */
  doors.post('/api/auth/check-password', async (c) => {
    const given = CheckPassword.parse(await readBody(c))
    const session = await auth.api.getSession({ headers: c.req.raw.headers })
    const person = given.token === undefined ? session?.user : (await linkOf(db, given.token, clock())).user
    if (!person)
      throw new Refusal('unauthenticated', { reason: 'sign-in-first' })
    return c.json(verdictOn(given.password, person))
  })

  doors.route('/', secondFactorDoor(parts))
  doors.route('/', mailDoors(parts))
  return doors
}
