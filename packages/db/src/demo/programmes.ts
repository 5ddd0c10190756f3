import type { programmes } from '../tables/programme.ts'
import type { OtherPlan } from './others.ts'
import { uuidOf } from './chance.ts'
import { otherPlans, recentPlans } from './others.ts'

type ProgrammeRow = typeof programmes.$inferInsert

/** Years of the work that goes on, the present one twice; none lies before the end of the last published phase. */
function recentYears(presentYear: number): number[] {
  return [presentYear - 2, presentYear - 1, presentYear, presentYear].filter(year => year >= 2024)
}

/** The invented programmes with the years they run on the day asked about. */
export function demonstrationProgrammes(presentYear: number): { plan: OtherPlan, isRecent: boolean, row: ProgrammeRow }[] {
  const years = recentYears(presentYear)
  const recent = recentPlans.map(plan => ({ ...plan, code: `${plan.code}-${years[0]}-${presentYear}`, years }))
  return [...otherPlans, ...recent].map((plan, index) => {
    const { code, name, nameEn, kind, centre, region } = plan
    const [sector, ...others] = new Set(plan.sectors)
    return {
      plan,
      isRecent: index >= otherPlans.length,
      row: { id: uuidOf(`programme:${code}`), code, name, nameEn, kind, centre, region, sector: others.length === 0 ? sector ?? null : null, yearFrom: plan.years[0]!, yearTo: plan.years.at(-1)!, renews: null, demonstration: true },
    }
  })
}
