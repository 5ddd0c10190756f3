import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const why = 'types and contents belong to the whole country; their supports are counted inside the reader\'s reach'
const type = { vi: 'Loại thử', en: 'Test', offered: true, legalBasis: 'Văn bản thử', instrument: null, validFrom: '2012-07-05', validTo: null }
const content = { vi: 'Nội dung thử', en: 'Test', types: [], legalBasis: 'Văn bản thử', instrument: null, validFrom: '2012-07-06', validTo: null, status: 'unverified' }
const seen = { validFrom: '2012-07-05', version: 2_000_000_000 }

export const supportTypeProbes: Probes = {
  'supportType.list': unscoped(why),
  'supportType.edit': unscoped(why, () => ({ code: 'machinery', version: 2_000_000_000, draft: type })),
  'supportType.preview': unscoped(why, () => ({ number: 3, draft: content, seen: { ...seen, version: 1 } })),
  'supportType.supersede': unscoped(why, () => ({ number: 3, draft: content, seen })),
  'supportType.editContent': unscoped(why, () => ({ code: 'content-3', draft: content, seen })),
}
