import type { Db } from '@khuyencong/db'
import type { FieldValues } from '@khuyencong/domain/sheet'
import type { StaffContext } from '../trpc.ts'
import type { ProgrammeParts } from './parts.ts'
import { nationalProgrammes, programmeBudgets, programmeProvinces, programmes, programmeTypes, supports, supportTypes } from '@khuyencong/db/schema'
import { fold } from '@khuyencong/domain/text'
import { and, asc, isNull, max, min } from 'drizzle-orm'
import { programmesWithin } from './list.ts'

export type ProgrammeRow = typeof programmes.$inferSelect

/** Everything that programmes of a spreadsheet are held against; there are few of them, so all are read. */
export interface ProgrammeRegister {
  rows: readonly ProgrammeRow[]
  parts: (id: string) => ProgrammeParts
  /** In reach, archived or not. */
  isSeen: (id: string) => boolean
  byCode: (code: string) => ProgrammeRow | undefined
  byId: (id: string | null) => ProgrammeRow | undefined
  nationalOf: (text: string) => typeof nationalProgrammes.$inferSelect | undefined
  nationalById: (id: string | null) => typeof nationalProgrammes.$inferSelect | undefined
  types: readonly { code: string, offered: boolean, validFrom: string, validTo: string | null }[]
  supportYears: (id: string) => { from: number, to: number } | null
}

const noParts: ProgrammeParts = { provinceIds: [], types: [], budget: [] }
const key = (code: string) => code.trim().toLowerCase()

export async function programmeRegister(tx: Db, { scope }: Pick<StaffContext, 'scope'>): Promise<ProgrammeRegister> {
  const rows = await tx.select().from(programmes).orderBy(asc(programmes.code))
  const seen = new Set((await tx.select({ id: programmes.id }).from(programmes).where(programmesWithin(scope))).map(row => row.id))
  const parts = new Map<string, ProgrammeParts>(rows.map(row => [row.id, { provinceIds: [], types: [], budget: [] }]))
  for (const row of await tx.select().from(programmeProvinces).orderBy(asc(programmeProvinces.provinceId)))
    parts.get(row.programmeId)!.provinceIds.push(row.provinceId)
  for (const row of await tx.select().from(programmeTypes).orderBy(asc(programmeTypes.type)))
    parts.get(row.programmeId)!.types.push(row.type)
  for (const { programmeId, ...line } of await tx.select().from(programmeBudgets).orderBy(asc(programmeBudgets.year), asc(programmeBudgets.source)))
    parts.get(programmeId)!.budget.push(line)
  const nationals = await tx.select().from(nationalProgrammes).orderBy(asc(nationalProgrammes.code))
  const years = new Map((await tx.select({ id: supports.programmeId, from: min(supports.planYear), to: max(supports.planYear) }).from(supports).where(and(isNull(supports.archivedAt))).groupBy(supports.programmeId)).map(({ id, from, to }) => [id, from === null || to === null ? null : { from, to }]))
  const [codes, ids] = [new Map(rows.map(row => [key(row.code), row])), new Map(rows.map(row => [row.id, row]))]
  return {
    rows,
    parts: id => parts.get(id) ?? noParts,
    isSeen: id => seen.has(id),
    byCode: code => codes.get(key(code)),
    byId: id => id === null ? undefined : ids.get(id),
    nationalOf: text => nationals.find(row => key(row.code) === key(text)) ?? nationals.find(row => fold(row.name) === fold(text) || fold(row.nameEn) === fold(text)),
    nationalById: id => nationals.find(row => row.id === id),
    types: await tx.select({ code: supportTypes.code, offered: supportTypes.offered, validFrom: supportTypes.validFrom, validTo: supportTypes.validTo }).from(supportTypes),
    supportYears: id => years.get(id) ?? null,
  }
}

/** A programme as its sheet has it. */
export function programmeValues(row: ProgrammeRow, register: Pick<ProgrammeRegister, 'parts' | 'byId' | 'nationalById'>): FieldValues {
  const { provinceIds, types } = register.parts(row.id)
  return {
    code: row.code,
    name: row.name,
    nameEn: row.nameEn === row.name ? null : row.nameEn,
    kind: row.kind,
    centre: row.centre,
    region: row.region,
    sector: row.sector,
    yearFrom: row.yearFrom,
    yearTo: row.yearTo,
    renewsCode: register.byId(row.renews)?.code ?? null,
    nationalCode: register.nationalById(row.nationalProgrammeId)?.code ?? null,
    objective: row.objective,
    decision: row.decision,
    decidedOn: row.decidedOn,
    provinceIds,
    types,
    demonstration: row.demonstration ? 'demonstration' : null,
  }
}
