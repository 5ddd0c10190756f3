import type { Db } from '@khuyencong/db'
import type { StaffContext } from '../trpc.ts'
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { twoFactors, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq } from 'drizzle-orm'
import { settingOf } from '../setting/read.ts'
import { isOwnPassword } from './password.ts'
import { endOpenSessions } from './sessions.ts'
import { throttled } from './throttle.ts'

const issuer = 'Khuyến Công'
/** How the sign-in library tells bytes from a text. */
const asBytes = 'base32:'
const wrong = (field: string, reason: string) => new Refusal('invalid', { reason: 'check-fields', issues: [{ field, reason }] })

/** Signs that nobody misreads on paper; ten of them are 50 random bits, and each code works once. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
const newCode = () => Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('').replace(/^(.{5})/, '$1-')
const newCodes = () => Array.from({ length: 10 }, newCode)

/**
 * A recovery code as it is kept, however it was typed.
 * @example
 * codeAsKept(' ABCDE 23456 ') // 'abcde-23456'
 */
export function codeAsKept(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^a-z\d]/g, '').replace(/^(.{5})/, '$1-')
}

/** Whoever finds a screen open must not change how its owner signs in. Tries count with those at the sign-in door. */
async function mustKnowPassword(ctx: StaffContext, password: string): Promise<void> {
  const succeeded = await throttled(ctx.db, { tried: 'sign-in', account: ctx.account.email, address: ctx.address }, ctx.clock())
  if (!await isOwnPassword(ctx.db, ctx.account.id, password))
    throw wrong('password', 'wrong-password')
  await succeeded()
}

async function factorOf(db: Db, userId: string) {
  const [row] = await db.select().from(twoFactors).where(eq(twoFactors.userId, userId))
  return row
}

/** What a person may know of the own second factor; neither the secret nor a code is ever shown again. */
export async function secondFactorState(ctx: StaffContext) {
  const row = ctx.account.hasSecondFactor ? await factorOf(ctx.db, ctx.account.id) : undefined
  const codes = row ? JSON.parse(await ctx.vault.open(row.backupCodes)) as string[] : []
  const required = await settingOf(ctx.db, 'second-factor-roles')
  return { isSet: ctx.account.hasSecondFactor, isRequired: required.includes(ctx.account.role), recoveryCodesLeft: codes.length }
}

// None of these goes through `writing`: what it would keep of a submit and its answer is a password and secrets.

/** A secret for the app and codes for the day it is lost; nothing changes until a first code is confirmed. */
export async function beginSecondFactor(ctx: StaffContext, { password }: { password: string }) {
  if (ctx.account.hasSecondFactor)
    throw new Refusal('closed', { reason: 'second-factor-set' })
  await mustKnowPassword(ctx, password)
  const bytes = randomBytes(20)
  const secret = base32.encode(bytes, { padding: false })
  const recoveryCodes = newCodes()
  const sealed = { secret: await ctx.vault.seal(`${asBytes}${secret}`), backupCodes: await ctx.vault.seal(JSON.stringify(recoveryCodes)), verified: false, failedVerificationCount: 0, lockedUntil: null }
  await write(ctx.db, { actor: ctx.account.id }, async (tx) => {
    await tx.select({ id: users.id }).from(users).where(eq(users.id, ctx.account.id)).for('update')
    await tx.delete(twoFactors).where(eq(twoFactors.userId, ctx.account.id))
    await tx.insert(twoFactors).values({ id: randomUUID(), userId: ctx.account.id, ...sealed })
  })
  const uri = createOTP(new Uint8Array(bytes), { digits: 6, period: 30 }).url(issuer, ctx.account.email)
  return { uri, secret, recoveryCodes }
}

/** The first right code turns it on; sessions begun without it end, but for this one. */
export async function confirmSecondFactor(ctx: StaffContext, { code }: { code: string }) {
  const row = await factorOf(ctx.db, ctx.account.id)
  if (!row || ctx.account.hasSecondFactor)
    throw new Refusal('closed', { reason: 'second-factor-not-begun' })
  const succeeded = await throttled(ctx.db, { tried: 'second-factor', account: ctx.account.id, address: ctx.address }, ctx.clock())
  const secret = (await ctx.vault.open(row.secret)).slice(asBytes.length)
  if (!await createOTP(base32.decode(secret), { digits: 6, period: 30 }).verify(code))
    throw wrong('code', 'wrong-code')
  await succeeded()
  await write(ctx.db, { actor: ctx.account.id, reason: 'second factor' }, async (tx) => {
    const confirmed = await tx.update(twoFactors).set({ verified: true }).where(eq(twoFactors.id, row.id)).returning({ id: twoFactors.id })
    if (confirmed.length === 0)
      throw new Refusal('closed', { reason: 'second-factor-not-begun' })
    await tx.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, ctx.account.id))
    await endOpenSessions(tx, ctx.account.id, { except: ctx.sessionId })
  })
  return { done: true as const }
}

export async function renewRecoveryCodes(ctx: StaffContext, { password }: { password: string }) {
  if (!ctx.account.hasSecondFactor)
    throw new Refusal('closed', { reason: 'second-factor-not-set' })
  await mustKnowPassword(ctx, password)
  const recoveryCodes = newCodes()
  const backupCodes = await ctx.vault.seal(JSON.stringify(recoveryCodes))
  await write(ctx.db, { actor: ctx.account.id }, tx => tx.update(twoFactors).set({ backupCodes }).where(eq(twoFactors.userId, ctx.account.id)))
  return { recoveryCodes }
}

/** Inside a transaction: the person signs in with the password alone from now on. */
export async function takeSecondFactor(tx: Db, userId: string): Promise<void> {
  await tx.delete(twoFactors).where(eq(twoFactors.userId, userId))
  await tx.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId))
}

export async function dropSecondFactor(ctx: StaffContext, { password }: { password: string }) {
  if ((await settingOf(ctx.db, 'second-factor-roles')).includes(ctx.account.role))
    throw new Refusal('closed', { reason: 'second-factor-required' })
  await mustKnowPassword(ctx, password)
  await write(ctx.db, { actor: ctx.account.id, reason: 'second factor' }, tx => takeSecondFactor(tx, ctx.account.id))
  return { done: true as const }
}
