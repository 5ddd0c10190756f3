import type { Probes, Records } from './probe.ts'
import { provinceData, provinceRegister } from '@khuyencong/domain/region'
import { empty, forbidden, notFound } from './probe.ts'

const register = provinceRegister(provinceData)

const draftIn = ({ provinceId }: Pick<Records, 'provinceId'>) => ({ name: 'Đề án lập cho nơi khác', nameEn: null, kind: 'group', centre: null, region: register.get(provinceId).region, sector: null, yearFrom: 2024, yearTo: 2026, renews: null, nationalProgrammeId: null, objective: null, decision: null, decidedOn: null, provinceIds: [provinceId], types: [], budget: [] })
const one = ({ programme: { id, version } }: Records) => ({ id, version })

export const programmeProbes: Probes = {
  'programme.list': empty(of => ({ q: of.programme.name, archived: 'all' })),
  'programme.byCode': notFound(of => ({ code: of.programme.code })),
  'programme.create': forbidden(draftIn),
  'programme.edit': notFound(of => ({ ...one(of), draft: draftIn(of) })),
  'programme.archive': notFound(of => ({ ...one(of), reason: 'Không phải của tôi' })),
  'programme.restore': notFound(of => ({ id: of.archivedProgramme.id, version: of.archivedProgramme.version })),
}
