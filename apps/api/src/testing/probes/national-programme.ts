import type { Probes } from './probe.ts'

export const nationalProgrammeProbes: Probes = {}
