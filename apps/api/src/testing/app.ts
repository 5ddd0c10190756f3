import type { FreshDb } from '@khuyencong/db/testing'
import type { Role } from '@khuyencong/domain/right'
import type { Hono } from 'hono'
import type { Api } from '../app.ts'
import type { Env } from '../env.ts'
import type { Context } from '../trpc.ts'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { users } from '@khuyencong/db/schema'
import { freshDb } from '@khuyencong/db/testing'
import { write } from '@khuyencong/db/write'
import { scopeOf } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { addPerson } from '../account/person.ts'
import { vaultOf } from '../account/vault.ts'
import { createApp } from '../app.ts'
import { readEnv } from '../env.ts'
import { mailOf } from '../mail/mail.ts'
import { appRouter } from '../router.ts'
import { callerOf } from '../trpc.ts'

export const password = 'mat-khau-cua-toi-2026'

/** Where a person of each role stands in these tests: the North, and today's Ninh Bình. */
export const usualReach: Record<Role, string | null> = { 'administrator': null, 'agency-officer': null, 'centre-officer': 'north', 'province-officer': 'VN-37@2025', 'council-member': null, 'leader': null }

export interface TestApp extends FreshDb {
  app: Api
  env: Env
  /** The clock stands; `pass` moves it. */
  now: { at: Date, pass: (milliseconds: number) => void }
  /** Calls procedures as a person of a role, without a door in between. */
  as: (role: Role, reach?: string | null) => Promise<ReturnType<typeof callAs>>
  /** What a procedure has of such a person; `over` replaces parts of it, e.g. the database by a transaction. */
  contextAs: (role: Role, reach?: string | null, over?: Partial<Context>) => Promise<Context>
  /** Adds a person who can sign in; answers the e-mail. */
  person: (role: Role, given?: { reach?: string | null, firstUntil?: Date | null }) => Promise<string>
}

export const callAs = (context: Context) => callerOf(appRouter)(context)

/** An app of its own over a fresh database. */
export async function testApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const fresh = await freshDb()
  const { env, problems } = readEnv({ DATA_DIR: mkdtempSync(join(tmpdir(), 'khuyencong-api-')), AUTH_SECRET: 'a-secret-for-tests-and-nothing-else', ...settings })
  if (env === null)
    throw new Error(problems.join('\n'))
  const now = {
    at: new Date('2026-11-25T03:00:00Z'),
    pass: (milliseconds: number) => {
      now.at = new Date(now.at.getTime() + milliseconds)
    },
  }
  const clock = () => now.at
  const provinces = await loadProvinceRegister(fresh.db)
  const app = createApp({ connection: fresh.connection, env, clock })
  let people = 0
  const person: TestApp['person'] = async (role, { reach = usualReach[role], firstUntil = null } = {}) => {
    const email = `${role}-${++people}@example.vn`
    await write(fresh.db, { actor: 'system:test' }, tx => addPerson(tx, { name: `Người thử ${people}`, email, role, reach, password, firstUntil }))
    return email
  }
  const contextAs: TestApp['contextAs'] = async (role, reach = usualReach[role], over = {}) => {
    const id = `${role}:${reach ?? ''}`
    const account = { id, name: `Người thử ${role}`, email: `${role}@example.vn`, role, reach, mustChangePassword: false, hasSecondFactor: false, mustSetSecondFactor: false }
    const report = (error: unknown): string => {
      throw error
    }
    await write(fresh.db, { actor: 'system:test' }, tx => tx.insert(users).values({ id, name: account.name, email: `${id}@example.vn`, role, reach }).onConflictDoNothing())
    return { db: fresh.db, clock, once: null, submission: null, account, scope: scopeOf(account, provinces, dayInVietnam(now.at)), provinces, lang: 'vi', report, sessionId: null, address: 'in-process', origin: 'http://localhost', mail: mailOf({ env, clock, report }), vault: vaultOf(env), jobs: app.jobs, ...over }
  }
  return {
    ...fresh,
    env,
    now,
    person,
    app,
    close: async () => {
      await app.jobs.stop()
      await fresh.close()
    },
    contextAs,
    as: async (role, reach) => callAs(await contextAs(role, reach)),
  }
}

/** A browser in small: it keeps cookies and sends its origin. */
export function browser(app: Hono, origin = 'http://localhost') {
  const jar = new Map<string, string>()
  return {
    jar,
    ask: async (path: string, init: { method?: string, body?: unknown, raw?: string | Uint8Array, headers?: Record<string, string> } = {}) => {
      const body = init.raw as string | Uint8Array<ArrayBuffer> | undefined ?? (init.body === undefined ? undefined : JSON.stringify(init.body))
      const method = init.method ?? (body === undefined ? 'GET' : 'POST')
      const answer = await app.request(`${origin}${path}`, {
        method,
        body,
        headers: { ...body === undefined ? {} : { 'content-type': 'application/json' }, ...method === 'GET' ? {} : { origin }, ...jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }, ...init.headers },
      })
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        const [name = '', ...value] = pair.split('=')
        if (/max-age=0/i.test(line) || value.join('=') === '')
          jar.delete(name)
        else
          jar.set(name, value.join('='))
      }
      return answer
    },
  }
}
