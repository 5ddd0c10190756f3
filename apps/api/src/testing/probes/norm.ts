import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const why = 'norms bind the whole country or are a council\'s public law; the supports they touch are those of the reader\'s reach'
const draft = { rate: 0.5, capDong: 1, lineFactor: null, per: 'facility', legalBasis: 'Văn bản thử', instrument: null, validFrom: '2018-06-01', validTo: null, status: 'documented' }
const subject = { supportType: 'machinery', variant: 'standard', provinceId: null }
const seen = { validFrom: '2018-05-11', version: 2_000_000_000 }

export const normProbes: Probes = {
  'norm.list': unscoped(why),
  'norm.byCode': unscoped(why, () => ({ code: 'machinery' })),
  'norm.create': unscoped(why, () => ({ subject, draft })),
  'norm.preview': unscoped(why, () => ({ subject: { ...subject, supportType: 'linkage' }, draft, seen: null })),
  'norm.supersede': unscoped(why, () => ({ subject, draft, seen })),
  'norm.previewEdit': unscoped(why, () => ({ code: 'consultancy', seen: { ...seen, version: 1 }, draft: { ...draft, validFrom: '2018-05-11' } })),
  'norm.edit': unscoped(why, () => ({ code: 'machinery', seen, draft })),
}
