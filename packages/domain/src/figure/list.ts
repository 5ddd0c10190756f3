import type { Rule } from './ledger.ts'
import { finding, printedOf } from './finding.ts'
import { exact } from './interval.ts'
import { samePeriod } from './ledger.ts'
import { like, quantityOf, shown } from './quantity.ts'
import { compare, severityOfStatements } from './severity.ts'

/** The length of a list against the number the text prints for it. */
export const list: Rule = ledger => ledger.register.lists.flatMap((entry) => {
  const count = ledger.register.figures.find(figure => figure.id === entry.countedBy)
  if (!count || entry.openEnded)
    return []
  const printed = quantityOf(count)
  const computed = like(printed, exact(entry.items.length))
  const outcome = compare(computed, printed)
  return [finding({
    rule: 'list',
    about: [entry.id],
    of: entry,
    expression: `${entry.items.length} tên`,
    computed,
    printed: printedOf(count),
    outcome,
    severity: severityOfStatements(outcome),
    gap: Math.abs(shown(computed).value - shown(printed).value),
    figures: [entry.id, count.id],
  })]
})

/** Programmes counted by their sectors: a key programme serves one sector, so one document's list of sectors counts them. */
export const programmes: Rule = ledger => ledger.register.figures.flatMap((figure) => {
  if (figure.metric !== 'programmes_implemented')
    return []
  const named = ledger.register.lists.find(entry => entry.subject === 'sector' && entry.document.file === figure.document.file
    && entry.scope.centre === figure.scope.centre && samePeriod(entry, figure) && !entry.openEnded)
  if (!named)
    return []
  const printed = quantityOf(figure)
  const computed = like(printed, exact(new Set(named.items.map(item => item.code)).size))
  const outcome = compare(computed, printed)
  return [finding({
    rule: 'programmes',
    about: [figure.id],
    of: figure,
    expression: named.items.map(item => item.printed ?? item.code ?? '').join(', '),
    computed,
    printed: printedOf(figure),
    outcome,
    severity: severityOfStatements(outcome),
    gap: Math.abs(computed.value - printed.value),
    figures: [figure.id, named.id],
  })]
})
