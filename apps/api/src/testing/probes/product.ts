import type { Probes } from './probe.ts'
import { empty } from './probe.ts'

export const productProbes: Probes = {
  'product.staffList': empty(of => ({ q: of.product.name, archived: 'all' })),
}
