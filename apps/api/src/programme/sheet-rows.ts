import type { BudgetLine, ProgrammeDraft } from '@khuyencong/domain/programme'
import type { FieldValue, ReadRow } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { Given } from '../import/noun.ts'
import type { FieldChange, Outcome } from '../import/outcome.ts'
import type { ProgrammeRegister, ProgrammeRow } from './sheet-register.ts'
import { randomUUID } from 'node:crypto'
import { sheetsOf } from '@khuyencong/domain/import'
import { fold } from '@khuyencong/domain/text'
import { codeFault } from '../import/code.ts'
import { isEnglishName, laidOver, writtenFields } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { programmeValues } from './sheet-register.ts'

export const programmeSheet = sheetsOf('programme')[0]!
const fields = writtenFields(programmeSheet).filter(field => field.key !== 'code')

/** A line of a budget that the file gives; without money it takes the line away. */
interface PlannedLine { row: ReadRow, year: number, source: BudgetLine['source'], dong: number | null, before: number | null, effect: Outcome['effect'] }

/** A programme that the file speaks of, by its own row, by lines of its budget, or both. */
export interface PlannedProgramme {
  id: string
  before: ProgrammeRow | null
  /** Null where only its budget is spoken of. */
  row: ReadRow | null
  code: string | null
  name: string
  after: Record<string, FieldValue>
  changes: readonly FieldChange[]
  lines: PlannedLine[]
  draft: ProgrammeDraft | null
  effect: Outcome['effect']
  /** The file does not say which it is. */
  isUntold: boolean
}

type Twin = Readonly<Partial<Record<'kind' | 'sector' | 'region' | 'yearFrom' | 'yearTo' | 'name', unknown>>>

/** A key programme is one per sector, region and years; any other goes by its name and years. */
export function twinKey({ kind, sector, region, yearFrom, yearTo, name }: Twin): string | null {
  if (kind === 'key')
    return [sector, region, yearFrom, yearTo].some(part => part === null || part === undefined) ? null : `key ${String(sector)} ${String(region)} ${String(yearFrom)} ${String(yearTo)}`
  return typeof name !== 'string' || yearFrom === undefined ? null : `name ${fold(name)} ${String(yearFrom)} ${String(yearTo)}`
}

function meantBy(row: ReadRow, register: ProgrammeRegister, twins: ReadonlyMap<string, ProgrammeRow>, found: Findings): ProgrammeRow | null | undefined {
  const code = textOf(row.values.code)
  if (code === null)
    return twins.get(twinKey(row.values) ?? '') ?? null
  const known = register.byCode(code)
  if (known === undefined) {
    const fault = codeFault(code)
    if (fault !== null)
      found.block(row, 'code', fault.reason, { values: fault.values })
    return null
  }
  return register.isSeen(known.id) ? known : void found.block(row, 'code', 'code-outside-reach')
}

/** References as the register writes them, so that a name in place of a code is no change. */
function referring(row: ReadRow, register: ProgrammeRegister): ReadRow {
  const [renews, national] = [textOf(row.values.renewsCode), textOf(row.values.nationalCode)]
  const values = { ...row.values, ...renews !== null && { renewsCode: register.byCode(renews)?.code ?? renews }, ...national !== null && { nationalCode: register.nationalOf(national)?.code ?? national } }
  return { sheet: row.sheet, row: row.row, isRefused: row.isRefused, values, get given() { return row.given } }
}

/** The programmes that a file speaks of, in its order, each with what its row makes of it. */
export function programmesMeant({ rows, empty }: Given, register: ProgrammeRegister, found: Findings): PlannedProgramme[] {
  const twins = new Map(register.rows.filter(row => row.archivedAt === null && register.isSeen(row.id)).flatMap((row) => {
    const key = twinKey(row)
    return key === null ? [] : [[key, row] as const]
  }))
  const first = new Map<string, ReadRow>()
  return (rows.programmes ?? []).map((row) => {
    const before = meantBy(row, register, twins, found)
    const code = textOf(row.values.code)
    const key = before ? before.id : code !== null ? `code ${code.toLowerCase()}` : twinKey(row.values)
    const twin = key === null || before === undefined ? undefined : first.get(key)
    if (twin)
      found.block(row, code === null ? 'name' : 'code', 'twice-in-file', { values: { row: twin.row, sheet: twin.sheet } })
    else if (key !== null)
      first.set(key, row)
    const { after, changes: given } = laidOver(before ? programmeValues(before, register) : null, referring(row, register), fields, empty)
    const changes = given.filter(change => !isEnglishName(change, row, before ?? null))
    if (before && changes.length < given.length)
      after.name = before.name
    return { id: before?.id ?? randomUUID(), before: before ?? null, row, code: before?.code ?? code, name: textOf(after.name) ?? before?.name ?? '', after, changes, lines: [], draft: null, effect: 'refused', isUntold: before === undefined || twin !== undefined }
  })
}

/** A programme that only lines of a budget speak of: as it is on record. */
export function programmeAlone(before: ProgrammeRow, register: ProgrammeRegister): PlannedProgramme {
  return { id: before.id, before, row: null, code: before.code, name: before.name, after: { ...programmeValues(before, register) } as Record<string, FieldValue>, changes: [], lines: [], draft: null, effect: 'refused', isUntold: false }
}
