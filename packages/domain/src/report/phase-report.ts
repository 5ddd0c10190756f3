import { z } from 'zod'
import { Severity, Verdict } from '../figure/verdict.ts'
import { Phase, Sector } from '../programme/programme.ts'
import { CentreCode, MapChoice, ProvinceId, RegionCode } from '../region/region.ts'
import { Source } from '../support/support.ts'
import { SupportType } from '../support/types.ts'

/** A published number beside the computed one: what was printed, where, and what the checks say. */
export const PublishedValue = z.object({
  figure: z.string(),
  printed: z.string(),
  value: z.number(),
  /** Money in whole đồng, ratios as fractions, counts as counts. */
  document: z.string(),
})
export type PublishedValue = z.infer<typeof PublishedValue>

export const reportKeys = ['programmes', 'total', 'facilities', 'facilities-all', 'share', 'types', 'provinces', 'average', 'state-average', 'leverage', 'years'] as const
export const ReportKey = z.enum(reportKeys)
export type ReportKey = z.infer<typeof ReportKey>

/** One line of the report: now, before, and the change, computed and published side by side. */
export const ReportFigure = z.object({
  key: ReportKey,
  /** `dong` whole đồng, `fraction` 0–1, else a count of the noun. */
  unit: z.enum(['programme', 'dong', 'facility', 'fraction', 'type', 'province', 'year']),
  now: z.number().nullable(),
  before: z.number().nullable(),
  /** now − before; null where either is unknown. */
  change: z.number().nullable(),
  /** now / before − 1 as a fraction; null for rates or an unknown base. */
  growth: z.number().nullable(),
  /** Denominator printed beside a count, e.g. 28 provinces of the region. */
  of: z.number().nullable(),
  published: z.object({ now: PublishedValue.nullable(), before: PublishedValue.nullable(), change: PublishedValue.nullable() }),
  /** Codes or ids of the verdicts that bear on this line, worst first. */
  verdicts: z.array(z.object({ id: z.string(), code: z.string().nullable(), outcome: z.string(), severity: Severity.nullable() })),
  /** True while a check forbids showing the value as fact (R05, R19). */
  withheld: z.boolean(),
  /** True where a computed number rests on demonstration records. */
  demonstration: z.boolean(),
  /** True where it rests on a split of money by source that no paper states. */
  assumption: z.boolean(),
})
export type ReportFigure = z.infer<typeof ReportFigure>

export const ReportTypeRow = z.object({
  type: SupportType,
  /** Distinct facilities; null for a type that has none (`conference`). */
  now: z.int().nullable(),
  before: z.int().nullable(),
  change: z.int().nullable(),
  share: z.number().nullable(),
  /** Supports (records) of the type, also for events. */
  supportsNow: z.int(),
  supportsBefore: z.int(),
  published: z.object({ now: PublishedValue.nullable(), change: PublishedValue.nullable() }),
  /** What follows from the published numbers for the phase before, e.g. 9 = 7 + 2. */
  impliedBefore: z.number().nullable(),
})
export type ReportTypeRow = z.infer<typeof ReportTypeRow>

export const ReportProvince = z.object({ id: ProvinceId, name: z.string(), now: z.int(), before: z.int() })
export type ReportProvince = z.infer<typeof ReportProvince>

/** `before` first, then a type, `several-types` or `rest`, last `now`: the sum of all others. */
export const BridgeStep = z.object({ step: z.string(), value: z.int(), derived: z.boolean() })
export type BridgeStep = z.infer<typeof BridgeStep>

/** Report T1 of a centre: one value that feeds screen, API, workbook and document. */
export const PhaseReport = z.object({
  centre: z.object({ code: CentreCode, name: z.string(), abbr: z.string() }),
  region: RegionCode,
  phase: Phase,
  compare: Phase,
  map: MapChoice,
  /** True where the reader sees only part of the centre's records: nothing published stands beside them then. */
  partial: z.boolean(),
  /** False where no record stands behind the report: the computed column is empty then. */
  hasRecords: z.boolean(),
  demonstration: z.boolean(),
  figures: z.array(ReportFigure),
  types: z.array(ReportTypeRow),
  /** Facilities that received several types in the phase, once each: I1. */
  facilitiesWithSeveralTypes: z.int(),
  /** What the rows of `types` count too often: their sum less this is the number of facilities. */
  typesOvercount: z.object({ now: z.int(), before: z.int() }),
  /** Money by source, whole đồng; `assumption` where no paper splits it. */
  sources: z.array(z.object({ source: Source, now: z.int().nullable(), before: z.int().nullable(), assumption: z.boolean() })),
  provinces: z.object({
    /** Provinces of the region on this map. */
    of: z.int(),
    now: z.int(),
    before: z.int(),
    kept: z.array(ReportProvince),
    entered: z.array(ReportProvince),
    left: z.array(ReportProvince),
    never: z.array(ReportProvince),
    /** Provinces outside the region of the centre that records fall in on this map: a line of its own. */
    outside: z.array(ReportProvince),
    published: z.object({ now: PublishedValue.nullable(), before: PublishedValue.nullable() }),
    /** Published lists: ids of provinces, on the map of their time. */
    publishedLists: z.object({ now: z.array(ProvinceId), before: z.array(ProvinceId) }),
  }),
  programmes: z.array(z.object({
    code: z.string(), name: z.string(), nameEn: z.string(), sector: Sector.nullable(), yearFrom: z.int(), yearTo: z.int(), renews: z.string().nullable(),
    phase: z.enum(['now', 'before']), facilities: z.int().nullable(), total: z.int().nullable(), provinces: z.int().nullable(),
  })),
  /** From `before` to `now` in facilities, step by step; steps add up exactly. */
  bridge: z.array(BridgeStep),
  /** The same from published numbers alone; what no published number explains is one derived step `rest`. */
  publishedBridge: z.array(BridgeStep),
  verdicts: z.array(Verdict),
})
export type PhaseReport = z.infer<typeof PhaseReport>
