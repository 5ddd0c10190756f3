import type { Figure } from './figure.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import { finding, reading } from './finding.ts'
import { divide, exact, scale, subtract } from './interval.ts'
import { firstYear, groupsOf, isTotalMoney, lastYear, metricsMeet, periodCode, samePeriod, sameScope, scopeCode } from './ledger.ts'
import { inWords, like, percent, quantityOf } from './quantity.ts'

interface Pair { money: Figure, count: Figure, value: Quantity, expression: string }

function pairOf(money: Figure, count: Figure): Pair[] {
  const [sum, number] = [quantityOf(money), quantityOf(count)]
  const range = divide(sum, number)
  return range ? [{ money, count, value: like(sum, range), expression: `${inWords(sum)} / ${inWords(number)}` }] : []
}

const change = (now: Pair, before: Pair) => {
  const ratio = divide(now.value, before.value)
  return ratio ? [reading('change', `${inWords(now.value, now.value.unit, 2)} / ${inWords(before.value, now.value.unit, 2)} − 1`, percent(scale(subtract(ratio, exact(1)), 100)), 'computed', [now, before].flatMap(pair => [pair.money.id, pair.count.id]))] : []
}

/** Pairs of money and count for the same thing, the earlier period first. */
function pairs(ledger: Ledger, money: (figure: Figure) => boolean, meets: (money: Figure, count: Figure) => boolean): Pair[] {
  const { figures } = ledger.register
  return figures.filter(money).flatMap(sum => figures.filter(count => sameScope(count, sum) && samePeriod(count, sum) && count.period !== null && meets(sum, count)).flatMap(count => pairOf(sum, count)))
    .sort((a, b) => firstYear(a.money.period!) - firstYear(b.money.period!))
}

/** Money for each supported facility, all sources together: computed, and withheld wherever the norms check forbids it. */
export const average: Rule = (ledger) => {
  const found = pairs(ledger, figure => isTotalMoney(figure) && metricsMeet(figure.metric, 'funding_realised'), (_, count) => count.metric === 'facilities_supported' && count.supportType === null)
  return found.map((pair) => {
    const before = found.filter(other => sameScope(other.money, pair.money) && lastYear(other.money.period!) < firstYear(pair.money.period!)).at(-1)
    return finding({
      rule: 'average',
      about: [pair.money.id],
      of: pair.money,
      expression: pair.expression,
      computed: pair.value,
      outcome: 'computed',
      readings: before ? change(pair, before) : [],
      figures: [pair.money.id, pair.count.id, ...(before ? [before.money.id, before.count.id] : [])],
    })
  })
}

/** The count that a content's whole money pays for; dividing it by any other count would mislead. */
const outputOf: Record<string, string> = {
  'vocational-training': 'workers_trained',
  'demo-model': 'facilities_supported',
  'machinery': 'facilities_supported',
  'showroom': 'facilities_supported',
  'consultancy': 'facilities_supported',
}

/** Money of one content for each person or facility it reached; refused where the count is only a part of that content. */
export const unitCost: Rule = (ledger) => {
  const found = pairs(ledger, figure => figure.subject === 'funding' && figure.supportType !== null && metricsMeet(figure.metric, 'funding_realised'), (money, count) => count.supportType === money.supportType && count.unit !== '%' && count.claim?.relation !== 'change' && ['worker', 'facility'].includes(count.subject))
  return groupsOf(found, ({ money, count }) => [scopeCode(money.scope), money.supportType, count.metric].join(' ')).map((same) => {
    const { money, count, value } = same.at(-1)!
    const owns = outputOf[money.supportType ?? ''] === count.metric
    const readings = same.map(pair => reading(periodCode(pair.money.period) ?? '', pair.expression, pair.value, owns ? 'computed' : 'do-not-publish', [pair.money.id, pair.count.id]))
    return finding({
      rule: 'unit-cost',
      about: same.map(pair => pair.count.id),
      of: count,
      expression: same.map(pair => pair.expression).join(' ; '),
      computed: value,
      outcome: owns ? 'computed' : 'do-not-publish',
      readings: same.length > 1 ? [...readings, ...change(same.at(-1)!, same.at(-2)!)] : [],
      figures: same.flatMap(pair => [pair.money.id, pair.count.id]),
    })
  })
}
