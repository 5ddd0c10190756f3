import type { Db } from '@khuyencong/db'
import type { EffectCount, ImportNoun, ImportOptions, PreviewRow, TotalGroup } from '@khuyencong/domain/import'
import type { Cell, ReadRow, SheetDescription, SheetIssue, SheetKey } from '@khuyencong/domain/sheet'
import type { StaffContext } from '../trpc.ts'

/** What the file says, sheet by sheet of ours; a sheet the file does not have is an empty list. */
export interface Given {
  rows: Partial<Record<SheetKey, readonly ReadRow[]>>
  empty: ImportOptions['empty']
}

/** Tells how far the work is; rejects with a refusal `closed`/`cancelled` once the person asked to stop. Call it every few hundred rows. */
export type Pace = (done: number, total: number) => Promise<void>

/**
 * What the rows would do to the register as it is now. `write` may be called once, in the transaction that `plan` read in:
 * a plan is never kept from one transaction to another.
 */
export interface ImportPlan {
  issues: readonly SheetIssue[]
  effects: readonly EffectCount[]
  totals: readonly TotalGroup[]
  /** New and changed rows in the order of the file; asked for the preview. */
  preview: (most: number) => readonly PreviewRow[]
  /** Writes what is new and changed, in batches; rows that are refused must not be there. */
  write: (tx: Db, pace: Pace) => Promise<void>
}

/** One noun's way in and out. The sheets are the domain's; rules are those of its form, asked in batches. */
export interface SheetNoun {
  noun: ImportNoun
  sheets: readonly SheetDescription[]
  /** Inside a transaction; rights and reach of `ctx` decide about every row. */
  plan: (tx: Db, ctx: StaffContext, given: Given, pace: Pace) => Promise<ImportPlan>
  /** What is on record within reach and filter, as cells of a filled template, in the order of the fields of each sheet. */
  filled: (ctx: StaffContext, address: URLSearchParams) => Promise<{ key: SheetKey, fields: readonly string[], rows: readonly (readonly Cell[])[] }[]>
}
