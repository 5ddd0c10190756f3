import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

export const findProbes: Probes = {
  'find.everything': unscoped('each noun has its own right and reach, held in find.test.ts; an account is nobody\'s but the administrators\'', of => ({ q: of.person.name })),
}
