import type { Probes } from './probe.ts'
import { empty } from './probe.ts'

interface Summary { places: { then: { id: string, supports: number }[] } }

export const todayProbes: Probes = {
  'today.summary': empty<Summary>(() => undefined, (summary, of) => summary.places.then.some(place => place.id === of.provinceId && place.supports > 0)),
}
