import type { Noun } from '../right/rights.ts'
import type { SheetKey } from '../sheet/field.ts'
import { z } from 'zod'

/** What a workbook may bring in, with the right it needs and the sheets it has, the main one first. */
export const importNouns = {
  facility: { right: 'facility', sheets: ['facilities'] },
  programme: { right: 'programme', sheets: ['programmes', 'programme-budgets'] },
  support: { right: 'support', sheets: ['supports', 'amounts'] },
  product: { right: 'product', sheets: ['products', 'specifications'] },
  certificate: { right: 'recognition', sheets: ['certificates'] },
} as const satisfies Record<string, { right: Noun, sheets: readonly SheetKey[] }>
export const ImportNoun = z.enum(Object.keys(importNouns) as [keyof typeof importNouns, ...(keyof typeof importNouns)[]])
export type ImportNoun = keyof typeof importNouns

/**
 * Where an import stands: `reading` the file, `mapping` asks for its columns, `checking`, `checked` shows messages and
 * preview, `committing`, and an end. Everything up to `checked` can be left, changed and taken up again.
 */
export const importStates = ['reading', 'mapping', 'checking', 'checked', 'committing', 'committed', 'cancelled', 'failed'] as const
export const ImportState = z.enum(importStates)
export type ImportState = z.infer<typeof ImportState>

/** Limits of a file that comes in, told beside the field; `unfinished` ones at a time for one person, forgotten after so many days. */
export const importLimits = { bytes: 25 * 1024 * 1024, rows: 200_000, columns: 200, sheets: 50, edits: 50_000, unfinished: 30, unfinishedDays: 30 } as const

/** What a row does to the register. `refused` rows block; `left-out` ones were set aside by the officer. */
export const rowEffects = ['new', 'changed', 'unchanged', 'refused', 'left-out'] as const
export const RowEffect = z.enum(rowEffects)
export type RowEffect = z.infer<typeof RowEffect>

export const importOptions = z.object({
  /** An empty cell of a known column: takes the value on record away, or leaves it. Ours clear, foreign ones keep. */
  empty: z.enum(['clear', 'keep']),
  /** Rows set aside, to be mended and brought in later; rows as the file counts. */
  leftOut: z.array(z.object({ sheet: z.string().max(200), row: z.int().min(1) })).max(200_000),
})
export type ImportOptions = z.infer<typeof importOptions>
