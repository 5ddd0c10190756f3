import type { Probes } from './probe.ts'

export const findProbes: Probes = {}
