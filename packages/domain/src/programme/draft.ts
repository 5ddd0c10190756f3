import { z } from 'zod'
import { CentreCode, ProvinceId, RegionCode } from '../region/region.ts'
import { optionalParagraphs, optionalText, requiredText } from '../text/words.ts'
import { ProgrammeKind, Sector } from './programme.ts'
import { Source } from './source.ts'

const year = z.int('whole-number').min(2009, 'year-range').max(2100, 'year-range')
const unique = <T>(values: T[]) => [...new Set(values)]

/** What a programme is meant to cost in one year from one source, whole đồng. */
export const BudgetLine = z.object({ year, source: Source, dong: z.int('whole-dong').min(0, 'not-negative').max(1e15, 'too-large') })
export type BudgetLine = z.infer<typeof BudgetLine>

/** What an officer enters about a programme; what its fields demand of one another, `checkProgramme` says. */
export const ProgrammeDraft = z.object({
  name: requiredText(300, 3),
  /** Null where nobody has given one: the Vietnamese name then stands for it. */
  nameEn: optionalText(300),
  kind: ProgrammeKind,
  centre: CentreCode.nullable(),
  region: RegionCode.nullable(),
  sector: Sector.nullable(),
  yearFrom: year,
  yearTo: year,
  /** The programme this one continues. */
  renews: z.uuid('not-an-id').nullable(),
  nationalProgrammeId: z.uuid('not-an-id').nullable(),
  objective: optionalParagraphs(4000),
  /** The deciding paper, as printed. */
  decision: optionalText(200),
  decidedOn: z.iso.date('date').nullable(),
  /** Provinces named, each as it stood in the programme's years. */
  provinceIds: z.array(ProvinceId).max(100, 'too-many').transform(unique),
  /** Codes of the types of support it is meant to give; types are dated data, so `checkProgramme` holds them against the rows. */
  types: z.array(z.string().max(60, 'too-long')).max(60, 'too-many').transform(unique),
  budget: z.array(BudgetLine).max(80, 'too-many'),
})
export type ProgrammeDraft = z.infer<typeof ProgrammeDraft>

/** A programme as its form reads and saves it. */
export const ProgrammeRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  code: z.string(),
  ...ProgrammeDraft.shape,
  demonstration: z.boolean(),
  archivedAt: z.string().nullable(),
  archivedReason: z.string().nullable(),
  updatedAt: z.string(),
})
export type ProgrammeRecord = z.infer<typeof ProgrammeRecord>
