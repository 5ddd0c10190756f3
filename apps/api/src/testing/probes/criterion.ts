import type { Probes } from './probe.ts'

export const criterionProbes: Probes = {}
