import type { Probes } from './probe.ts'
import { empty } from './probe.ts'

export const auditProbes: Probes = {
  'audit.recent': empty(() => ({ noun: ['facility'], pageSize: 200 })),
}
