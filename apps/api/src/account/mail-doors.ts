import type { DoorParts } from './doors.ts'
import { accounts, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Accept, Forgot, Link } from '@khuyencong/domain/account'
import { hashPassword } from 'better-auth/crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { Hono } from 'hono'
import { readBody } from '../refusal/body.ts'
import { addressOf } from './address.ts'
import { endLinks, linkOf, newLink, useLink } from './link.ts'
import { letterOf } from './message.ts'
import { siteOf } from './origin.ts'
import { mustBeStrong } from './password-strength.ts'
import { endSessions, settlePassword, writePassword } from './password.ts'
import { forgetTries, throttled } from './throttle.ts'

/** Passwords by mail: asking for a link, looking whether one works, using it. */
export function mailDoors({ db, env, clock, mail, report }: DoorParts): Hono {
  const doors = new Hono()

  async function sendReset(email: string, origin: string): Promise<void> {
    const [person] = await db.select({ id: users.id, name: users.name, email: users.email, role: users.role, password: accounts.password })
      .from(users).leftJoin(accounts, eq(accounts.userId, users.id)).where(and(eq(users.email, email), isNull(users.suspendedAt)))
    if (!person)
      return
    const link = await write(db, { actor: 'system:forgot' }, tx => newLink(tx, { userId: person.id, kind: person.password === null ? 'invitation' : 'reset', at: clock() }))
    await mail.send(letterOf({ person, link, origin }))
  }

  // One after the other and after the answer: neither its words nor its time say whether there is such a person.
  let working: Promise<unknown> = Promise.resolve()
  const afterwards = (work: () => Promise<void>) => {
    working = working.then(() => new Promise(resolve => setImmediate(resolve))).then(work).catch((error: unknown) => report(error, 'forgot'))
  }

  doors.post('/api/auth/forgot', async (c) => {
    const { email } = Forgot.parse(await readBody(c))
    await throttled(db, { tried: 'forgot', account: email, address: addressOf(c, env.trustProxy) }, clock())
    const origin = siteOf(env, c.req.raw)
    afterwards(() => sendReset(email, origin))
    return c.json({ done: true })
  })

  doors.post('/api/auth/link', async (c) => {
    const { token } = Link.parse(await readBody(c))
    const { kind, expiresAt } = await linkOf(db, token, clock())
    return c.json({ kind, expiresAt: expiresAt.toISOString() })
  })

  doors.post('/api/auth/accept', async (c) => {
    const { token, password } = Accept.parse(await readBody(c))
    const { id, user } = await linkOf(db, token, clock())
    mustBeStrong(password, user, 'password')
    const hash = await hashPassword(password)
    await write(db, { actor: user.id, reason: 'own password by link' }, async (tx) => {
      await useLink(tx, id, clock())
      await endLinks(tx, user.id, clock())
      await writePassword(tx, user.id, hash)
      await settlePassword(tx, user.id)
      await tx.update(users).set({ emailVerified: true }).where(eq(users.id, user.id))
      await endSessions(tx, user.id)
    })
    await forgetTries(db, user.email)
    return c.json({ done: true })
  })
  return doors
}
