import type { Db } from '@khuyencong/db'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { invitations, users } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { settingOf } from '../setting/read.ts'

type LinkKind = 'invitation' | 'reset'
export interface SentLink { kind: LinkKind, token: string, expiresAt: Date }

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whatever link a person still has works no more. */
export async function endLinks(tx: Db, userId: string, at: Date): Promise<void> {
  await tx.update(invitations).set({ usedAt: at }).where(and(eq(invitations.userId, userId), isNull(invitations.usedAt)))
}

/** A one-time link: the token goes into the message and is kept nowhere. */
export async function newLink(tx: Db, { userId, kind, at }: { userId: string, kind: LinkKind, at: Date }): Promise<SentLink> {
  const hours = await settingOf(tx, kind === 'invitation' ? 'invitation-hours' : 'reset-hours')
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(at.getTime() + hours * 3_600_000)
  await tx.insert(invitations).values({ id: randomUUID(), userId, kind, tokenDigest: digestOf(token), createdAt: at, expiresAt })
  return { kind, token, expiresAt }
}

/** Whose link this is. One answer for a link that never was, was used, is too old or belongs to somebody suspended. */
export async function linkOf(db: Db, token: string, at: Date) {
  const [link] = await db.select({ id: invitations.id, kind: invitations.kind, expiresAt: invitations.expiresAt, user: { id: users.id, name: users.name, email: users.email } })
    .from(invitations).innerJoin(users, eq(users.id, invitations.userId)).where(and(eq(invitations.tokenDigest, digestOf(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, at), isNull(users.suspendedAt)))
  if (!link)
    throw new Refusal('closed', { reason: 'link-not-valid' })
  return link
}

/** Takes the link for good; of two at once one wins. */
export async function useLink(tx: Db, id: string, at: Date): Promise<void> {
  const used = await tx.update(invitations).set({ usedAt: at }).where(and(eq(invitations.id, id), isNull(invitations.usedAt))).returning({ id: invitations.id })
  if (used.length === 0)
    throw new Refusal('closed', { reason: 'link-not-valid' })
}
