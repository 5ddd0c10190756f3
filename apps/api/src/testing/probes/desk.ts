import type { Probes } from './probe.ts'

export const deskProbes: Probes = {}
