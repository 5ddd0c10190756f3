import type { ReadRefusal } from '@khuyencong/client'
import type { LinkAnswer, PasswordVerdict, SignInAnswer } from '@khuyencong/domain/account'
import type { RefusalDetail } from '@khuyencong/domain/refusal'

/** A refusal of the doors for accounts, which are plain HTTP; null where no network or no answer of ours came back. */
export class DoorError extends Error {
  readonly refusal: ReadRefusal | null
  constructor(refusal: ReadRefusal | null) {
    super(refusal?.detail.reason ?? 'no-answer')
    this.refusal = refusal
  }
}

async function ask<Answer = { done: true }>(path: string, body: object): Promise<Answer> {
  const answer = await fetch(`/api/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    .catch(() => { throw new DoorError(null) })
  const said = await answer.json().catch(() => null) as { code?: string, detail?: RefusalDetail } | null
  if (answer.ok && said !== null)
    return said as Answer
  throw new DoorError(said?.detail ? { code: said.code, detail: said.detail } as ReadRefusal : null)
}

export const signIn = (email: string, password: string) => ask<SignInAnswer>('sign-in/email', { email, password })
export const giveCode = (given: { code: string } | { recoveryCode: string }) => ask('second-factor', given)
export const signOut = () => ask('sign-out', {})
export const changePassword = (currentPassword: string, newPassword: string) => ask('change-password', { currentPassword, newPassword })
export const forgotPassword = (email: string) => ask('forgot', { email })
export const readLink = (token: string) => ask<LinkAnswer>('link', { token })
export const acceptLink = (token: string, password: string) => ask('accept', { token, password })
export const checkPassword = (password: string, token?: string) => ask<PasswordVerdict>('check-password', token === undefined ? { password } : { password, token })
