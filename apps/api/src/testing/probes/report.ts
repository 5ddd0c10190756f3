import type { Probes } from './probe.ts'
import { empty, unscoped } from './probe.ts'

const country = 'only roles of the whole country publish'

export const reportProbes: Probes = {
  'report.phase': empty(of => ({ centre: of.centre, phase: { from: 2024, to: 2024 } })),
  'report.publications': unscoped('what is open to the public is known to everybody'),
  'report.publish': unscoped(country, () => ({ centre: 'ipc1', phase: { from: 2024, to: 2024 } })),
  'report.unpublish': unscoped(country, () => ({ id: '00000000-0000-4000-8000-000000000000', version: 1 })),
}
