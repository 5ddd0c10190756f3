import type { amounts, supports } from '../tables/support.ts'
import type { ProvincesByDate } from './facilities.ts'
import type { NationalYears } from './programmes.ts'
import type { Order } from './supports.ts'
import { chanceOf, uuidOf } from './chance.ts'
import { apportion } from './cost.ts'
import { courseOf } from './course.ts'
import { facilityStore } from './facilities.ts'
import { phasePlans } from './plan.ts'
import { demonstrationProducts } from './product-rows.ts'
import { demonstrationProgrammes } from './programmes.ts'
import { keyOrders, otherOrders } from './supports.ts'

interface DemonstrationInput {
  /** The day the records are made for, `yyyy-mm-dd`: from 2024 on, since the last published phase must be over. */
  today: string
  register: ProvincesByDate
  /** The published key programmes that supports hang on, by code. */
  keyProgrammes: { id: string, code: string }[]
  nationalProgrammes?: NationalYears[]
}

/** All demonstration records of a day: the same day gives the same records. */
export function demonstrationRecords({ today, register, keyProgrammes, nationalProgrammes }: DemonstrationInput) {
  if (today < '2024-01-01')
    throw new RangeError(`the demonstration starts in 2024, not on ${today}`)
  const presentYear = Number(today.slice(0, 4))
  const store = facilityStore(register)
  const orders: { order: Order, cost: number }[] = []

  for (const { total, programmes } of phasePlans) {
    const made = programmes.flatMap((plan) => {
      const programme = keyProgrammes.find(one => one.code === plan.programme)
      if (!programme)
        throw new RangeError(`no programme ${plan.programme}`)
      return keyOrders(plan, programme.id, store, chanceOf(plan.programme))
    })
    const costs = apportion(total, made.map(order => order.weight))
    orders.push(...made.map((order, index) => ({ order, cost: costs[index]! })))
  }
  const programmes = demonstrationProgrammes(presentYear, nationalProgrammes)
  for (const { plan, row, isRecent } of programmes) {
    const made = otherOrders(plan, row.id!, store, chanceOf(plan.code), isRecent ? presentYear : null)
    orders.push(...made.map(order => ({ order, cost: order.weight })))
  }
  store.engageRest()

  const numbers = new Map<number, number>()
  const supportRows: (typeof supports.$inferInsert)[] = []
  const amountRows: (typeof amounts.$inferInsert)[] = []
  for (const { order, cost } of orders) {
    const number = (numbers.get(order.planYear) ?? 0) + 1
    numbers.set(order.planYear, number)
    const code = `KC${String(order.planYear).slice(2)}-${String(number).padStart(4, '0')}`
    const id = uuidOf(`support:${code}`)
    const { type, planYear, programmeId, provinceId, place, participants } = order
    const course = courseOf({ code, supportId: id, type, planYear, cost, state: order.state, isKey: order.isKey, aim: order.aim, today }, chanceOf(code))
    supportRows.push({ id, code, type, programmeId, planYear, facilityId: order.facility?.row.id ?? null, provinceId, place, participants, state: course.state, demonstration: true })
    amountRows.push(...course.entries)
  }

  return {
    programmes: programmes.map(programme => programme.row),
    programmeProvinces: programmes.flatMap(({ plan, row }) => Object.keys({ ...plan.provinces, ...plan.returning }).map(province => ({ programmeId: row.id!, provinceId: store.provinceIn(province, plan.years[0]!).id }))),
    programmeTypes: programmes.flatMap(programme => programme.types),
    programmeBudgets: programmes.flatMap(programme => programme.budget),
    facilities: store.stored.map(facility => facility.row),
    facilityNames: store.stored.flatMap(({ row, maker }) => maker?.before ? [{ facilityId: row.id, name: maker.before[0], validTo: maker.before[1] }] : []),
    supports: supportRows,
    amounts: amountRows,
    ...demonstrationProducts(store.stored, today),
  }
}
