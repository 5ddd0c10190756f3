import type { Db } from '@khuyencong/db'
import type { Env } from '../env.ts'
import { accounts, sessions, twoFactors, users, verifications } from '@khuyencong/db/schema'
import { passwordLength } from '@khuyencong/domain/account'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import { eq } from 'drizzle-orm'
import { secretOf } from './secret.ts'

const hours = 60 * 60

/** Name of the session cookie: bound to this host alone where the site is served by https. */
export function cookiePrefix(env: Pick<Env, 'baseUrl'>): string {
  return env.baseUrl?.startsWith('https:') ? '__Host-khuyencong' : 'khuyencong'
}

/** The authentication library over our tables. Its doors are opened one by one in `doors.ts`. */
export function authOf(db: Db, env: Env, clock: () => Date) {
  const secure = env.baseUrl?.startsWith('https:') ?? false
  return betterAuth({
    appName: 'Khuyến Công',
    secret: secretOf(env),
    baseURL: env.baseUrl ?? undefined,
    basePath: '/api/auth',
    trustedOrigins: request => [env.baseUrl ?? (request ? new URL(request.url).origin : '')],
    database: drizzleAdapter(db, { provider: 'pg', usePlural: true, schema: { users, sessions, accounts, verifications, twoFactors } }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: passwordLength.min, maxPasswordLength: passwordLength.max },
    session: { expiresIn: 12 * hours, updateAge: hours, cookieCache: { enabled: false } },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        reach: { type: 'string', input: false, required: false },
        mustChangePassword: { type: 'boolean', input: false },
        suspendedAt: { type: 'date', input: false, required: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const [person] = await db.select({ until: users.passwordExpiresAt, suspendedAt: users.suspendedAt }).from(users).where(eq(users.id, session.userId))
            if (person?.suspendedAt)
              throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })
            if (person?.until && person.until <= clock())
              throw new APIError('FORBIDDEN', { code: 'FIRST_PASSWORD_EXPIRED', message: 'The first password has expired' })
          },
        },
      },
    },
    // Codes are set up in `second-factor.ts` under the person's own name; the library asks for them at sign-in.
    plugins: [twoFactor({ issuer: 'Khuyến Công', accountLockout: { enabled: false } })],
    // Sign-in is throttled in `throttle.ts`, by account and by address in one place.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix(env),
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}
export type Auth = ReturnType<typeof authOf>
