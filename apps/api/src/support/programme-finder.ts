import type { Db } from '@khuyencong/db'
import type { Sector } from '@khuyencong/domain/programme'
import type { StaffContext } from '../trpc.ts'
import { programmes } from '@khuyencong/db/schema'
import { fold } from '@khuyencong/domain/text'
import { and, isNull } from 'drizzle-orm'
import { programmesWithin } from '../programme/list.ts'

export interface KnownProgramme { id: string, code: string, name: string, nameEn: string, yearFrom: number, yearTo: number, sector: Sector | null, demonstration: boolean }

/** The programmes by what a table of supports names them with; read once for many rows. */
export interface ProgrammeFinder {
  /** Whatever became of it: for the one on record. */
  byId: (id: string) => KnownProgramme | undefined
  /** Within reach and in use. */
  byCode: (code: string) => KnownProgramme | undefined
  /** Within reach and in use, by its name without marks in either language; of several, those of the year. */
  byName: (name: string, year: number | null) => readonly KnownProgramme[]
  /** Those of the year whose names share most words with this one. */
  like: (name: string, year: number | null) => readonly KnownProgramme[]
}

const offered = 3
const codeKey = (code: string) => code.trim().toUpperCase()
const isOf = (year: number | null) => (programme: KnownProgramme) => year === null || (programme.yearFrom <= year && year <= programme.yearTo)

export async function programmeFinder(tx: Db, { scope }: Pick<StaffContext, 'scope'>): Promise<ProgrammeFinder> {
  const { id, code, name, nameEn, yearFrom, yearTo, sector, demonstration } = programmes
  const all = await tx.select({ id, code, name, nameEn, yearFrom, yearTo, sector, demonstration }).from(programmes)
  const open = new Set((await tx.select({ id }).from(programmes).where(and(isNull(programmes.archivedAt), programmesWithin(scope)))).map(row => row.id))
  const within = all.filter(programme => open.has(programme.id))
  const ids = new Map(all.map(programme => [programme.id, programme]))
  const codes = new Map(within.map(programme => [codeKey(programme.code), programme]))
  const names = new Map<string, KnownProgramme[]>()
  for (const programme of within) {
    for (const key of new Set([fold(programme.name), fold(programme.nameEn)]))
      names.set(key, [...names.get(key) ?? [], programme])
  }
  const words = within.map(programme => ({ programme, words: new Set(fold(`${programme.name} ${programme.code}`).split(' ')) }))
  return {
    byId: given => ids.get(given),
    byCode: given => codes.get(codeKey(given)),
    byName: (given, year) => {
      const found = names.get(fold(given)) ?? []
      const ofYear = found.filter(isOf(year))
      return ofYear.length > 0 ? ofYear : found
    },
    like: (given, year) => {
      const asked = fold(given).split(' ').filter(word => word.length > 1)
      const shared = words.filter(({ programme }) => isOf(year)(programme)).map(one => ({ ...one, count: asked.filter(word => one.words.has(word)).length }))
      return shared.filter(one => one.count > 0 && one.count >= asked.length / 2).sort((a, b) => b.count - a.count || (a.programme.code < b.programme.code ? -1 : 1)).slice(0, offered).map(one => one.programme)
    },
  }
}
