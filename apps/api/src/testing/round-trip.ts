import type { ImportNoun } from '@khuyencong/domain/import'
import type { Lang } from '@khuyencong/domain/text'
import type { Understood } from '../import/chain.ts'
import type { StaffContext } from '../trpc.ts'
import { sheetsOf } from '@khuyencong/domain/import'
import { matchTables } from '@khuyencong/domain/sheet'
import { readTables, understood } from '../import/chain.ts'
import { filledTemplate } from '../import/filled.ts'

/** What a file says, read as an import reads it: template recognised, columns matched by their heads. */
export async function readFile(bytes: Uint8Array, fileName: string, noun: ImportNoun, { provinces }: Pick<StaffContext, 'provinces'>): Promise<Understood> {
  const file = await readTables(bytes, fileName, noun, new AbortController().signal)
  const tables = matchTables(file.tables, sheetsOf(noun))
  return understood(file, { noun, mapping: { tables }, options: { empty: file.template ? 'clear' : 'keep', leftOut: [] }, edits: [] }, provinces, async () => {})
}

/** The records of a filter as a filled template, and what that file says when it comes back. */
export async function roundTrip(ctx: StaffContext, noun: ImportNoun, address = '', lang: Lang = 'vi'): Promise<Understood> {
  return readFile(await filledTemplate(ctx, noun, new URLSearchParams(address), lang), 'mau.xlsx', noun, ctx)
}
