import type { Register } from '../figure/figure.ts'
import type { Reconciliation, Verdict } from '../figure/verdict.ts'
import type { PublishedValue, ReportFigure, ReportKey } from './phase-report.ts'
import { finding } from '../figure/finding.ts'
import { exact } from '../figure/interval.ts'
import { quantityOf, shown } from '../figure/quantity.ts'
import { compare, severityOfPoints, severityOfStatements } from '../figure/severity.ts'

/** Rules whose verdicts bear on a line, beside the figures that they must rest on. */
const rulesOf: Record<ReportKey, string[]> = {
  'programmes': ['programmes'],
  'total': ['growth', 'product', 'norms', 'unit'],
  'facilities': ['difference', 'sum', 'residual'],
  'facilities-all': [],
  'share': ['share'],
  'types': ['list'],
  'provinces': ['list', 'coverage', 'sets'],
  'average': ['average', 'norms'],
  'state-average': ['norms'],
  'leverage': ['norms'],
  'years': ['years'],
}

const ranks = ['error', 'warning', 'info', null]
const worstFirst = (a: Verdict, b: Verdict) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity) || (a.code ?? 'Z').localeCompare(b.code ?? 'Z')

/** Verdicts on a line: of its rules, and resting on one of its published figures or on a list that they count. */
export function verdictsOn(key: ReportKey, figures: string[], register: Register, reconciliation: Reconciliation): Verdict[] {
  const lists = register.lists.filter(list => list.countedBy !== null && figures.includes(list.countedBy)).map(list => list.id)
  const ids = new Set([...figures, ...lists])
  return reconciliation.verdicts.filter(verdict => rulesOf[key].includes(verdict.rule) && verdict.figures.some(id => ids.has(id))).sort(worstFirst)
}

export function badge({ id, code, outcome, severity }: Verdict): ReportFigure['verdicts'][number] {
  return { id, code, outcome, severity }
}

/**
 * A published number held against the records.
 * @param register - Where the published figure stands.
 * @param published - The number on the report's line.
 * @param computed - In the report's units: đồng, fraction or count.
 * @param demonstration - True where the records are demonstration: the verdict then says so.
 */
export function againstRecords(register: Register, published: PublishedValue | null, computed: number | null, demonstration: boolean): Verdict[] {
  const figure = register.figures.find(candidate => candidate.id === published?.figure)
  if (!figure || computed === null)
    return []
  const printed = quantityOf(figure)
  const value = { ...printed, ...exact(printed.dimension === 'percent' ? computed * 100 : computed) }
  const outcome = compare(value, printed)
  const gap = Math.abs(shown(value).value - shown(printed).value)
  return [{
    ...finding({
      rule: 'records',
      about: [figure.id],
      of: figure,
      expression: figure.printed,
      computed: value,
      printed: { figure: figure.id, text: figure.printed, interval: shown(printed) },
      outcome,
      severity: printed.dimension === 'percent' ? severityOfPoints(outcome, gap) : severityOfStatements(outcome),
      gap,
      figures: [figure.id],
    }),
    demonstration,
  }]
}
