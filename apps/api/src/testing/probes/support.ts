import type { Probes, Records } from './probe.ts'
import { supportBulkProbes } from './bulk.ts'
import { empty, forbidden, notFound } from './probe.ts'

const draftIn = ({ provinceId, programme, facility }: Records) => ({ type: 'consultancy', programmeId: programme.id, planYear: 2024, facilityId: facility.id, provinceId, place: null, participants: null, title: 'Khoản dời đến', note: null, variant: 'standard', normJustification: null, state: 'draft' })
const one = ({ support: { id, version } }: Records) => ({ id, version })
const entered = ({ support: { id } }: Records) => ({ id, amounts: [{ source: 'local', measure: 'planned', on: '2024-01-05', dong: 1_000_000, decision: null, supersedes: null, counters: null, reason: null }] })

export const supportProbes: Probes = {
  ...supportBulkProbes,
  'support.list': empty(of => ({ q: of.support.code, archived: 'all' })),
  'support.byCode': notFound(of => ({ code: of.support.code })),
  'support.create': forbidden(of => ({ draft: draftIn(of) })),
  'support.edit': notFound(of => ({ ...one(of), draft: draftIn(of) })),
  'support.archive': notFound(of => ({ ...one(of), reason: 'Không phải của tôi' })),
  'support.restore': notFound(of => ({ id: of.archivedSupport.id, version: of.archivedSupport.version })),
  'support.discard': notFound(one),
  'support.checkAmounts': notFound(entered),
  'support.addAmounts': notFound(of => ({ ...entered(of), seen: 4 })),
}
