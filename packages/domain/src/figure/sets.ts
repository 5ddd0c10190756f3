import type { FigureList } from './figure.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { Reading } from './verdict.ts'
import { finding, reading } from './finding.ts'
import { exact } from './interval.ts'
import { figureOf, firstYear, groupsOf, lastYear, periodCode, sameScope } from './ledger.ts'
import { like, quantityOf } from './quantity.ts'
import { severityOf } from './severity.ts'

const keysOf = (list: FigureList) => list.items.map(item => item.provinceId ?? item.code ?? item.printed ?? '')
const nameOf = (lists: FigureList[], key: string) => lists.flatMap(list => list.items).find(item => [item.provinceId, item.code, item.printed].includes(key))?.printed ?? key
const unitOf = (ledger: Ledger, list: FigureList) => {
  const count = ledger.register.figures.find(figure => figure.id === list.countedBy)
  return count ? quantityOf(count) : null
}

/** The number of units a counted list is a part of: the second number of its printed pair. */
function wholeOf(ledger: Ledger, list: FigureList) {
  const count = ledger.register.figures.find(figure => figure.id === list.countedBy)
  return count?.claim?.relation === 'ratio' ? figureOf(ledger, count.claim.denominator, count, count) : null
}

/** Two counted lists of the same thing in successive phases: what stayed, what came, what went. */
export const sets: Rule = (ledger) => {
  const counted = ledger.register.lists.filter(list => list.countedBy !== null && !list.openEnded && list.period?.type === 'phase')
  return counted.flatMap((before) => {
    const now = counted.filter(list => list.subject === before.subject && list.metric === before.metric && sameScope(list, before) && list.period && before.period && firstYear(list.period) > firstYear(before.period))
      .sort((a, b) => firstYear(a.period!) - firstYear(b.period!))[0]
    const unit = now && unitOf(ledger, now)
    if (!now || !unit)
      return []
    const [first, second] = [new Set(keysOf(before)), new Set(keysOf(now))]
    const union = new Set([...first, ...second])
    const whole = wholeOf(ledger, now)
    const names = (keys: Iterable<string>) => [...keys].map(key => nameOf([before, now], key)).join(', ')
    const part = (kind: string, keys: string[]): Reading => reading(kind, names(keys), like(unit, exact(keys.length)), 'computed', [before.id, now.id])
    const never = whole ? [reading('never', `${whole.value} − ${union.size}`, like(unit, exact(whole.value - union.size)), 'computed', [before.id, now.id, whole.id])] : []
    return [finding({
      rule: 'sets',
      about: [before.id, now.id],
      of: { ...now, period: { type: 'span', from: firstYear(before.period!), to: lastYear(now.period!) } },
      expression: `${first.size} ∪ ${second.size}${whole ? ` / ${whole.value}` : ''}`,
      computed: like(unit, exact(union.size)),
      outcome: 'computed',
      readings: [part('both', [...first].filter(key => second.has(key))), part('only-first', [...first].filter(key => !second.has(key))), part('only-second', [...second].filter(key => !first.has(key))), ...never],
      figures: [before.id, now.id, ...(whole ? [whole.id] : [])],
    })]
  })
}

/** Lists that name the same things for the same period: one source must not contradict itself. */
export const statements: Rule = (ledger) => {
  const closed = ledger.register.lists.filter(list => !list.openEnded && list.event === null)
  const groups = groupsOf(closed, list => [list.subject, list.metric, JSON.stringify(list.scope), periodCode(list.period)].join(' '))
  return groups.flatMap((lists) => {
    const variants = groupsOf(lists, list => keysOf(list).sort().join(' '))
    const first = variants[0]?.[0]
    if (lists.length < 2 || !first)
      return []
    const readings = variants.map((same, at) => reading(`statement-${at + 1}`, same[0]!.items.map(item => item.printed ?? item.code ?? '').join(', '), { ...exact(same.length), dimension: 'count', unit: 'lời ghi' }, variants.length === 1 ? 'agree' : 'unverifiable', same.map(list => list.id)))
    const other = variants[1]?.[0]
    const only = (a: FigureList, b: FigureList) => keysOf(a).filter(key => !keysOf(b).includes(key)).map(key => nameOf([a], key)).join(', ')
    const selfContradicting = lists.filter(list => lists.some(twin => twin.document.file === list.document.file && keysOf(twin).sort().join() !== keysOf(list).sort().join()))
    const about = (selfContradicting.length > 0 ? selfContradicting : variants.map(same => same[0]!)).map(list => list.id)
    return [finding({
      rule: 'statements',
      about: other ? about : lists.map(list => list.id),
      of: first,
      expression: other ? `${only(first, other)} ≠ ${only(other, first)}` : keysOf(first).map(key => nameOf([first], key)).join(', '),
      ...(other ? { computedText: only(first, other), printed: { figure: other.id, text: only(other, first), interval: null } } : {}),
      outcome: other ? 'disagree' : 'agree',
      severity: other ? severityOf(selfContradicting.length > 0 ? 'statements-differ' : 'role') : null,
      readings,
      figures: lists.map(list => list.id),
    })]
  })
}
