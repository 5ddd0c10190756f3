import type { Figure, Register, Scope } from '../figure/figure.ts'
import type { Phase } from '../programme/programme.ts'
import type { CentreCode } from '../region/region.ts'
import type { PublishedValue, ReportKey } from './phase-report.ts'
import { dongPer } from '../figure/notation.ts'

/** What a published figure must be about to stand on a line: no id is named anywhere. */
interface Wanted { subject: string, metrics: string[], programme: 'key' | 'all', phase: Phase, type?: string }

function covers(figure: Figure, phase: Phase): boolean {
  return figure.period !== null && 'from' in figure.period && figure.period.from === phase.from && figure.period.to === phase.to
}

function scoped(scope: Scope, centre: CentreCode, programme: string): boolean {
  return scope.centre === centre && scope.programme === programme && scope.region === undefined && scope.province === undefined
}

/** A published number in the units of the report: whole đồng, fractions, counts. */
export function publishedValue(figure: Figure): PublishedValue {
  const dong = dongPer(figure.unit)
  const value = dong !== null ? Math.round(figure.value * dong) : figure.unit === '%' ? Number((figure.value / 100).toPrecision(12)) : figure.value
  return { figure: figure.id, printed: figure.printed, value, document: figure.document.title }
}

export function findFigure(register: Register, centre: CentreCode, wanted: Wanted): Figure | null {
  return register.figures.find(figure => figure.subject === wanted.subject && wanted.metrics.includes(figure.metric)
    && figure.supportType === (wanted.type ?? null) && scoped(figure.scope, centre, wanted.programme) && covers(figure, wanted.phase)) ?? null
}

const funding = ['funding_realised', 'funding']

/** The published figures of a line: of the phase, of the one before, and of the change between them. */
export function publishedLine(register: Register, centre: CentreCode, key: ReportKey, phase: Phase, compare: Phase): Record<'now' | 'before' | 'change', Figure | null> {
  const find = (subject: string, metrics: string[], of: Phase, programme: 'key' | 'all' = 'key') => findFigure(register, centre, { subject, metrics, programme, phase: of })
  const both = (subject: string, metrics: string[], programme: 'key' | 'all' = 'key') => ({ now: find(subject, metrics, phase, programme), before: find(subject, metrics, compare, programme), change: null })
  switch (key) {
    case 'programmes': return both('programme', ['programmes_implemented'])
    case 'total': return { ...both('funding', funding), change: find('funding', ['funding_change'], phase) }
    case 'facilities': return { ...both('facility', ['facilities_supported']), change: find('facility', ['facilities_change'], phase) }
    case 'facilities-all': return both('facility', ['facilities_supported'], 'all')
    case 'share': return both('facility', ['facilities_share'])
    case 'types': return both('support-type', ['support_types_used'])
    case 'provinces': return both('province', ['provinces_covered'])
    case 'years': return { now: find('year', ['years_run'], spanOf(phase, compare)), before: null, change: null }
    default: return { now: null, before: null, change: null }
  }
}

/** From the first year of either phase to the last of either. */
export function spanOf(phase: Phase, compare: Phase): Phase {
  return { from: Math.min(phase.from, compare.from), to: Math.max(phase.to, compare.to) }
}

/** Provinces that a published list names, where the text counts them. */
export function publishedProvinces(register: Register, count: Figure | null): string[] {
  const list = register.lists.find(entry => count !== null && entry.countedBy === count.id)
  return list?.items.flatMap(item => item.provinceId ?? []) ?? []
}
