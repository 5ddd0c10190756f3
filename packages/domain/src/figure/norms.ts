import type { Norm } from '../norm/index.ts'
import type { Figure, Period } from './figure.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import { finding, printedOf, reading } from './finding.ts'
import { add, divide, exact, multiply, scale } from './interval.ts'
import { firstYear, groupsOf, isTotalMoney, lastYear, metricsMeet, periodCode, samePeriod, sameScope, sameThing } from './ledger.ts'
import { dongPer, written } from './notation.ts'
import { inWords, like, percent, quantityOf, shown } from './quantity.ts'
import { severityOf } from './severity.ts'

interface Count { type: string, quantity: Quantity, figures: string[] }

/** The highest documented national ceiling of a type in force at some time of the period, that of a production line where one may have more. */
function capOf(norms: readonly Norm[], type: string, period: Period): number | null {
  const caps = norms.filter(norm => norm.supportType === type && norm.provinceId === null && norm.status === 'documented' && norm.capDong !== null
    && norm.validFrom <= `${lastYear(period)}-12-31` && (norm.validTo === null || norm.validTo >= `${firstYear(period)}-01-01`)).map(norm => norm.capDong! * (norm.lineFactor ?? 1))
  return caps.length > 0 ? Math.max(...caps) : null
}

/** The most the state could have given to the counted facilities, and the expression that says so. */
function ceilingOf(ledger: Ledger, counts: Count[], total: Quantity, period: Period): { quantity: Quantity, expression: string, figures: string[] } | null {
  const parts = counts.flatMap((count) => {
    const cap = capOf(ledger.norms, count.type, period)
    return cap === null ? [] : [{ ...count, cap, sum: multiply(count.quantity, exact(cap)) }]
  }).sort((a, b) => b.sum.value - a.sum.value)
  const [first] = parts
  if (!first)
    return null
  const sum = parts.slice(1).reduce((all, part) => add(all, part.sum), first.sum)
  const perUnit = dongPer(total.unit) ?? 1
  return { quantity: like(total, sum), expression: parts.map(part => `${inWords(part.quantity)} × ${written(part.cap / perUnit)}`).join(' + '), figures: parts.flatMap(part => part.figures) }
}

/** Printed counts of a total's facilities by type, or those that follow from printed changes. */
function countsOf(ledger: Ledger, total: Figure): { printed: Count[], implied: Count[] } {
  const isCount = (about: { subject: string, metric: string, supportType?: string | null }) => about.subject === 'facility' && about.metric === 'facilities_supported' && (about.supportType ?? null) !== null
  return {
    printed: ledger.register.figures.filter(figure => isCount(figure) && sameScope(figure, total) && samePeriod(figure, total))
      .map(figure => ({ type: figure.supportType!, quantity: quantityOf(figure), figures: [figure.id] })),
    implied: groupsOf(ledger.implied.filter(({ about }) => isCount(about) && sameThing({ ...about, supportType: null, metric: total.metric, subject: total.subject }, total)), way => way.about.supportType!)
      .map(([way]) => ({ type: way!.about.supportType!, quantity: way!.quantity, figures: way!.figures })),
  }
}

/** A total of money against what the norms could give its facilities: above that it is not state support alone. */
export const normCeiling: Rule = (ledger) => {
  const totals = ledger.register.figures.filter(figure => isTotalMoney(figure) && metricsMeet(figure.metric, 'funding_realised') && figure.period !== null)
  const checked = totals.flatMap((total) => {
    const { printed, implied } = countsOf(ledger, total)
    const ceiling = ceilingOf(ledger, printed.length > 0 ? printed : implied, quantityOf(total), total.period!)
    return ceiling ? [{ total, ceiling, byPrint: printed.length > 0 }] : []
  })
  return checked.filter(({ byPrint }) => byPrint).map(({ total, ceiling }) => {
    const before = checked.filter(other => !other.byPrint && sameScope(other.total, total) && lastYear(other.total.period!) < firstYear(total.period!))
    const sum = quantityOf(total)
    const above = (ceilingHigh: number, low: number) => low > ceilingHigh
    const outcomeOf = (cap: Quantity, whole: Quantity) => above(cap.high, whole.low) ? 'not-state-support-alone' as const : 'agree' as const
    const outcome = outcomeOf(ceiling.quantity, sum)
    const shares = [{ total, ceiling }, ...before].flatMap((entry) => {
      const whole = quantityOf(entry.total)
      const share = divide(entry.ceiling.quantity, whole)
      const figures = [entry.total.id, ...entry.ceiling.figures]
      return share
        ? [reading(periodCode(entry.total.period) ?? '', `(${entry.ceiling.expression}) / ${inWords(whole)}`, percent(scale(share, 100)), outcomeOf(entry.ceiling.quantity, whole), figures, entry.ceiling.quantity)]
        : []
    })
    return finding({
      rule: 'norms',
      about: [total.id],
      of: total,
      expression: ceiling.expression,
      computed: ceiling.quantity,
      printed: printedOf(total),
      outcome,
      severity: outcome === 'agree' ? null : severityOf('over-cap'),
      gap: shown(sum).value - shown(ceiling.quantity).value,
      readings: shares,
      figures: [total.id, ...ceiling.figures, ...before.flatMap(entry => [entry.total.id, ...entry.ceiling.figures])],
    })
  })
}
