import type { Probes } from './probe.ts'

export const regionProbes: Probes = {}
