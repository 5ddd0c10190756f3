import type { Rule } from './ledger.ts'
import { finding } from './finding.ts'
import { groupsOf } from './ledger.ts'
import { written } from './notation.ts'
import { severityOf } from './severity.ts'

/** Provinces expected and provinces behind a region's totals, within one document: rates mean little while some are missing. */
export const reporters: Rule = ({ register }) => {
  const counts = register.figures.filter(figure => figure.metric === 'province_count' && figure.scope.region !== undefined)
  const counted = new Set(register.figures.map(figure => figure.ofProvinces))
  return groupsOf(counts, figure => `${figure.document.file} ${figure.scope.region}`).flatMap((same) => {
    const behind = same.filter(figure => counted.has(figure.id))
    const [first] = behind
    if (!first)
      return []
    const expected = Math.max(...same.map(figure => figure.value))
    const missing = expected - Math.min(...behind.map(figure => figure.value))
    const lower = same.filter(figure => figure.value < expected)
    return [finding({
      rule: 'reporters',
      about: behind.map(figure => figure.id),
      of: first,
      expression: same.map(figure => written(figure.value)).join(' ; '),
      printed: { figure: first.id, text: `${written(expected)} / ${written(lower[0]?.value ?? expected)}`, interval: null },
      outcome: missing > 0 ? 'disagree' : 'agree',
      severity: missing > 0 ? severityOf('missing-reporters') : null,
      gap: missing,
      figures: same.map(figure => figure.id),
    })]
  })
}
