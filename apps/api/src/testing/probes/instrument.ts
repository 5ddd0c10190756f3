import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const why = 'legal texts belong to the whole country; supports beside a norm are counted inside the reader\'s reach'
const draft = { kind: 'circular', number: '9/2026/TT-THU', title: 'Văn bản thử', issuer: 'Nơi thử', provinceId: null, issuedOn: null, signedOn: null, effectiveFrom: null, effectiveTo: null, note: null, status: 'unverified', links: [] }
const stale = { code: 'tt-28-2018-btc', version: 2_000_000_000 }

export const instrumentProbes: Probes = {
  'instrument.list': unscoped(why, of => ({ q: of.support.code })),
  'instrument.all': unscoped(why),
  'instrument.byCode': unscoped(why, () => ({ code: 'tt-28-2018-btc' })),
  'instrument.create': unscoped(why, () => ({ ...draft, links: [{ relation: 'amends', target: 'no-such-text' }] })),
  'instrument.edit': unscoped(why, () => ({ ...stale, draft })),
  'instrument.archive': unscoped(why, () => ({ ...stale, reason: 'Không phải của tôi' })),
  'instrument.restore': unscoped(why, () => stale),
}
