import type { Probes } from './probe.ts'

export const normProbes: Probes = {}
