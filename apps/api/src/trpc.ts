import type { Db } from '@khuyencong/db'
import type { Account } from '@khuyencong/domain/account'
import type { RefusalCode } from '@khuyencong/domain/refusal'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Action, Noun } from '@khuyencong/domain/right'
import type { Lang } from '@khuyencong/domain/text'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import type { Scope } from './account/scope.ts'
import type { Vault } from './account/vault.ts'
import type { Jobs } from './job/runner.ts'
import type { Mail } from './mail/mail.ts'
import { createHash } from 'node:crypto'
import { Refusal } from '@khuyencong/domain/refusal'
import { mayRole } from '@khuyencong/domain/right'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { refusalBody, refusalIn } from './refusal/answer.ts'

/** One submit: its key, what was called, and a digest of what was sent. */
export interface Submission { key: string, procedure: string, digest: string }

/** What every procedure can reach. Time is a parameter. */
export interface Context {
  db: Db
  clock: () => Date
  account: Account | null
  /** Null while nobody is signed in; a `may` procedure always has one. */
  scope: Scope | null
  provinces: ProvinceRegister
  lang: Lang
  /** The key a browser gives one submit, so that a second press or a second try is the same submit. */
  once: string | null
  submission: Submission | null
  /** The session this request came with; null for a visitor. */
  sessionId: string | null
  /** Where the request comes from, for counting tries. */
  address: string
  /** The site's own address, for links in messages: never one that a stranger's request names. */
  origin: string
  mail: Mail
  vault: Vault
  /** Work that outlives its request. */
  jobs: Jobs
  /** Writes a bug into the log and gives the number the reader may quote. */
  report: (error: unknown, where: string) => string
}

/** What a `may` procedure has: somebody, and the records that person may see. */
export type StaffContext = Context & { account: Account, scope: Scope }

/** Which door a procedure has. A procedure without one fails the tests. */
export type Door = { kind: 'open' } | { kind: 'own' } | { kind: 'may', action: Action, noun: Noun }
export interface Meta { door?: Door }

const trpcCodes = {
  'not-found': 'NOT_FOUND',
  'invalid': 'BAD_REQUEST',
  'conflict': 'CONFLICT',
  'forbidden': 'FORBIDDEN',
  'closed': 'FORBIDDEN',
  'busy': 'SERVICE_UNAVAILABLE',
  'unauthenticated': 'UNAUTHORIZED',
  'too-many': 'TOO_MANY_REQUESTS',
} as const satisfies Record<RefusalCode, TRPC_ERROR_CODE_KEY>

/** The library's own complaints about a request that is none of ours. */
const requestReasons: Partial<Record<TRPC_ERROR_CODE_KEY, [RefusalCode, string]>> = {
  PARSE_ERROR: ['invalid', 'not-json'],
  BAD_REQUEST: ['invalid', 'not-understood'],
  NOT_FOUND: ['not-found', 'no-such-procedure'],
  METHOD_NOT_SUPPORTED: ['invalid', 'wrong-method'],
  UNSUPPORTED_MEDIA_TYPE: ['invalid', 'wrong-media-type'],
  PAYLOAD_TOO_LARGE: ['invalid', 'too-large'],
  CLIENT_CLOSED_REQUEST: ['closed', 'client-left'],
}

/** Refusal behind a library error, if it is one. */
export function refusalOfTrpc(error: TRPCError): Refusal | null {
  const own = refusalIn(error.cause)
  if (own)
    return own
  const known = requestReasons[error.code]
  return known ? new Refusal(known[0], { reason: known[1], issues: [{ field: 'body', reason: known[1] }] }) : null
}

const t = initTRPC.context<Context>().meta<Meta>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx, path }) {
    const refusal = refusalOfTrpc(error)
    const incident = refusal ? null : ctx?.report(error.cause ?? error, path ?? 'trpc') ?? null
    const message = refusal ? refusal.message : 'something-went-wrong'
    const { code, httpStatus } = shape.data
    return { code: shape.code, message, data: { code, httpStatus, refusal: refusal && refusalBody(refusal), incident } }
  },
})

export const router = t.router
export const callerOf = t.createCallerFactory

/** Refusals and bad input get their code here, for every procedure of both doors. */
const answered = t.procedure.use(async ({ ctx, path, type, next, getRawInput }) => {
  const given = await getRawInput()
  const [field] = unstorable(given)
  if (field !== undefined)
    throw new TRPCError({ code: 'BAD_REQUEST', cause: new Refusal('invalid', { reason: 'check-fields', issues: [{ field, reason: 'control-character' }] }) })
  // A malformed key would protect nothing.
  if (type === 'mutation' && ctx.once !== null && !z.uuid().safeParse(ctx.once).success)
    throw new TRPCError({ code: 'BAD_REQUEST', cause: new Refusal('invalid', { reason: 'idempotency-key', issues: [{ field: 'idempotency-key', reason: 'wrong-format' }] }) })
  const submission = type === 'mutation' && ctx.once !== null ? { key: ctx.once, procedure: path, digest: createHash('sha256').update(JSON.stringify(given) ?? '').digest('hex') } : null
  const result = await next({ ctx: { submission } })
  if (result.ok || (result.error.code !== 'INTERNAL_SERVER_ERROR' && result.error.code !== 'BAD_REQUEST'))
    return result
  const refusal = refusalIn(result.error.cause)
  if (refusal && !isOutputFailure(result.error))
    throw new TRPCError({ code: trpcCodes[refusal.code], message: refusal.message, cause: refusal })
  return result
})

/** Paths of texts that no database can store: a null character, half a surrogate pair. */
function unstorable(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'string')
    return /\0|\p{Surrogate}/u.test(value) ? [path.join('.') || 'body'] : []
  if (typeof value !== 'object' || value === null || path.length > 10)
    return []
  return Object.entries(value).flatMap(([name, part]) => unstorable(part, [...path, name]))
}

/** An answer that breaks its own schema is our bug, never the reader's bad input. */
function isOutputFailure(error: TRPCError): boolean {
  return error.code === 'INTERNAL_SERVER_ERROR' && error.message === 'Output validation failed'
}

/** The open door: anybody, public fields only. Always followed by `.output()`. */
export const open = answered.meta({ door: { kind: 'open' } })

/** The context of somebody signed in, whatever the role. Whoever must set up a second factor can do only that: `settingUp`. */
export function signedIn(ctx: Context, { settingUp = false } = {}): StaffContext {
  const { account, scope } = ctx
  if (!account || !scope)
    throw new Refusal('unauthenticated', { reason: 'sign-in-first' })
  if (account.mustChangePassword)
    throw new Refusal('closed', { reason: 'password-change-first' })
  if (account.mustSetSecondFactor && !settingUp)
    throw new Refusal('closed', { reason: 'second-factor-first' })
  return { ...ctx, account, scope }
}

/** The staff context of somebody who may do this, or the refusal that says why not. The only place that asks. */
export function permitted(ctx: Context, action: Action, noun: Noun): StaffContext {
  const staff = signedIn(ctx)
  if (!mayRole(staff.account.role, action, noun))
    throw new Refusal('forbidden', { reason: `no-right-to-${action}` })
  return staff
}

/** A person's own things alone – drafts, notices, sessions: every query of such a procedure names `ctx.account.id`. */
export const own = answered.meta({ door: { kind: 'own' } }).use(({ ctx, next }) => next({ ctx: signedIn(ctx) }))

/** The one part of a person's own things that stays open while the second factor is asked for and missing. */
export const ownSettingUp = answered.meta({ door: { kind: 'own' } }).use(({ ctx, next }) => next({ ctx: signedIn(ctx, { settingUp: true }) }))

/** The staff door: looks the action up in the table of rights and hands over the scope that the query must use. */
export function may(action: Action, noun: Noun) {
  return answered.meta({ door: { kind: 'may', action, noun } }).use(({ ctx, next }) => next({ ctx: permitted(ctx, action, noun) }))
}
