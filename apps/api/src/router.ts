import { accountRouter } from './account/router.ts'
import { auditRouter } from './audit/router.ts'
import { criterionRouter } from './criterion/router.ts'
import { deskRouter } from './desk/router.ts'
import { exportRouter } from './export/router.ts'
import { facilityRouter } from './facility/router.ts'
import { figureRouter } from './figure/router.ts'
import { findRouter } from './find/router.ts'
import { importRouter } from './import/router.ts'
import { instrumentRouter } from './instrument/router.ts'
import { jobRouter } from './job/router.ts'
import { nationalProgrammeRouter } from './national-programme/router.ts'
import { normRouter } from './norm/router.ts'
import { productRouter } from './product/router.ts'
import { programmeRouter } from './programme/router.ts'
import { recognitionRouter } from './recognition/router.ts'
import { regionRouter } from './region/router.ts'
import { reportRouter } from './report/router.ts'
import { settingRouter } from './setting/router.ts'
import { supportTypeRouter } from './support-type/router.ts'
import { supportRouter } from './support/router.ts'
import { todayRouter } from './today/router.ts'
import { router } from './trpc.ts'

/** The list of nouns. */
export const appRouter = router({
  account: accountRouter,
  audit: auditRouter,
  criterion: criterionRouter,
  desk: deskRouter,
  export: exportRouter,
  facility: facilityRouter,
  figure: figureRouter,
  find: findRouter,
  import: importRouter,
  instrument: instrumentRouter,
  job: jobRouter,
  nationalProgramme: nationalProgrammeRouter,
  norm: normRouter,
  product: productRouter,
  programme: programmeRouter,
  recognition: recognitionRouter,
  region: regionRouter,
  report: reportRouter,
  setting: settingRouter,
  support: supportRouter,
  supportType: supportTypeRouter,
  today: todayRouter,
})
export type AppRouter = typeof appRouter

/** The open procedures alone: what a stranger's program may call. */
export const publicRouter = router({
  figure: { published: figureRouter.published },
  product: { bySlug: productRouter.bySlug, catalogue: productRouter.catalogue, home: productRouter.home, suggest: productRouter.suggest },
  region: regionRouter,
  report: { publishedPhase: reportRouter.publishedPhase },
})
export type PublicRouter = typeof publicRouter
