import { z } from 'zod'
import { Job } from '../job/job.ts'
import { ImportNoun, importOptions, ImportState } from './import.ts'

const label = z.object({ vi: z.string(), en: z.string() })
const unit = z.enum(['dong', 'thousand', 'million', 'billion'])
const sheetKey = z.enum(['facilities', 'programmes', 'programme-budgets', 'supports', 'amounts', 'products', 'specifications', 'certificates'])

/** How many rows of one sheet are new, changed, unchanged, refused and left out; and records made beside, e.g. facilities of supports. */
export const EffectCount = z.object({ sheet: z.string(), label, new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int(), leftOut: z.int(), /** Counts rows of the file; false for records that come beside them. */ isRows: z.boolean() })
export type EffectCount = z.infer<typeof EffectCount>

/** One line of totals before and after; `count` counts records, `dong` is realised money where the noun has any. */
export const TotalLine = z.object({ key: z.string(), label, countBefore: z.int(), countAfter: z.int(), dongBefore: z.int().nullable(), dongAfter: z.int().nullable() })
export type TotalLine = z.infer<typeof TotalLine>

/** Totals of one cut through the register: within the person's reach, before the import and after it. */
export const TotalGroup = z.object({ by: z.enum(['all', 'province', 'year', 'type', 'source', 'kind', 'group', 'level']), lines: z.array(TotalLine) })
export type TotalGroup = z.infer<typeof TotalGroup>

/** What a check found. `fileTotals` are sums that totals rows of the file state, held against the rows above them. */
export const ImportResult = z.object({
  rows: z.int(),
  blocking: z.int(),
  advisory: z.int(),
  /** Issues with a certain fix, applied by one press. */
  certain: z.int(),
  effects: z.array(EffectCount),
  /** Of what changes from what to what: what was seen before the commit is what is written. */
  digest: z.string(),
  totals: z.array(TotalGroup),
  /** The totals rest on invented records, wholly or in part, and are marked so. */
  demonstration: z.boolean(),
  fileTotals: z.array(z.object({ sheet: z.string(), row: z.int(), column: z.string(), head: z.string(), stated: z.number(), summed: z.number() })),
})
export type ImportResult = z.infer<typeof ImportResult>

export const ImportReceipt = z.object({ number: z.string(), at: z.string(), by: z.string(), fileName: z.string(), sha256: z.string(), effects: z.array(EffectCount) })
export type ImportReceipt = z.infer<typeof ImportReceipt>

/** A table of the file as the mapping step shows it: heads, some cells, what was recognised. */
export const TableView = z.object({
  sheet: z.string(),
  ordinal: z.int(),
  isHidden: z.boolean(),
  /** As the file counts, from 1. */
  headFrom: z.int(),
  headTo: z.int(),
  rows: z.int(),
  skipped: z.array(z.object({ row: z.int(), reason: z.string() })),
  encoding: z.enum(['tcvn3', 'vni']).nullable(),
  /** Where an old font's encoding was converted: a few texts as they stand in the file and as they were read. */
  converted: z.array(z.object({ before: z.string(), after: z.string() })).optional(),
  columns: z.array(z.object({ index: z.int(), letters: z.string(), head: z.string(), isHidden: z.boolean(), unit: unit.nullable(), samples: z.array(z.string()) })),
})
export type TableView = z.infer<typeof TableView>

export const FieldColumn = z.object({ field: z.string(), index: z.int(), unit: unit.nullable() })
export const TableMapping = z.object({ sheet: z.string(), ordinal: z.int(), to: sheetKey.nullable(), columns: z.array(FieldColumn).max(300).readonly(), constants: z.record(z.string(), z.string().max(2000)).readonly() })
/** How the whole file is read. */
export const ImportMapping = z.object({ tables: z.array(TableMapping).max(100).readonly() })
export type ImportMapping = z.infer<typeof ImportMapping>

/** One import in the list. */
export const ImportCard = z.object({
  id: z.uuid(),
  noun: ImportNoun,
  state: ImportState,
  fileName: z.string(),
  bytes: z.int(),
  /** Receipt number once committed, e.g. `NK-2026-0001`. */
  number: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  job: Job.nullable(),
  result: ImportResult.nullable(),
})
export type ImportCard = z.infer<typeof ImportCard>

/** One import, whole, as its page reads it. */
export const ImportView = ImportCard.extend({
  version: z.int(),
  fileKind: z.string().nullable(),
  /** Our own template and its version; null for a foreign file. */
  template: z.object({ version: z.int(), isCurrent: z.boolean() }).nullable(),
  tables: z.array(TableView),
  mapping: ImportMapping,
  /** A mapping kept from before that fits this file. */
  keptMapping: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  options: importOptions,
  edits: z.int(),
  problem: Job.shape.problem,
  receipt: ImportReceipt.nullable(),
  /** The same bytes were committed before, under this number. */
  sameFile: z.object({ number: z.string(), at: z.string() }).nullable(),
})
export type ImportView = z.infer<typeof ImportView>

/** Own imports; `open` ones are under way. */
export const ImportFilter = z.object({ noun: ImportNoun.optional(), state: z.enum(['all', 'open', 'ended']).default('all'), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(200).default(50) })
export type ImportFilter = z.infer<typeof ImportFilter>

export const IssueFilter = z.object({ severity: z.enum(['all', 'blocking', 'advisory']).default('all'), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(200).default(50) })
export type IssueFilter = z.infer<typeof IssueFilter>

/** One row of the preview: what becomes of it, and for a changed one each field before and after as shown. */
export const PreviewRow = z.object({
  sheet: z.string(),
  row: z.int(),
  effect: z.enum(['new', 'changed', 'unchanged']),
  code: z.string().nullable(),
  title: z.string(),
  changes: z.array(z.object({ field: z.string(), head: label, before: z.string().nullable(), after: z.string().nullable() })),
})
export type PreviewRow = z.infer<typeof PreviewRow>
