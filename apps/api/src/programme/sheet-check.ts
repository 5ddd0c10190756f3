import type { Renewal } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Findings } from '../import/findings.ts'
import type { StaffContext } from '../trpc.ts'
import type { ProgrammeRegister } from './sheet-register.ts'
import type { PlannedProgramme } from './sheet-rows.ts'
import { checkProgramme, ProgrammeDraft } from '@khuyencong/domain/programme'
import { fold } from '@khuyencong/domain/text'
import { isEmpty } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { refusalIn } from '../refusal/answer.ts'
import { checkReach } from './draft.ts'
import { twinKey } from './sheet-rows.ts'

interface Node extends Renewal { renews: string | null, twin: string | null, isOpen: boolean, demonstration: boolean }

/** Register and file together, as they would stand side by side: renewals and key programmes are held against all of them. */
export function programmeMap(register: ProgrammeRegister, planned: readonly PlannedProgramme[]) {
  const nodes = new Map<string, Node>(register.rows.map(row => [row.id, { ...row, twin: row.kind === 'key' ? twinKey(row) : null, isOpen: row.archivedAt === null && register.isSeen(row.id) }]))
  const [byCode, byName] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id, code, name } of planned) {
    byName.set(fold(name), id)
    if (code !== null)
      byCode.set(code.toLowerCase(), id)
  }
  /** Whom a cell names: by code, by the name of another row. */
  const idOf = (text: string | null) => text === null ? null : register.byCode(text)?.id ?? byCode.get(text.toLowerCase()) ?? byName.get(fold(text)) ?? null
  return {
    idOf,
    put: ({ id, code, draft, before, after }: PlannedProgramme) => {
      if (draft !== null)
        nodes.set(id, { id, code: code ?? draft.name, sector: draft.sector, yearFrom: draft.yearFrom, yearTo: draft.yearTo, renews: draft.renews, twin: draft.kind === 'key' ? twinKey(draft) : null, isOpen: before?.archivedAt == null, demonstration: before?.demonstration ?? after.demonstration === 'demonstration' })
    },
    get: (id: string | null) => id === null ? undefined : nodes.get(id),
    chain: (id: string | null) => {
      const found: Node[] = []
      for (let next = id === null ? undefined : nodes.get(id); next && !found.includes(next) && found.length < 30; next = next.renews === null ? undefined : nodes.get(next.renews))
        found.push(next)
      return found
    },
    after: (id: string) => [...nodes.values()].filter(node => node.renews === id && node.isOpen),
    twinOf: (id: string) => {
      const { twin } = nodes.get(id)!
      return twin === null ? null : [...nodes.values()].find(node => node.id !== id && node.twin === twin && node.isOpen)?.code ?? null
    },
  }
}
export type ProgrammeMap = ReturnType<typeof programmeMap>

const fieldNames: Record<string, string> = { renews: 'renewsCode', nationalProgrammeId: 'nationalCode' }

/** Puts an issue of the form where the file has the value: at a line of the budget, or at the programme's own row. */
function put(one: PlannedProgramme, { field, reason, values }: Issue, found: Findings): void {
  const [name = '', part = '', source] = field.split('.')
  if (name === 'budget' && part !== '') {
    const kept = one.lines.filter(line => line.dong !== null)
    const line = one.lines.find(known => String(known.year) === part && known.source === source)
    const row = line?.row ?? kept.find((_, at) => String(at) === part)?.row
    if (row)
      return found.block(row, source === 'dong' ? 'dong' : 'year', reason, { values })
  }
  const key = fieldNames[name] ?? (name === 'budget' ? 'yearFrom' : name)
  const { row } = one
  if (row === null)
    return found.block(one.lines[0]!.row, 'programmeCode', reason, { values })
  if (!(row.isRefused && row.values[key] === undefined && (row.given[key] ?? '') !== ''))
    found.block(row, key, isEmpty(one.after[key]) && (reason === 'wrong-type' || reason === 'not-offered') ? 'required' : reason, { values })
}

/** The draft of a programme with its budget; `null` where it cannot be read. */
export function draftOf(one: PlannedProgramme, register: ProgrammeRegister, map: ProgrammeMap, found: Findings): ProgrammeDraft | null {
  const { after } = one
  const [renews, national] = [textOf(after.renewsCode), textOf(after.nationalCode)]
  const [renewsId, nationalId] = [map.idOf(renews), national === null ? null : register.nationalOf(national)?.id ?? null]
  if (renews !== null && renewsId === null)
    put(one, { field: 'renews', reason: 'unknown-programme' }, found)
  if (national !== null && nationalId === null)
    put(one, { field: 'nationalProgrammeId', reason: 'unknown-national-programme' }, found)
  const budget = [
    ...one.lines.flatMap(({ year, source, dong }) => dong === null ? [] : [{ year, source, dong }]),
    ...one.before === null ? [] : register.parts(one.id).budget.filter(line => !one.lines.some(given => given.year === line.year && given.source === line.source)),
  ]
  const read = ProgrammeDraft.safeParse({ ...after, renews: renewsId, nationalProgrammeId: nationalId, provinceIds: after.provinceIds ?? [], types: after.types ?? [], budget })
  if (!read.success)
    refusalIn(read.error)!.detail.issues!.forEach(issue => put(one, issue, found))
  return read.data ?? null
}

/** The rules of the form, asked of a programme of a spreadsheet. */
export function checkPlanned(one: PlannedProgramme, ctx: Pick<StaffContext, 'provinces' | 'scope'>, register: ProgrammeRegister, map: ProgrammeMap, found: Findings): void {
  const draft = one.draft!
  const { before } = one
  const reached = (what: Parameters<typeof checkReach>[1], field?: string) => {
    try {
      checkReach(ctx.scope, what)
    }
    catch (error) {
      refusalIn(error)?.detail.issues?.forEach(issue => put(one, { ...issue, ...field && { field } }, found))
    }
  }
  reached(draft)
  if (before !== null && before.region !== draft.region)
    reached({ region: before.region, provinceIds: [] }, 'code')
  const renewed = map.get(draft.renews)
  const isChoosable = draft.renews === (before?.renews ?? null) || renewed?.isOpen === true
  const national = register.nationalById(draft.nationalProgrammeId)
  checkProgramme(draft, {
    register: ctx.provinces,
    types: register.types,
    national: national ? { yearFrom: national.yearFrom, yearTo: national.yearTo, isArchived: national.archivedAt !== null && national.id !== before?.nationalProgrammeId } : null,
    before: isChoosable ? map.chain(draft.renews) : [],
    after: map.after(one.id),
    supportYears: before && register.supportYears(before.id),
    twin: map.twinOf(one.id),
    id: one.id,
  }).forEach(issue => put(one, issue, found))
  if (one.after.demonstration !== 'demonstration' && renewed?.demonstration === true)
    put(one, { field: 'renews', reason: 'demonstration-under-real' }, found)
  if (before !== null && before.archivedAt !== null)
    put(one, { field: 'code', reason: 'record-archived', values: { code: before.code } }, found)
  if (before !== null && before.demonstration !== (one.after.demonstration === 'demonstration'))
    put(one, { field: 'demonstration', reason: 'demonstration-for-good' }, found)
}
