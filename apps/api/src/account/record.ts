import type { Db } from '@khuyencong/db'
import type { InvitationDraft, MailOutcome, Person, PersonDraft } from '@khuyencong/domain/account'
import type { StaffContext } from '../trpc.ts'
import type { SentLink } from './link.ts'
import { randomUUID } from 'node:crypto'
import { users } from '@khuyencong/db/schema'
import { reachedDraft } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam } from '@khuyencong/domain/text'
import { eq } from 'drizzle-orm'
import { notify } from '../desk/notify.ts'
import { writing } from '../writing.ts'
import { endLinks, newLink } from './link.ts'
import { letterOf } from './message.ts'
import { endSessions } from './password.ts'
import { heldPerson, lockAdministrators, mustLeaveAnAdministrator, personById } from './people.ts'

interface Versioned { id: string, version: number }

function checked<Draft extends PersonDraft>(ctx: StaffContext, given: Draft): Draft {
  const { draft, issues } = reachedDraft(given, ctx.provinces, dayInVietnam(ctx.clock()))
  if (draft === null)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  return draft
}

/** After the transaction: a message that has left cannot be rolled back. A repeated submit finds no new link and sends none. */
async function posted(ctx: StaffContext, person: Person, link: SentLink | undefined): Promise<MailOutcome | null> {
  return link ? ctx.mail.send(letterOf({ person, link, origin: ctx.origin })) : null
}

export async function invitePerson(ctx: StaffContext, given: InvitationDraft) {
  const draft = checked(ctx, given)
  let link: SentLink | undefined
  const person = await writing(ctx, {}, async (tx) => {
    const id = randomUUID()
    const [made] = await tx.insert(users).values({ id, ...draft }).onConflictDoNothing().returning({ id: users.id })
    if (!made)
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'email', reason: 'email-taken' }] })
    link = await newLink(tx, { userId: id, kind: 'invitation', at: ctx.clock() })
    return personById(tx, ctx.clock(), id)
  })
  return { person, mail: await posted(ctx, person, link) }
}

/** A new invitation for whoever has no password yet, else a link that sets another one. */
export async function resetByMail(ctx: StaffContext, { id }: { id: string }) {
  let link: SentLink | undefined
  const person = await writing(ctx, {}, async (tx) => {
    const now = await personById(tx, ctx.clock(), id)
    if (now.state === 'suspended')
      throw new Refusal('closed', { reason: 'suspended' })
    await endLinks(tx, id, ctx.clock())
    link = await newLink(tx, { userId: id, kind: now.state === 'invited' ? 'invitation' : 'reset', at: ctx.clock() })
    return personById(tx, ctx.clock(), id)
  })
  return { person, mail: await posted(ctx, person, link) }
}

/** Another role or reach counts from the next request on: every request reads the person anew. */
export function editPerson(ctx: StaffContext, { id, version, draft: given }: Versioned & { draft: PersonDraft }): Promise<Person> {
  const draft = checked(ctx, given)
  return writing(ctx, {}, async (tx) => {
    await lockAdministrators(tx)
    const before = await heldPerson(tx, ctx.clock(), id, version)
    if (draft.role !== 'administrator')
      await mustLeaveAnAdministrator(tx, id, ctx.clock())
    await tx.update(users).set(draft).where(eq(users.id, id))
    if (before.role !== draft.role || before.reach !== draft.reach)
      await notify(tx, { users: [id], except: ctx.account.id, kind: 'account-changed', values: { role: draft.role, reach: draft.reach ?? '' } })
    return personById(tx, ctx.clock(), id)
  })
}

/** Ends every session and link at once; a sign-in after that is answered as a wrong password. */
export function suspendPerson(ctx: StaffContext, { id, version, reason }: Versioned & { reason: string }): Promise<Person> {
  if (id === ctx.account.id)
    throw new Refusal('closed', { reason: 'own-account' })
  return writing(ctx, { reason }, async (tx) => {
    await lockAdministrators(tx)
    const before = await heldPerson(tx, ctx.clock(), id, version)
    if (before.state === 'suspended')
      throw new Refusal('closed', { reason: 'suspended' })
    await mustLeaveAnAdministrator(tx, id, ctx.clock())
    await tx.update(users).set({ suspendedAt: ctx.clock(), suspendedReason: reason }).where(eq(users.id, id))
    await endSessions(tx, id)
    await endLinks(tx, id, ctx.clock())
    return personById(tx, ctx.clock(), id)
  })
}

export function resumePerson(ctx: StaffContext, { id, version }: Versioned): Promise<Person> {
  return writing(ctx, {}, async (tx) => {
    const before = await heldPerson(tx, ctx.clock(), id, version)
    if (before.state !== 'suspended')
      throw new Refusal('closed', { reason: 'not-suspended' })
    await tx.update(users).set({ suspendedAt: null, suspendedReason: null }).where(eq(users.id, id))
    await notify(tx, { users: [id], except: ctx.account.id, kind: 'account-restored', values: {} })
    return personById(tx, ctx.clock(), id)
  })
}

/** An invitation that nobody took up, e.g. to a mistyped address; whoever has worked here is suspended instead. */
export function withdrawInvitation(ctx: StaffContext, { id, version }: Versioned): Promise<{ done: true }> {
  return writing(ctx, {}, async (tx: Db) => {
    const before = await heldPerson(tx, ctx.clock(), id, version)
    if (before.state !== 'invited')
      throw new Refusal('closed', { reason: 'not-invited' })
    await tx.delete(users).where(eq(users.id, id))
    return { done: true as const }
  })
}
