import type { Probes } from './probe.ts'
import { empty, notFound } from './probe.ts'

/** Somebody else's import is as if there were none. */
const versioned = (more: object = {}) => notFound(of => ({ id: of.person.importId, version: 1, ...more }))
const one = (more: object = {}) => notFound(of => ({ id: of.person.importId, ...more }))
const place = { sheet: 'Trang 1', row: 2 }

export const importProbes: Probes = {
  'import.list': empty(() => ({ pageSize: 200 })),
  'import.byId': one(),
  'import.issues': one(),
  'import.preview': one(),
  'import.setMapping': versioned({ mapping: { tables: [] } }),
  'import.setOptions': versioned({ empty: 'keep' }),
  'import.edit': versioned({ edits: [{ ...place, field: 'name', value: 'Không phải của tôi' }] }),
  'import.editAlike': versioned({ ordinal: 0, field: 'name', value: 'Không phải của tôi' }),
  'import.undoEdits': versioned({ cells: null }),
  'import.applyCertain': versioned(),
  'import.leaveOut': versioned({ rows: [place] }),
  'import.takeBack': versioned({ rows: 'all' }),
  'import.commit': versioned(),
  'import.cancel': one(),
  'import.discard': one(),
  'import.mappings': empty(() => ({})),
  'import.forgetMapping': { outside: 'unscoped', why: 'a kept mapping that is not the person\'s own is left as it is', input: of => ({ id: of.person.mappingId }) },
  'job.mine': empty(() => undefined),
  'job.byId': notFound(of => ({ id: of.person.jobId })),
  'job.cancel': notFound(of => ({ id: of.person.jobId })),
}
