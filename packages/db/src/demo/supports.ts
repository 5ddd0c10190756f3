import type { SupportState, SupportType } from '@khuyencong/domain/support'
import type { Chance } from './chance.ts'
import type { DemoFacility, FacilityStore } from './facilities.ts'
import type { OtherPlan } from './others.ts'
import type { KeyPlan } from './plan.ts'
import { usualCost } from './cost.ts'

/** A support before its money: who, what, where and when. */
export interface Order {
  programmeId: string
  type: SupportType
  planYear: number
  facility: DemoFacility | null
  provinceId: string
  place: string | null
  participants: number | null
  /** Cost by and large; a phase's orders share its published total in this proportion. */
  weight: number
  state: 'national' | 'local'
  isKey: boolean
  /** How far it is meant to get. */
  aim: SupportState
}

const many = <K extends string>(counts: Partial<Record<K, number>>) =>
  (Object.entries(counts) as [K, number][]).flatMap(([value, count]) => Array.from<K>({ length: count }).fill(value))

/** What became of supports of past years, by and large. */
const outcomes = many<SupportState>({ settled: 12, evaluated: 4, accepted: 2, stopped: 1, cancelled: 1 })
/** Where the supports of the present year stand. */
const present: SupportState[] = ['contracted', 'advanced', 'in-progress', 'registered', 'accepted', 'need-recorded', 'approved', 'inspected', 'draft', 'contracted', 'grassroots-appraised', 'in-progress', 'settled', 'returned', 'agency-appraised', 'adjust-requested', 'accepted', 'rejected', 'adjusted', 'advanced']

/** Facilities of one phase come back only in another: 2018–2020, 2021–2023, 2024–2026 … */
const phaseOf = (year: number) => Math.floor((year - 2018) / 3)

function eventOrder(event: NonNullable<OtherPlan['events']>[number], rest: Pick<Order, 'programmeId' | 'state' | 'isKey'>, store: FacilityStore, chance: Chance): Order {
  const { type, place, participants, year } = event
  return { ...rest, type, planYear: year, facility: null, provinceId: store.provinceIn(event.province, year).id, place, participants, weight: usualCost(type, chance), aim: 'settled' }
}

/** One key programme: its showrooms, its facilities by province and type, its meetings. */
export function keyOrders(plan: KeyPlan, programmeId: string, store: FacilityStore, chance: Chance): Order[] {
  const rest = { programmeId, state: 'national', isKey: true } as const
  const order = (type: SupportType, facility: DemoFacility, planYear: number): Order => {
    facility.years.push(planYear)
    const aim = planYear <= 2020 || chance.next() < 0.4 ? 'evaluated' : 'settled'
    return { ...rest, type, planYear, facility, provinceId: facility.row.provinceId, place: null, participants: null, weight: usualCost(type, chance), aim }
  }
  const open = { ...plan.provinces }
  const showrooms: Order[] = []
  for (const province of plan.types.showroom ? Object.keys(open) : []) {
    const facility = store.showroom(province, plan.sector)
    if (facility) {
      open[province]! -= 1
      showrooms.push(order('showroom', facility, facility.maker!.showroom!))
    }
  }
  const provinces = chance.shuffled(many(open))
  const types = chance.shuffled(many<SupportType>({ ...plan.types, showroom: 0 }))
  const facilities = types.map((type, index) => {
    const planYear = plan.years[index % plan.years.length]!
    return order(type, store.hire(provinces[index]!, plan.sector, planYear), planYear)
  })
  return [...showrooms, ...facilities, ...plan.events.map(event => eventOrder({ type: 'conference', ...event }, rest, store, chance))]
}

/** A group or single programme: new facilities, some that come back, and events. `presentYear` is given for work still going on. */
export function otherOrders(plan: OtherPlan, programmeId: string, store: FacilityStore, chance: Chance, presentYear: number | null): Order[] {
  const rest = { programmeId, state: plan.state, isKey: false }
  const places = chance.shuffled([
    ...many(plan.provinces).map(province => ({ province, isBack: false })),
    ...many(plan.returning ?? {}).map(province => ({ province, isBack: true })),
  ])
  let turn = chance.whole(0, present.length - 1)
  const aimIn = (planYear: number): SupportState => {
    if (presentYear === null)
      return chance.next() < 0.3 ? 'evaluated' : 'settled'
    return planYear < presentYear ? chance.pick(outcomes) : present[turn++ % present.length]!
  }
  const made = places.map(({ province, isBack }, index): Order => {
    const planYear = plan.years[index % plan.years.length]!
    const type = plan.types[index % plan.types.length]!
    const facility = isBack ? store.comeBack(province, planYear, year => phaseOf(year) !== phaseOf(planYear)) : store.hire(province, plan.sectors[index % plan.sectors.length]!, planYear)
    facility.years.push(planYear)
    return { ...rest, type, planYear, facility, provinceId: store.provinceIn(province, planYear).id, place: null, participants: null, weight: usualCost(type, chance), aim: aimIn(planYear) }
  })
  return [...made, ...(plan.events ?? []).map(event => eventOrder(event, rest, store, chance))]
}
