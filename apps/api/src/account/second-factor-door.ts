import type { DoorParts } from './doors.ts'
import { verifications } from '@khuyencong/db/schema'
import { SecondFactor } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, gt, sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { readBody } from '../refusal/body.ts'
import { addressOf } from './address.ts'
import { cookiePrefix } from './auth.ts'
import { asked, codeOf, cookiesOnly } from './library.ts'
import { codeAsKept } from './second-factor.ts'
import { isFirstUse, throttled } from './throttle.ts'

/** The second step of signing in: whose it is stands in a signed cookie of the first one. */
export function secondFactorDoor({ auth, db, env, clock }: DoorParts): Hono {
  const waiting = `${cookiePrefix(env)}.two_factor`
  const again = () => new Refusal('unauthenticated', { reason: 'second-factor-again' })
  const door = new Hono()

  door.post('/api/auth/second-factor', async (c) => {
    const { code, recoveryCode } = SecondFactor.parse(await readBody(c))
    const field = code === undefined ? 'recoveryCode' : 'code'
    const refused = (reason: string) => new Refusal('invalid', { reason: 'check-fields', issues: [{ field, reason }] })
    const cookie = getCookie(c, waiting)
    const [challenge] = cookie === undefined ? [] : await db.select({ userId: verifications.value }).from(verifications).where(and(eq(verifications.identifier, cookie.split('.')[0]!), gt(verifications.expiresAt, sql`now()`)))
    if (cookie === undefined || !challenge)
      throw again()
    const succeeded = await throttled(db, { tried: 'second-factor', account: challenge.userId, address: addressOf(c, env.trustProxy) }, clock())
    if (code !== undefined && !await isFirstUse(db, challenge.userId, code, clock()))
      throw refused('code-used')
    // A session that is still open must not speak for the person who is signing in.
    const only = (c.req.header('cookie') ?? '').split(/;\s*/).filter(pair => pair.startsWith(`${waiting}=`) || pair.startsWith(`${cookiePrefix(env)}.dont_remember`)).join('; ')
    const answer = await asked(auth, c, `two-factor/verify-${code === undefined ? 'backup-code' : 'totp'}`, { code: code ?? codeAsKept(recoveryCode ?? '') }, only)
    if (answer.ok) {
      await succeeded()
      return cookiesOnly(answer, { done: true })
    }
    const said = await codeOf(answer)
    if (said === 'INVALID_CODE' || said === 'INVALID_BACKUP_CODE')
      throw refused('wrong-code')
    if (said === 'FIRST_PASSWORD_EXPIRED')
      throw new Refusal('closed', { reason: 'first-password-expired' })
    if (answer.status >= 500)
      throw new Error(`second factor answered ${answer.status} ${said}`)
    throw again()
  })
  return door
}
