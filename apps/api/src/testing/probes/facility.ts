import type { Probes, Records } from './probe.ts'
import { facilityBulkProbes } from './bulk.ts'
import { empty, forbidden, notFound } from './probe.ts'

const draftIn = ({ provinceId }: Pick<Records, 'provinceId'>) => ({ name: 'Cơ sở dời đến', nameEn: null, legalForm: 'household', provinceId, address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null })
const one = ({ facility: { id, version } }: Records) => ({ id, version })

export const facilityProbes: Probes = {
  ...facilityBulkProbes,
  'facility.list': empty(of => ({ q: of.facility.name, archived: 'all' })),
  'facility.byId': notFound(of => ({ id: of.facility.id })),
  'facility.card': notFound(of => ({ id: of.facility.id })),
  'facility.create': forbidden(draftIn),
  'facility.edit': notFound(of => ({ ...one(of), draft: draftIn(of) })),
  'facility.archive': notFound(of => ({ ...one(of), reason: 'Không phải của tôi' })),
  'facility.restore': notFound(of => ({ id: of.archivedFacility.id, version: of.archivedFacility.version })),
  'facility.alike': empty(of => ({ name: of.facility.name, legalForm: null, provinceId: null, address: null, taxCode: null, phone: null, exceptId: null })),
  'facility.duplicates': empty(of => ({ province: of.isToday ? of.provinceId : null, pageSize: 100 })),
  'facility.distinguish': notFound(of => ({ ids: [of.facility.id, of.twin.id], reason: 'Không phải của tôi' })),
  'facility.merge': notFound(of => ({ keptId: of.facility.id, mergedId: of.twin.id, versions: { kept: of.facility.version, merged: of.twin.version }, draft: draftIn(of), reason: 'Không phải của tôi' })),
  'facility.unmerge': notFound(of => ({ mergeId: of.merged.mergeId, reason: 'Không phải của tôi' })),
}
