import type { Probes, Records } from './probe.ts'
import { empty, forbidden, notFound } from './probe.ts'

const draftIn = ({ provinceId }: Pick<Records, 'provinceId'>) => ({ name: 'Cơ sở dời đến', nameEn: null, legalForm: 'household', provinceId, address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null })
const one = ({ facility: { id, version } }: Records) => ({ id, version })

export const facilityProbes: Probes = {
  'facility.list': empty(of => ({ q: of.facility.name, archived: 'all' })),
  'facility.byId': notFound(of => ({ id: of.facility.id })),
  'facility.history': notFound(of => ({ id: of.facility.id })),
  'facility.create': forbidden(draftIn),
  'facility.edit': notFound(of => ({ ...one(of), draft: draftIn(of) })),
  'facility.archive': notFound(of => ({ ...one(of), reason: 'Không phải của tôi' })),
  'facility.restore': notFound(of => ({ id: of.archivedFacility.id, version: of.archivedFacility.version })),
}
