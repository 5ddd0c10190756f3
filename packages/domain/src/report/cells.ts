import { z } from 'zod'
import { ProgrammeKind, Sector } from '../programme/programme.ts'
import { ProvinceId } from '../region/region.ts'
import { Measure, Source } from '../support/support.ts'
import { SupportType } from '../support/types.ts'

/** Money that SQL grouped: one row for each programme × province × year × type × source × measure. */
export const MoneyCell = z.object({
  /** Code of the programme; its kind and sector are those of `programmes`. */
  programme: z.string(),
  /** The province of the support's day. */
  provinceId: ProvinceId,
  /** Year of the entry's date for flows, plan year for levels. */
  year: z.int(),
  type: SupportType,
  source: Source,
  measure: Measure,
  /** Sum of the entries, whole đồng. */
  dong: z.int(),
  /** True where any entry of the cell has a split by source that no paper states. */
  assumption: z.boolean(),
  demonstration: z.boolean(),
})
export type MoneyCell = z.infer<typeof MoneyCell>

/** One support with accepted money in one year: what distinct facilities are counted from, since counts cannot be added. */
export const Acceptance = z.object({
  supportId: z.string(),
  facilityId: z.string().nullable(),
  programme: z.string(),
  provinceId: ProvinceId,
  year: z.int(),
  type: SupportType,
  /** Net `accepted` money of that year, all sources; a full counter-entry undoes the acceptance. */
  dong: z.int(),
  demonstration: z.boolean(),
})
export type Acceptance = z.infer<typeof Acceptance>

/** A programme of the centre, of any kind. */
export const ReportProgramme = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: ProgrammeKind,
  sector: Sector.nullable(),
  yearFrom: z.int(),
  yearTo: z.int(),
  /** Code of the programme it continues. */
  renews: z.string().nullable(),
  demonstration: z.boolean(),
})
export type ReportProgramme = z.infer<typeof ReportProgramme>

/**
 * What SQL delivers for a phase report: rows of one centre's programmes of every kind, of the years of both phases,
 * archived records left out. SQL groups; the domain adds up.
 */
export const PhaseReportCells = z.object({ programmes: z.array(ReportProgramme), money: z.array(MoneyCell), acceptances: z.array(Acceptance) })
export type PhaseReportCells = z.infer<typeof PhaseReportCells>
