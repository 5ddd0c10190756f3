import type { Probes } from './probe.ts'
import { empty, notFound } from './probe.ts'

export const programmeProbes: Probes = {
  'programme.list': empty(of => ({ q: of.programme.name })),
  'programme.byCode': notFound(of => ({ code: of.programme.code })),
}
