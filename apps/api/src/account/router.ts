import { Account, Code, Confirmed, InvitationDraft, PersonDraft, PersonFilter } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { notify } from '../desk/notify.ts'
import { may, open, own, ownSettingUp, router } from '../trpc.ts'
import { writing } from '../writing.ts'
import { endSessions } from './password.ts'
import { heldPerson, peopleList, personById } from './people.ts'
import { editPerson, invitePerson, resetByMail, resumePerson, suspendPerson, withdrawInvitation } from './record.ts'
import { beginSecondFactor, confirmSecondFactor, dropSecondFactor, renewRecoveryCodes, secondFactorState, takeSecondFactor } from './second-factor.ts'
import { endOpenSessions, openSessions } from './sessions.ts'

/** Ids of people are the sign-in library's, not always UUIDs. */
const One = z.object({ id: z.string().min(1, 'required').max(100, 'too-long') })
const Versioned = One.extend({ version: z.int().min(1).max(2_147_483_647) })
const Reason = requiredText(500, 3)
const administer = may('administer', 'account')
const noSuchSession = () => new Refusal('not-found', { reason: 'no-such-session' })

export const accountRouter = router({
  /** Who is signed in; null for a visitor. It says nothing about anybody else. */
  me: open.output(Account.nullable()).query(({ ctx }) => ctx.account),

  sessions: own.query(({ ctx }) => openSessions(ctx.db, ctx.account.id, ctx.sessionId)),
  endSession: own.input(One).mutation(({ ctx, input }) => writing(ctx, {}, async (tx) => {
    if (await endOpenSessions(tx, ctx.account.id, { only: input.id }) === 0)
      throw noSuchSession()
    return { ended: 1 }
  })),
  endOtherSessions: own.mutation(({ ctx }) => writing(ctx, {}, async tx => ({ ended: await endOpenSessions(tx, ctx.account.id, { except: ctx.sessionId }) }))),

  secondFactor: ownSettingUp.query(({ ctx }) => secondFactorState(ctx)),
  beginSecondFactor: ownSettingUp.input(Confirmed).mutation(({ ctx, input }) => beginSecondFactor(ctx, input)),
  confirmSecondFactor: ownSettingUp.input(z.object({ code: Code })).mutation(({ ctx, input }) => confirmSecondFactor(ctx, input)),
  renewRecoveryCodes: own.input(Confirmed).mutation(({ ctx, input }) => renewRecoveryCodes(ctx, input)),
  dropSecondFactor: own.input(Confirmed).mutation(({ ctx, input }) => dropSecondFactor(ctx, input)),

  people: administer.input(PersonFilter.prefault({})).query(({ ctx, input }) => peopleList(ctx, input)),
  byId: administer.input(One).query(({ ctx, input }) => personById(ctx.db, ctx.clock(), input.id)),
  invite: administer.input(InvitationDraft).mutation(({ ctx, input }) => invitePerson(ctx, input)),
  edit: administer.input(Versioned.extend({ draft: PersonDraft })).mutation(({ ctx, input }) => editPerson(ctx, input)),
  suspend: administer.input(Versioned.extend({ reason: Reason })).mutation(({ ctx, input }) => suspendPerson(ctx, input)),
  resume: administer.input(Versioned).mutation(({ ctx, input }) => resumePerson(ctx, input)),
  withdraw: administer.input(Versioned).mutation(({ ctx, input }) => withdrawInvitation(ctx, input)),
  resetByMail: administer.input(One).mutation(({ ctx, input }) => resetByMail(ctx, input)),
  /** For somebody who lost the telephone and the recovery codes: the password alone signs in, and every session ends. */
  dropSecondFactorOf: administer.input(Versioned.extend({ reason: Reason })).mutation(({ ctx, input: { id, version, reason } }) => writing(ctx, { reason }, async (tx) => {
    const before = await heldPerson(tx, ctx.clock(), id, version)
    if (!before.hasSecondFactor)
      throw new Refusal('closed', { reason: 'second-factor-not-set' })
    if (id === ctx.account.id)
      throw new Refusal('closed', { reason: 'own-account' })
    await takeSecondFactor(tx, id)
    await endSessions(tx, id)
    await notify(tx, { users: [id], except: ctx.account.id, kind: 'second-factor-reset', values: {} })
    return personById(tx, ctx.clock(), id)
  })),
  sessionsOf: administer.input(One).query(async ({ ctx, input }) => {
    await personById(ctx.db, ctx.clock(), input.id)
    return openSessions(ctx.db, input.id, ctx.sessionId)
  }),
  /** One session of a person, or all of them; the administrator's own stays. */
  endSessionsOf: administer.input(One.extend({ sessionId: z.string().min(1).max(100).optional() })).mutation(({ ctx, input }) => writing(ctx, {}, async (tx) => {
    await personById(tx, ctx.clock(), input.id)
    const ended = await endOpenSessions(tx, input.id, input.sessionId === undefined ? { except: ctx.sessionId } : { only: input.sessionId })
    if (input.sessionId !== undefined && ended === 0)
      throw noSuchSession()
    return { ended }
  })),
  mail: administer.query(({ ctx }) => ctx.mail.state()),
})
