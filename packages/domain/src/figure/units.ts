import type { Rule } from './ledger.ts'
import { finding, printedOf } from './finding.ts'
import { around } from './interval.ts'
import { mixedDong } from './notation.ts'
import { quantityOf } from './quantity.ts'
import { compare, severityOfStatements } from './severity.ts'

/** A sum printed in mixed units against its value: `181 tỷ 946,9 triệu`. */
export const units: Rule = ({ register }) => register.figures.flatMap((figure) => {
  const quantity = quantityOf(figure)
  const dong = quantity.dimension === 'money' ? mixedDong(figure.printed) : null
  if (dong === null)
    return []
  const computed = { ...around(dong, quantity.value - quantity.low), dimension: 'money' as const, unit: 'đồng' }
  const outcome = compare(computed, { ...quantity, low: quantity.value, high: quantity.value })
  return [finding({
    rule: 'unit',
    about: [figure.id],
    of: figure,
    expression: figure.printed,
    computed,
    printed: printedOf(figure),
    outcome,
    severity: severityOfStatements(outcome),
    gap: Math.abs(dong - quantity.value),
    figures: [figure.id],
  })]
})
