import type { Probes } from './probe.ts'
import { unscoped } from './probe.ts'

const country = 'settings hold for the whole country and are kept by administrators alone'

export const settingProbes: Probes = {
  'setting.list': unscoped(country),
  'setting.set': unscoped(country, () => ({ key: 'reset-hours', version: 0, value: 2 })),
}
