import type { Db } from '@khuyencong/db'
import type { Connection } from '@khuyencong/db/connect'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Role } from '@khuyencong/domain/right'
import type { Auth } from './account/auth.ts'
import type { Vault } from './account/vault.ts'
import type { Env } from './env.ts'
import type { Mail } from './mail/mail.ts'
import type { Context } from './trpc.ts'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { Account } from '@khuyencong/domain/account'
import { isApprover, scopeOf } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { siteOf } from './account/origin.ts'
import { settingOf } from './setting/read.ts'

interface Parts {
  connection: Connection
  auth: Auth
  clock: () => Date
  report: (error: unknown, where: string) => string
  /** Name of the session cookie without its suffix. */
  cookie: string
  env: Pick<Env, 'baseUrl' | 'host' | 'port'>
  mail: Mail
  vault: Vault
}

/** Does the setting ask a second factor of this role? Asked only where there is none yet. */
async function lacksSecondFactor(db: Db, role: Role, hasSecondFactor: boolean): Promise<boolean> {
  return !hasSecondFactor && isApprover(role) && (await settingOf(db, 'second-factor-roles')).includes(role)
}

/** From a request to what a procedure can reach. Provinces change with the law, so they are read once. */
export function contextsOf({ connection, auth, clock, report, cookie, env, mail, vault }: Parts) {
  let register: Promise<ProvinceRegister> | undefined
  const provincesNow = () => {
    register ??= loadProvinceRegister(connection.db).catch((error: unknown) => {
      register = undefined
      throw error
    })
    return register
  }

  // `answer` are the headers of the answer: a session in use is prolonged, and its cookie with it.
  return async (request: Request, answer?: Headers, address = 'in-process'): Promise<Context> => {
    const { db } = connection
    const provinces = await provincesNow()
    const lang = /^en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'vi'
    const context = { db, clock, provinces, lang, report, once: request.headers.get('idempotency-key'), submission: null, account: null, scope: null, sessionId: null, address, origin: siteOf(env, request), mail, vault } as const
    if (!request.headers.get('cookie')?.includes(`${cookie}.session_token=`))
      return context
    const { response, headers } = await auth.api.getSession({ headers: request.headers, returnHeaders: true })
    for (const line of headers.getSetCookie())
      answer?.append('set-cookie', line)
    // A sign-in under way while somebody was being suspended may have left a session behind.
    if (!response || response.user.suspendedAt)
      return context
    const { user, session } = response
    const who = { ...user, reach: user.reach ?? null, hasSecondFactor: user.twoFactorEnabled === true }
    const account = Account.parse({ ...who, mustSetSecondFactor: await lacksSecondFactor(db, user.role as Role, who.hasSecondFactor) })
    // Whoever is signed in here came by this address: the cookie belongs to its host.
    return { ...context, origin: env.baseUrl ?? new URL(request.url).origin, sessionId: session.id, account, scope: scopeOf(account, provinces, dayInVietnam(clock())) }
  }
}
