import type { Source } from '@khuyencong/domain/programme'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { Given } from '../import/noun.ts'
import type { ProgrammeRegister } from './sheet-register.ts'
import type { PlannedProgramme } from './sheet-rows.ts'
import { fold } from '@khuyencong/domain/text'
import { textOf } from '../import/text.ts'
import { programmeAlone } from './sheet-rows.ts'

/**
 * Lays the lines of budgets over their programmes, which a file names by code or by name. A line of the register that the
 * file does not have stays; one whose money is emptied goes. Answers the programmes that only such lines speak of.
 */
export function laidBudgets({ rows, empty }: Given, planned: readonly PlannedProgramme[], register: ProgrammeRegister, found: Findings): PlannedProgramme[] {
  const alone: PlannedProgramme[] = []
  const byCode = new Map(planned.flatMap(one => one.code === null ? [] : [[one.code.toLowerCase(), one] as const]))
  const byId = new Map(planned.map(one => [one.id, one]))
  const byName = new Map<string, PlannedProgramme[]>()
  for (const one of planned)
    byName.set(fold(one.name), [...byName.get(fold(one.name)) ?? [], one])

  function spokenOf(row: ReadRow): PlannedProgramme | null {
    const [code, name] = [textOf(row.values.programmeCode), textOf(row.values.programmeName)]
    const named = code === null && name !== null ? byName.get(fold(name)) ?? [] : []
    if (named.length > 1)
      return block(row, 'programmeName', 'several-programmes')
    const inFile = code === null ? named[0] : byCode.get(code.toLowerCase())
    if (inFile)
      return inFile
    const known = code !== null ? register.byCode(code) : register.rows.find(one => name !== null && fold(one.name) === fold(name) && register.isSeen(one.id))
    if (known === undefined)
      return block(row, code === null && name !== null ? 'programmeName' : 'programmeCode', code === null && name === null ? 'required' : 'unknown-programme')
    if (!register.isSeen(known.id))
      return block(row, 'programmeCode', 'code-outside-reach')
    const own = byId.get(known.id) ?? programmeAlone(known, register)
    byId.set(known.id, own)
    byCode.set(known.code.toLowerCase(), own)
    if (own.row === null && !alone.includes(own))
      alone.push(own)
    return own
  }
  function block(row: ReadRow, field: string, reason: string): null {
    found.block(row, field, reason)
    return null
  }

  for (const row of rows['programme-budgets'] ?? []) {
    const { year, source, dong } = row.values
    const isTold = (field: string) => row.isRefused && row.values[field] === undefined
    for (const field of ['year', 'source']) {
      if ((row.values[field] ?? null) === null && !isTold(field))
        found.block(row, field, 'required')
    }
    const programme = spokenOf(row)
    if (programme === null || typeof year !== 'number' || typeof source !== 'string')
      continue
    const before = programme.before === null ? null : register.parts(programme.id).budget.find(line => line.year === year && line.source === source)?.dong ?? null
    const given = typeof dong === 'number' ? dong : before !== null && (empty === 'keep' || dong === undefined) ? before : null
    if (given === null && before === null && !isTold('dong'))
      found.block(row, 'dong', 'required')
    if (programme.lines.some(line => line.year === year && line.source === source))
      found.block(row, 'year', 'budget-twice', { values: { year } })
    programme.lines.push({ row, year, source: source as Source, dong: given, before, effect: before === null ? 'new' : before === given ? 'unchanged' : 'changed' })
  }
  return alone
}
