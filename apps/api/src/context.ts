import type { Db } from '@khuyencong/db'
import type { Connection } from '@khuyencong/db/connect'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Role } from '@khuyencong/domain/right'
import type { Auth } from './account/auth.ts'
import type { Vault } from './account/vault.ts'
import type { Env } from './env.ts'
import type { Jobs } from './job/runner.ts'
import type { Mail } from './mail/mail.ts'
import type { Context, StaffContext } from './trpc.ts'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { users } from '@khuyencong/db/schema'
import { Account } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { isApprover, scopeOf } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { eq } from 'drizzle-orm'
import { siteOf } from './account/origin.ts'
import { settingOf } from './setting/read.ts'
import { signedIn } from './trpc.ts'

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

const mostSeen = 500
const seenMilliseconds = 5 * 60_000

/** Only calls about a person's own long work, alone or several together. */
function isAboutWork(request: Request): boolean {
  const [, paths = ''] = /^\/api\/trpc\/([\w.,]+)$/.exec(decodeURIComponent(new URL(request.url).pathname)) ?? []
  return paths !== '' && paths.split(',').every(path => /^job\.\w+$|^import\.(?:byId|cancel)$/.test(path))
}

/** Does the setting ask a second factor of this role? Asked only where there is none yet. */
async function lacksSecondFactor(db: Db, role: Role, hasSecondFactor: boolean): Promise<boolean> {
  return !hasSecondFactor && isApprover(role) && (await settingOf(db, 'second-factor-roles')).includes(role)
}

/** The part of a person that rights hang on. */
type Person = Pick<typeof users.$inferSelect, 'id' | 'name' | 'email' | 'mustChangePassword'> & { role: string, reach?: string | null, twoFactorEnabled?: boolean | null }

/** From a request, or from a person whose work goes on without one, to what a procedure can reach. Provinces change with the law, so they are read once. */
export function contextsOf({ connection, auth, clock, report, cookie, env, mail, vault }: Parts) {
  let register: Promise<ProvinceRegister> | undefined
  const provincesNow = () => {
    register ??= loadProvinceRegister(connection.db).catch((error: unknown) => {
      register = undefined
      throw error
    })
    return register
  }

  async function accountOf(person: Person): Promise<Account> {
    const who = { ...person, reach: person.reach ?? null, hasSecondFactor: person.twoFactorEnabled === true }
    return Account.parse({ ...who, mustSetSecondFactor: await lacksSecondFactor(connection.db, person.role as Role, who.hasSecondFactor) })
  }

  const scopeNow = (account: Account, provinces: ProvinceRegister) => scopeOf(account, provinces, dayInVietnam(clock()))

  /** Who was signed in with this cookie a moment ago. */
  const seen = new Map<string, { account: Account, sessionId: string, at: number }>()
  function remember(cookie: string, account: Account, sessionId: string) {
    seen.delete(cookie)
    seen.set(cookie, { account, sessionId, at: performance.now() })
    const [oldest] = seen.keys()
    if (seen.size > mostSeen && oldest !== undefined)
      seen.delete(oldest)
  }

  return {
    // `answer` are the headers of the answer: a session in use is prolonged, and its cookie with it.
    ofRequest: async (jobs: Jobs, request: Request, answer?: Headers, address = 'in-process'): Promise<Context> => {
      const { db } = connection
      const provinces = await provincesNow()
      const lang = /^en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'vi'
      const context = { db, clock, provinces, lang, report, once: request.headers.get('idempotency-key'), submission: null, account: null, scope: null, sessionId: null, address, origin: siteOf(env, request), mail, vault, jobs } as const
      if (!request.headers.get('cookie')?.includes(`${cookie}.session_token=`))
        return context
      // While an import writes into the embedded database nobody can ask it who this is, nor change that; how far the work is can be told.
      const before = jobs.isHolding() && isAboutWork(request) ? seen.get(request.headers.get('cookie')!) : undefined
      if (before && before.at > performance.now() - seenMilliseconds)
        return { ...context, sessionId: before.sessionId, account: before.account, scope: scopeNow(before.account, provinces) }
      const { response, headers } = await auth.api.getSession({ headers: request.headers, returnHeaders: true })
      for (const line of headers.getSetCookie())
        answer?.append('set-cookie', line)
      // A sign-in under way while somebody was being suspended may have left a session behind.
      if (!response || response.user.suspendedAt)
        return context
      const { user, session } = response
      const account = await accountOf(user)
      remember(request.headers.get('cookie')!, account, session.id)
      // Whoever is signed in here came by this address: the cookie belongs to its host.
      return { ...context, origin: env.baseUrl ?? new URL(request.url).origin, sessionId: session.id, account, scope: scopeNow(account, provinces) }
    },

    /** For work without a request: rights and reach as they are now, not as they were when it was asked for. */
    ofPerson: async (jobs: Jobs, id: string): Promise<StaffContext> => {
      const [user] = await connection.db.select().from(users).where(eq(users.id, id))
      if (!user || user.suspendedAt)
        throw new Refusal('closed', { reason: 'account-suspended' })
      const provinces = await provincesNow()
      const account = await accountOf(user)
      const origin = env.baseUrl ?? `http://${env.host}:${env.port}`
      return signedIn({ db: connection.db, clock, provinces, lang: 'vi', report, once: null, submission: null, account, scope: scopeNow(account, provinces), sessionId: null, address: 'in-process', origin, mail, vault, jobs })
    },
  }
}
