import type { Probes } from './probe.ts'

export const supportTypeProbes: Probes = {}
