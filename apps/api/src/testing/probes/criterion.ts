import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const why = 'criteria bind the whole country; the programmes they touch are those of the reader\'s reach'
const draft = { value: 3, legalBasis: 'Văn bản thử', instrument: null, validFrom: '2018-06-01', validTo: null }
const seen = { validFrom: '2018-01-01', version: 2_000_000_000 }

export const criterionProbes: Probes = {
  'criterion.list': unscoped(why),
  'criterion.byCode': unscoped(why, () => ({ code: 'key-area' })),
  'criterion.previewNew': unscoped(why, () => ({ dimension: 'duration', operator: 'at-most', draft })),
  'criterion.create': unscoped(why, () => ({ dimension: 'area', operator: 'at-least', draft })),
  'criterion.preview': unscoped(why, () => ({ code: 'key-area', draft, seen: { ...seen, version: 1 } })),
  'criterion.supersede': unscoped(why, () => ({ code: 'key-area', draft, seen })),
  'criterion.previewEdit': unscoped(why, () => ({ code: 'key-area', draft: { ...draft, validFrom: '2018-01-01' }, seen: { ...seen, version: 1 } })),
  'criterion.edit': unscoped(why, () => ({ code: 'key-area', draft, seen })),
}
