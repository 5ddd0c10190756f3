import type { Probes } from './probe.ts'

export const productProbes: Probes = {}
