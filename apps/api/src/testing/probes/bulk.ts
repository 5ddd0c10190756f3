import type { Probes, Records } from './probe.ts'
import { empty, unscoped } from './probe.ts'

interface Answer { done: unknown[], same: unknown[], refused: { code: string | null }[] }
/** A record outside the scope has neither code nor name in the answer, and is not changed. */
const holds = ({ done, same, refused }: Answer) => done.length + same.length > 0 || refused.some(line => line.code !== null)
const bulk = (input: (of: Records) => unknown) => empty<Answer>(input, holds)
const undo = unscoped('a change is taken back under the key of one\'s own submit alone', () => ({ key: '4b0c0f52-1c1c-4f0e-9a52-6f7f4c1d2e3a' }))

const facility = ({ facility: { id, version } }: Records) => ({ records: [{ id, version }] })
const archivedFacility = ({ archivedFacility: { id, version } }: Records) => ({ records: [{ id, version }] })
export const facilityBulkProbes: Probes = {
  'facility.bulkPreview': [
    bulk(of => ({ ...facility(of), change: { field: 'sector', value: 'wood' } })),
    bulk(of => ({ filter: { q: of.facility.name, archived: 'all' }, change: { field: 'legalForm', value: 'cooperative' } })),
  ],
  'facility.bulkChange': [
    bulk(of => ({ ...facility(of), change: { field: 'archive', reason: 'Không phải của tôi' } })),
    bulk(of => ({ ...archivedFacility(of), change: { field: 'restore' } })),
  ],
  'facility.bulkUndo': undo,
}

const support = ({ support: { id, version } }: Records) => ({ records: [{ id, version }] })
export const supportBulkProbes: Probes = {
  'support.bulkPreview': [
    bulk(of => ({ ...support(of), change: { field: 'state', value: 'registered' } })),
    bulk(of => ({ filter: { q: of.support.code, archived: 'all' }, change: { field: 'planYear', value: 2023 } })),
  ],
  'support.bulkChange': [
    bulk(of => ({ ...support(of), change: { field: 'programmeId', value: of.programme.id } })),
    bulk(of => ({ ...support(of), change: { field: 'archive', reason: 'Không phải của tôi' } })),
  ],
  'support.bulkUndo': undo,
}
