import type { Probes } from './probe.ts'
import { asking, empty, notFound, unscoped } from './probe.ts'

export const exportProbes: Probes = {
  'export.start': asking('export', 'facility', unscoped('it answers with the address it was asked for, or with a file of the caller\'s own; what is in the file is held by the tests of its doors', of => ({ list: 'facilities', format: 'xlsx', address: `q=${encodeURIComponent(of.facility.name)}`, lang: 'vi' }))),
  'export.list': empty(() => undefined),
  'export.remove': notFound(of => ({ id: of.person.exportId })),
}
