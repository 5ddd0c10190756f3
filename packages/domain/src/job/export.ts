import { z } from 'zod'
import { Job } from './job.ts'

/** Every list that goes out as a file, by the name of its door. */
export const exportLists = ['programmes', 'national-programmes', 'facilities', 'supports', 'products', 'certificates', 'instruments', 'norms', 'criteria', 'support-types', 'people', 'audit', 'figures'] as const
export const ExportList = z.enum(exportLists)
export type ExportList = z.infer<typeof ExportList>

export const exportFormats = ['xlsx', 'csv', 'json'] as const
export const ExportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof ExportFormat>

/** Up to `atOnce` rows a file is made while one waits; a longer one is made as a job, kept for `days`, and none is longer than `rows`. */
export const exportLimits = { atOnce: 5_000, rows: 500_000, days: 7 } as const

/** How a CSV file is written, as its address says it: Vietnamese spreadsheets take a decimal comma and part columns by `;`. */
export const CsvOptions = z.object({
  decimal: z.enum(['comma', 'point']).default('comma'),
  delimiter: z.enum(['semicolon', 'comma', 'tab']).default('semicolon'),
})
export type CsvOptions = z.infer<typeof CsvOptions>

/** What a person asks for: the list, and its filter, order, columns and CSV options as the address of its door says them. */
export const ExportAsked = z.object({
  list: ExportList,
  format: ExportFormat,
  address: z.string().max(8000, 'too-long'),
  lang: z.enum(['vi', 'en']),
})
export type ExportAsked = z.infer<typeof ExportAsked>

/** A file that is being made, or lies ready, as its person sees it. */
export const ExportCard = z.object({
  id: z.uuid(),
  list: ExportList,
  format: ExportFormat,
  fileName: z.string(),
  /** Null until the file is there. */
  rows: z.int().nullable(),
  bytes: z.int().nullable(),
  createdAt: z.string(),
  /** The file is taken away then. */
  keptUntil: z.string(),
  job: Job.nullable(),
})
export type ExportCard = z.infer<typeof ExportCard>
