import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const country = 'accounts are administered for the whole country, by administrators alone'

export const accountProbes: Probes = {
  'account.people': unscoped(country),
}
