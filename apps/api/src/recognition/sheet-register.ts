import type { Db } from '@khuyencong/db'
import type { FieldValues } from '@khuyencong/domain/sheet'
import { certificates, recognitionLevels, recognitions } from '@khuyencong/db/schema'
import { asc } from 'drizzle-orm'

export type RecognitionRecord = typeof recognitions.$inferSelect
export type CertificateRecord = typeof certificates.$inferSelect

/** Recognitions and their papers by what a spreadsheet names them with; read once for many rows. */
export interface CertificateRegister {
  byNumber: (number: string) => CertificateRecord | undefined
  byId: (recognitionId: string) => RecognitionRecord
  papersOf: (recognitionId: string) => readonly CertificateRecord[]
  /** In the order they were recorded. */
  of: (productId: string, level: string, year: number) => readonly RecognitionRecord[]
  levelEnds: Record<string, string | null>
}

export async function certificateRegister(tx: Db): Promise<CertificateRegister> {
  const [ids, groups] = [new Map<string, RecognitionRecord>(), new Map<string, RecognitionRecord[]>()]
  for (const row of await tx.select().from(recognitions).orderBy(asc(recognitions.createdAt), asc(recognitions.id))) {
    ids.set(row.id, row)
    const key = `${row.productId} ${row.level} ${row.year}`
    const group = groups.get(key)
    if (group)
      group.push(row)
    else
      groups.set(key, [row])
  }
  const [numbers, papers] = [new Map<string, CertificateRecord>(), new Map<string, CertificateRecord[]>()]
  for (const row of await tx.select().from(certificates).orderBy(asc(certificates.number))) {
    numbers.set(row.number, row)
    papers.set(row.recognitionId, [...papers.get(row.recognitionId) ?? [], row])
  }
  const levels = await tx.select().from(recognitionLevels)
  return {
    byNumber: number => numbers.get(number),
    byId: id => ids.get(id)!,
    papersOf: id => papers.get(id) ?? [],
    of: (productId, level, year) => groups.get(`${productId} ${level} ${year}`) ?? [],
    levelEnds: Object.fromEntries(levels.map(level => [level.code, level.validTo])),
  }
}

/** A recognition with a paper, or without one, as the sheet has it. */
export function certificateValues(recognition: Pick<RecognitionRecord, 'level' | 'year' | 'decisionNumber' | 'decidedOn' | 'demonstration'>, paper: Pick<CertificateRecord, 'number' | 'issuedOn' | 'validTo' | 'withdrawnOn' | 'withdrawnReason'> | null): FieldValues {
  const { level, year, decisionNumber, decidedOn, demonstration } = recognition
  const { number, issuedOn, validTo, withdrawnOn, withdrawnReason } = paper ?? { number: null, issuedOn: null, validTo: null, withdrawnOn: null, withdrawnReason: null }
  return { number, level, year, decisionNumber, decidedOn, issuedOn, validTo, withdrawnOn, withdrawnReason, demonstration: demonstration ? 'demonstration' : null }
}
