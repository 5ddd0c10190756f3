import type { Probes } from './probe.ts'

export const instrumentProbes: Probes = {}
