import type { Probes } from './probe.ts'
import { empty, notFound } from './probe.ts'

export const supportProbes: Probes = {
  'support.list': empty(of => ({ q: of.support.code })),
  'support.byCode': notFound(of => ({ code: of.support.code })),
}
