import type { Db } from '@khuyencong/db'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { RecordedEntry } from '@khuyencong/domain/support'
import type { SupportRecord } from './record.ts'
import { amounts, supports } from '@khuyencong/db/schema'
import { inOrderOfEntry } from '@khuyencong/domain/support'
import { inArray } from 'drizzle-orm'
import { textOf } from '../import/text.ts'

/** Codes are written in capitals or not. */
export const codeKey = (code: string) => code.trim().toUpperCase()

/** Whatever has these codes, also out of reach: codes are given once. */
export async function supportsByCode(tx: Db, codes: readonly string[]): Promise<Map<string, SupportRecord>> {
  const wanted = [...new Set(codes.flatMap(code => [code, codeKey(code)]))]
  const rows = wanted.length === 0 ? [] : await tx.select().from(supports).where(inArray(supports.code, wanted))
  return new Map(rows.map(row => [codeKey(row.code), row]))
}

/** The entries of each support in the order of their numbers. */
export async function ledgersOf(tx: Db, ids: readonly string[]): Promise<Map<string, RecordedEntry[]>> {
  const found = new Map<string, RecordedEntry[]>(ids.map(id => [id, []]))
  for (const { supportId, ...entry } of ids.length === 0 ? [] : await tx.select().from(amounts).where(inArray(amounts.supportId, [...ids])))
    found.get(supportId)!.push(entry)
  for (const [id, entries] of found)
    found.set(id, inOrderOfEntry(entries))
  return found
}

/** Rows of money by the code, or the number standing for one, of their support. */
export function moneyRowsOf(rows: readonly ReadRow[]): Map<string, ReadRow[]> {
  const found = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const key = codeKey(textOf(row.values.supportCode) ?? '')
    const known = found.get(key)
    if (known)
      known.push(row)
    else
      found.set(key, [row])
  }
  return found
}
