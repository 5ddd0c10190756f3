import type { ReadRefusal } from '@khuyencong/client'
import type { RefusalDetail } from '@khuyencong/domain/refusal'

/** A refusal of the doors for accounts, which are plain HTTP; null where no network or no answer of ours came back. */
export class DoorError extends Error {
  readonly refusal: ReadRefusal | null
  constructor(refusal: ReadRefusal | null) {
    super(refusal?.detail.reason ?? 'no-answer')
    this.refusal = refusal
  }
}

async function ask(path: string, body: object): Promise<void> {
  const answer = await fetch(`/api/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    .catch(() => { throw new DoorError(null) })
  if (answer.ok)
    return
  const said = await answer.json().catch(() => null) as { code?: string, detail?: RefusalDetail } | null
  throw new DoorError(said?.detail ? { code: said.code, detail: said.detail } as ReadRefusal : null)
}

export const signIn = (email: string, password: string) => ask('sign-in/email', { email, password })
export const signOut = () => ask('sign-out', {})
export const changePassword = (currentPassword: string, newPassword: string) => ask('change-password', { currentPassword, newPassword })
