import type { Probes } from './probe.ts'
import { empty } from './probe.ts'

export const recognitionProbes: Probes = {
  'recognition.list': empty(of => ({ q: of.product.name })),
}
