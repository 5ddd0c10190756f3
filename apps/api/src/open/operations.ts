import type { Phase } from '@khuyencong/domain/programme'
import type { Context } from '../trpc.ts'
import type { Operation } from './operation.ts'
import { PublicFigure, PublicFigureList } from '@khuyencong/domain/figure'
import { CatalogueQuery, PublicProduct, PublicProductPage } from '@khuyencong/domain/product'
import { CentreCode, MapChoice, Province } from '@khuyencong/domain/region'
import { PublicPhaseReport } from '@khuyencong/domain/report'
import { dayInVietnam } from '@khuyencong/domain/text'
import { z } from 'zod'
import { publishedFigures } from '../figure/published.ts'
import { catalogue } from '../product/catalogue.ts'
import { productPage } from '../product/page.ts'
import { phaseBefore } from '../report/asked.ts'
import { publishedReport } from '../report/published.ts'
import { nothing, operation } from './operation.ts'

const dayOf = ({ provinces, clock }: Context) => ({ provinces, today: dayInVietnam(clock()) })

/** A phase as an address writes it. */
const PhaseInAddress = z.string().regex(/^20\d\d-20\d\d$/, 'phase').refine(text => text.slice(0, 4) >= '2009' && text.slice(0, 4) <= text.slice(5), 'phase')
  .meta({ description: 'Years from–to, both counted; from 2009 on.', example: '2021-2023' })
const phaseOf = (text: string): Phase => ({ from: Number(text.slice(0, 4)), to: Number(text.slice(5)) })
const written = ({ from, to }: Phase) => `${from}-${to}`

const OpenProvince = Province.extend({ demonstration: z.boolean() })
/** The report with its phases written as in the address. */
const OpenPhaseReport = PublicPhaseReport.extend({ phase: PhaseInAddress, compare: PhaseInAddress })

const inOneParameter = { param: { style: 'form', explode: false } } as const
const shape = CatalogueQuery.shape
const ProductQuery = z.object({
  q: shape.q.meta({ description: 'Words; marks may be left out, and the last word may be unfinished. Words with marks come first.', example: 'chè tân cương' }),
  region: shape.region.meta({ ...inOneParameter, description: 'Several are separated by commas: any of them.' }),
  province: shape.province.meta({ ...inOneParameter, description: 'Ids of provinces of any time; a former one finds its successor.', example: ['VN-19@2025'] }),
  group: shape.group.meta(inOneParameter),
  level: shape.level.meta({ ...inOneParameter, description: 'Level of the foremost recognition.' }),
  year: shape.year.meta({ ...inOneParameter, description: 'Year of the foremost recognition.' }),
  validity: shape.validity.meta({ ...inOneParameter, description: 'State of the certificate today.' }),
  sort: shape.sort,
  page: shape.page,
  pageSize: shape.pageSize,
  exact: shape.exact.meta({ description: 'The words exactly as typed, marks included.' }),
})

/** Everything open over HTTP. */
export const operations: Operation[] = [
  operation({
    id: 'provinces',
    path: '/api/v1/provinces',
    summary: 'Provinces on a day',
    description: 'Provinces as they stood on a day, in Vietnamese order: 63 until 2025-06-30, 34 since. Names, types and regions are those of the day.',
    query: z.object({ on: z.iso.date('date').optional().meta({ description: 'A day from 2008-08-01 on; without it, today.', example: '2025-06-30' }) }),
    inPath: nothing,
    answer: z.object({ on: z.iso.date(), items: z.array(OpenProvince), total: z.int() }),
    keeps: 'reference',
    run: async (context, { on = dayOf(context).today }) => {
      const items = context.provinces.on(on).map(province => ({ ...province, demonstration: false }))
      return { on, items, total: items.length }
    },
  }),
  operation({
    id: 'phaseReport',
    path: '/api/v1/reports/phase',
    summary: 'Report of a published phase',
    description: 'A phase of a centre beside the one before: amounts in whole đồng, ratios as fractions, counts as counts. Computed numbers are null where no record stands behind them; published ones stand beside.',
    query: z.object({
      centre: CentreCode.optional().meta({ description: 'Without it: the only centre with data, named in the answer.' }),
      phase: PhaseInAddress,
      compare: PhaseInAddress.optional().meta({ description: 'Without it: the phase of the same length before.' }),
      map: MapChoice.default('then').meta({ description: '`then`: every record in the province of its day; `today`: on the present map.' }),
    }),
    inPath: nothing,
    answer: OpenPhaseReport,
    keeps: 'changes',
    missing: 'The phase, or the one to compare with, is not published.',
    run: async (context, { centre, phase, compare, map }) => {
      const report = await publishedReport(context.db, { centre, phase: phaseOf(phase), compare: compare === undefined ? undefined : phaseOf(compare), map }, dayOf(context))
      return { ...report, phase, compare: written(compare === undefined ? phaseBefore(phaseOf(phase)) : phaseOf(compare)) }
    },
  }),
  operation({
    id: 'publishedFigures',
    path: '/api/v1/published-figures',
    summary: 'Published figures as printed',
    description: 'Every number and list that a document printed, exactly as printed, with its document. None is corrected.',
    query: nothing,
    inPath: nothing,
    answer: z.object({ items: z.array(PublicFigure), total: z.int(), lists: z.array(PublicFigureList) }),
    keeps: 'reference',
    run: async ({ db }) => {
      const { figures, lists } = await publishedFigures(db)
      return { items: figures, total: figures.length, lists }
    },
  }),
  operation({
    id: 'products',
    path: '/api/v1/products',
    summary: 'Featured products',
    description: 'One page of the catalogue with facets. Values of one filter are "or", filters are "and"; a facet counts under all filters but its own.',
    query: ProductQuery,
    inPath: nothing,
    answer: PublicProductPage,
    keeps: 'changes',
    run: (context, asked) => catalogue(context.db, CatalogueQuery.parse(asked), dayOf(context)),
  }),
  operation({
    id: 'product',
    path: '/api/v1/products/{slug}',
    summary: 'One featured product',
    description: 'A shown product with its recognitions, producer and the state support that was accepted.',
    query: nothing,
    inPath: z.object({ slug: z.string().meta({ example: 'che-tan-cuong-non-tom' }) }),
    answer: PublicProduct,
    keeps: 'changes',
    missing: 'No product with this slug is shown.',
    run: (context, { slug }) => productPage(context.db, slug, dayOf(context)),
  }),
]
