import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const draft = { name: 'Chương trình khuyến công quốc gia thử', nameEn: null, yearFrom: 2031, yearTo: 2035, instrument: null, note: null }
const why = 'A national programme is the whole country\'s: everybody who reads programmes reads it, and only the country\'s officers write it.'
const nobody = { id: '00000000-0000-4000-8000-000000000000', version: 1 }

export const nationalProgrammeProbes: Probes = {
  'nationalProgramme.list': unscoped(why, () => ({})),
  'nationalProgramme.byCode': unscoped(why, () => ({ code: 'national-2021-2025' })),
  'nationalProgramme.create': unscoped(why, () => draft),
  'nationalProgramme.edit': unscoped(why, () => ({ ...nobody, draft })),
  'nationalProgramme.archive': unscoped(why, () => ({ ...nobody, reason: 'Không phải của tôi' })),
  'nationalProgramme.restore': unscoped(why, () => nobody),
}
