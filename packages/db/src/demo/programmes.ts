import type { programmeBudgets, programmes, programmeTypes } from '../tables/programme.ts'
import type { OtherPlan } from './others.ts'
import { uuidOf } from './chance.ts'
import { otherPlans, recentPlans } from './others.ts'

type ProgrammeRow = typeof programmes.$inferInsert
type Budget = typeof programmeBudgets.$inferInsert

/** Invented plan of a facility: state money, and what the facility adds. */
const perFacility = { state: 400_000_000, counterpart: 1_900_000_000 }

/** A plan by year and source, in proportion to the facilities of each year; whole hundreds of millions. */
function budgetOf(plan: OtherPlan, programmeId: string): Budget[] {
  const facilities = Object.values({ ...plan.provinces, ...plan.returning }).reduce((a, b) => a + b, 0)
  const rounded = (dong: number) => Math.max(1, Math.round(dong / 100_000_000)) * 100_000_000
  return [...new Set(plan.years)].flatMap((year): Budget[] => {
    const share = facilities * plan.years.filter(one => one === year).length / plan.years.length
    return [{ programmeId, year, source: plan.state, dong: rounded(share * perFacility.state) }, { programmeId, year, source: 'counterpart', dong: rounded(share * perFacility.counterpart) }]
  })
}

function typesOf(plan: OtherPlan, programmeId: string): (typeof programmeTypes.$inferInsert)[] {
  return [...new Set([...plan.types, ...(plan.events ?? []).map(event => event.type)])].map(type => ({ programmeId, type }))
}

/** Years of the work that goes on, the present one twice; none lies before the end of the last published phase. */
function recentYears(presentYear: number): number[] {
  return [presentYear - 2, presentYear - 1, presentYear, presentYear].filter(year => year >= 2024)
}

export interface NationalYears { id: string, yearFrom: number | null, yearTo: number | null }

/** The invented programmes with the years they run on the day asked about, each under the national programme that covers them. */
export function demonstrationProgrammes(presentYear: number, nationals: readonly NationalYears[] = []): { plan: OtherPlan, isRecent: boolean, row: ProgrammeRow, types: (typeof programmeTypes.$inferInsert)[], budget: Budget[] }[] {
  const years = recentYears(presentYear)
  const recent = recentPlans.map(plan => ({ ...plan, code: `${plan.code}-${years[0]}-${presentYear}`, years }))
  return [...otherPlans, ...recent].map((plan, index) => {
    const { code, name, nameEn, kind, centre, region } = plan
    const [sector, ...others] = new Set(plan.sectors)
    const id = uuidOf(`programme:${code}`)
    const [yearFrom, yearTo] = [plan.years[0]!, plan.years.at(-1)!]
    const national = nationals.find(one => one.yearFrom !== null && one.yearTo !== null && one.yearFrom <= yearFrom && yearTo <= one.yearTo)
    return {
      plan,
      types: typesOf(plan, id),
      budget: budgetOf(plan, id),
      isRecent: index >= otherPlans.length,
      row: { id, code, name, nameEn, kind, centre, region, sector: others.length === 0 ? sector ?? null : null, yearFrom, yearTo, renews: null, nationalProgrammeId: national?.id ?? null, demonstration: true },
    }
  })
}
