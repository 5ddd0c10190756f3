import type { Db } from '@khuyencong/db'
import type { BudgetLine, ProgrammeDraft } from '@khuyencong/domain/programme'
import { programmeBudgets, programmeProvinces, programmeTypes } from '@khuyencong/db/schema'
import { sources } from '@khuyencong/domain/programme'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'

/** What lies in tables of its own: named provinces, planned types, the budget. */
export type ProgrammeParts = Pick<ProgrammeDraft, 'provinceIds' | 'types' | 'budget'>

const byYearAndSource = (a: BudgetLine, b: BudgetLine) => a.year - b.year || sources.indexOf(a.source) - sources.indexOf(b.source)

export async function partsOf(db: Db, id: string): Promise<ProgrammeParts> {
  const provinces = await db.select({ provinceId: programmeProvinces.provinceId }).from(programmeProvinces).where(eq(programmeProvinces.programmeId, id)).orderBy(asc(programmeProvinces.provinceId))
  const types = await db.select({ type: programmeTypes.type }).from(programmeTypes).where(eq(programmeTypes.programmeId, id)).orderBy(asc(programmeTypes.type))
  const budget = await db.select({ year: programmeBudgets.year, source: programmeBudgets.source, dong: programmeBudgets.dong }).from(programmeBudgets).where(eq(programmeBudgets.programmeId, id))
  return { provinceIds: provinces.map(row => row.provinceId), types: types.map(row => row.type), budget: budget.sort(byYearAndSource) }
}

/** Budgets of several programmes together: lines of one year and source are added up by the database. */
export function budgetOf(db: Db, programmeIds: readonly string[]): Promise<BudgetLine[]> {
  if (programmeIds.length === 0)
    return Promise.resolve([])
  return db.select({ year: programmeBudgets.year, source: programmeBudgets.source, dong: sql<number>`sum(${programmeBudgets.dong})::bigint`.mapWith(Number) }).from(programmeBudgets).where(inArray(programmeBudgets.programmeId, [...programmeIds])).groupBy(programmeBudgets.year, programmeBudgets.source)
}

const missing = <T>(from: readonly T[], inside: readonly T[]) => from.filter(one => !inside.includes(one))

/** Writes what differs and nothing else, so that the audit tells what was changed. Answers whether anything was. */
export async function writeParts(tx: Db, id: string, before: ProgrammeParts, after: ProgrammeParts): Promise<boolean> {
  const [provincesOut, provincesIn] = [missing(before.provinceIds, after.provinceIds), missing(after.provinceIds, before.provinceIds)]
  const [typesOut, typesIn] = [missing(before.types, after.types), missing(after.types, before.types)]
  const sumIn = (lines: readonly BudgetLine[], line: BudgetLine) => lines.find(one => one.year === line.year && one.source === line.source)
  const linesOut = before.budget.filter(line => !sumIn(after.budget, line))
  const linesIn = after.budget.filter(line => sumIn(before.budget, line)?.dong !== line.dong)
  if (provincesOut.length > 0)
    await tx.delete(programmeProvinces).where(and(eq(programmeProvinces.programmeId, id), inArray(programmeProvinces.provinceId, provincesOut)))
  if (provincesIn.length > 0)
    await tx.insert(programmeProvinces).values(provincesIn.map(provinceId => ({ programmeId: id, provinceId })))
  if (typesOut.length > 0)
    await tx.delete(programmeTypes).where(and(eq(programmeTypes.programmeId, id), inArray(programmeTypes.type, typesOut as never[])))
  if (typesIn.length > 0)
    await tx.insert(programmeTypes).values(typesIn.map(type => ({ programmeId: id, type: type as never })))
  for (const { year, source } of linesOut)
    await tx.delete(programmeBudgets).where(and(eq(programmeBudgets.programmeId, id), eq(programmeBudgets.year, year), eq(programmeBudgets.source, source)))
  if (linesIn.length > 0)
    await tx.insert(programmeBudgets).values(linesIn.map(line => ({ programmeId: id, ...line }))).onConflictDoUpdate({ target: [programmeBudgets.programmeId, programmeBudgets.year, programmeBudgets.source], set: { dong: sql`excluded.dong` } })
  return [provincesOut, provincesIn, typesOut, typesIn, linesOut, linesIn].some(part => part.length > 0)
}
