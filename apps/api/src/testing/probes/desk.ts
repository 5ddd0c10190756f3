import type { Probes } from './probe.ts'
import { draftProbes } from './desk-drafts.ts'
import { empty, notFound, unscoped } from './probe.ts'

export const deskProbes: Probes = {
  ...draftProbes,
  'desk.notices': empty(() => ({ pageSize: 200 })),
  'desk.readNotices': empty<{ read: number }>(of => ({ ids: [of.person.noticeId] }), answer => answer.read > 0),
  'desk.filters': empty(() => ({})),
  'desk.saveFilter': notFound(of => ({ id: of.person.filterId, list: 'facility', name: 'Không phải của tôi', address: '' })),
  'desk.removeFilter': unscoped('a filter that is not the person\'s own is left as it is', of => ({ id: of.person.filterId })),
}
