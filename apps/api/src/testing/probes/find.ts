import type { Probes } from './probe.ts'
import { asking, empty } from './probe.ts'

export const findProbes: Probes = {
  'find.everything': [
    asking('read', 'facility', empty(of => ({ q: of.facility.name }))),
    asking('read', 'support', empty(of => ({ q: of.support.code }))),
    asking('read', 'programme', empty(of => ({ q: of.programme.code }))),
    asking('read', 'product', empty(of => ({ q: of.product.name }))),
    asking('read', 'account', empty(of => ({ q: of.person.name }))),
  ],
}
