import type { Probes } from './probe.ts'
import { empty, unscoped } from './probe.ts'

const machine = { id: 'a-browser-of-mine', name: 'Trình duyệt thử' }

export const draftProbes: Probes = {
  'desk.draft': empty(of => ({ key: of.person.draftKey })),
  'desk.drafts': empty(() => undefined),
  'desk.keepDraft': unscoped('a draft lies under the caller\'s own account: the same key of another person is another draft', of => ({ key: of.person.draftKey, value: {}, base: {}, version: null, machine, title: '', path: '/', seen: null })),
  'desk.forgetDraft': unscoped('it takes away a draft of the caller\'s own account alone, and says nothing of any other', of => ({ key: of.person.draftKey })),
}
