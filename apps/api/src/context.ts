import type { Connection } from '@khuyencong/db/connect'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Auth } from './account/auth.ts'
import type { Context } from './trpc.ts'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { Account } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { scopeOf } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { z } from 'zod'

interface Parts {
  connection: Connection
  auth: Auth
  clock: () => Date
  report: (error: unknown, where: string) => string
  /** Name of the session cookie without its suffix. */
  cookie: string
}

/** The header that names one submit; a malformed one is refused, for it would protect nothing. */
function onceOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key')
  if (key !== null && !z.uuid().safeParse(key).success)
    throw new Refusal('invalid', { reason: 'idempotency-key' })
  return key
}

/** From a request to what a procedure can reach. Provinces change with the law, so they are read once. */
export function contextsOf({ connection, auth, clock, report, cookie }: Parts) {
  let register: Promise<ProvinceRegister> | undefined
  const provincesNow = () => {
    register ??= loadProvinceRegister(connection.db).catch((error: unknown) => {
      register = undefined
      throw error
    })
    return register
  }

  // `answer` are the headers of the answer: a session in use is prolonged, and its cookie with it.
  return async (request: Request, answer?: Headers): Promise<Context> => {
    const { db } = connection
    const provinces = await provincesNow()
    const lang = /^en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'vi'
    const context = { db, clock, provinces, lang, report, once: onceOf(request), submission: null, account: null, scope: null } as const
    if (!request.headers.get('cookie')?.includes(`${cookie}.session_token=`))
      return context
    const { response, headers } = await auth.api.getSession({ headers: request.headers, returnHeaders: true })
    for (const line of headers.getSetCookie())
      answer?.append('set-cookie', line)
    if (!response)
      return context
    const account = Account.parse({ ...response.user, reach: response.user.reach ?? null })
    return { ...context, account, scope: scopeOf(account, provinces, dayInVietnam(clock())) }
  }
}
