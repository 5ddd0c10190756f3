import type { Db } from '@khuyencong/db'
import type { Phase } from '@khuyencong/domain/programme'
import type { CentreCode, MapChoice, ProvinceRegister } from '@khuyencong/domain/region'
import type { PhaseReport } from '@khuyencong/domain/report'
import type { Scope } from '../account/scope.ts'
import type { StaffContext } from '../trpc.ts'
import type { ReportQuestion } from './asked.ts'
import { phaseReport } from '@khuyencong/domain/report'
import { dayInVietnam } from '@khuyencong/domain/text'
import { checked } from '../figure/checked.ts'
import { centreMeant, phaseBefore } from './asked.ts'
import { phaseCells } from './cells.ts'

interface Asked { centre: CentreCode, phase: Phase, compare: Phase, map: MapChoice }
interface Reader {
  scope: Scope
  provinces: ProvinceRegister
  today: string
  /** Those whose records the reader may see. */
  phases: readonly Phase[]
}

/** One report for every door: the same rows, the same arithmetic. */
export async function composed(db: Db, asked: Asked, { scope, provinces, today, phases }: Reader): Promise<PhaseReport> {
  const [cells, { register, reconciliation }] = await Promise.all([phaseCells(db, { centre: asked.centre, phases, scope }), checked(db)])
  const partial = scope.reach !== 'country' && !(scope.reach === 'region' && scope.region === provinces.regionServed(asked.centre, today))
  return phaseReport({ ...asked, cells, register, reconciliation, provinceRegister: provinces, today, partial })
}

/** The report for staff: records within the reader's scope; beside the published figures where that is the whole. */
export async function staffReport({ db, scope, provinces, clock }: StaffContext, { phase, compare = phaseBefore(phase), map, ...question }: ReportQuestion): Promise<PhaseReport> {
  const centre = await centreMeant(db, question.centre)
  return composed(db, { centre, phase, compare, map }, { scope, provinces, today: dayInVietnam(clock()), phases: [phase, compare] })
}
