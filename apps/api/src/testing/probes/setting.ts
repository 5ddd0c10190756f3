import type { Probes } from './probe.ts'

export const settingProbes: Probes = {}
