import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const national = 'published figures are national: every reader sees the same'

export const figureProbes: Probes = {
  'figure.reconciliation': unscoped(national),
  'figure.byId': unscoped(national, () => ({ id: 'R05' })),
}
