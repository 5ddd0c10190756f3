import type { Probes, Records } from './probe.ts'
import { empty, notFound, unscoped } from './probe.ts'

const country = 'accounts are administered for the whole country, by administrators alone'
const oneself = 'it names nobody: the signed-in person alone is meant'
const password = 'mat-khau-cua-nguoi-khac'
const one = ({ person: { id } }: Records) => ({ id })
const versioned = ({ person: { id, version } }: Records) => ({ id, version })
const reason = 'Không phải của tôi'

export const accountProbes: Probes = {
  'account.sessions': empty(() => undefined),
  'account.endSession': notFound(of => ({ id: of.person.sessionId })),
  'account.endOtherSessions': unscoped(oneself),
  'account.secondFactor': unscoped(oneself),
  'account.beginSecondFactor': unscoped(oneself, () => ({ password })),
  'account.confirmSecondFactor': unscoped(oneself, () => ({ code: '123456' })),
  'account.renewRecoveryCodes': unscoped(oneself, () => ({ password })),
  'account.dropSecondFactor': unscoped(oneself, () => ({ password })),
  'account.people': unscoped(country, () => ({})),
  'account.byId': unscoped(country, one),
  'account.invite': unscoped(country, of => ({ name: 'Người mới', email: of.person.email, role: 'leader', reach: null })),
  'account.edit': unscoped(country, of => ({ ...versioned(of), draft: { name: 'Tên khác', role: 'leader', reach: null } })),
  'account.suspend': unscoped(country, of => ({ ...versioned(of), reason })),
  'account.resume': unscoped(country, versioned),
  'account.withdraw': unscoped(country, versioned),
  'account.resetByMail': unscoped(country, one),
  'account.dropSecondFactorOf': unscoped(country, of => ({ ...versioned(of), reason })),
  'account.sessionsOf': unscoped(country, one),
  'account.endSessionsOf': unscoped(country, of => ({ ...one(of), sessionId: of.person.sessionId })),
  'account.mail': unscoped(country),
}
