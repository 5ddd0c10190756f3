import type { Measure, Source, SupportState, SupportType } from '@khuyencong/domain/support'
import type { amounts } from '../tables/support.ts'
import type { Chance } from './chance.ts'
import { uuidOf } from './chance.ts'
import { hasDocumentedNorm, stateShare } from './cost.ts'

type AmountRow = typeof amounts.$inferInsert

export interface CourseInput {
  code: string
  supportId: string
  type: SupportType
  planYear: number
  /** All sources together, whole đồng: what is realised in the end. */
  cost: number
  /** Who pays the state's part. */
  state: Extract<Source, 'national' | 'local'>
  isKey: boolean
  /** How far it is meant to be; a step after `today` has not happened. */
  aim: SupportState
  today: string
}

const steps = ['planned', 'approved', 'contracted', 'advanced', 'realised', 'accepted', 'settled'] as const
type Step = (typeof steps)[number]

/** The last money a support in each state has seen. */
const lastStep: Record<SupportState, Step | null> = {
  'need-recorded': null, 'draft': null, 'registered': 'planned', 'grassroots-appraised': 'planned', 'returned': 'planned', 'agency-appraised': 'planned', 'rejected': 'planned', 'cancelled': 'planned', 'approved': 'approved', 'contracted': 'contracted', 'advanced': 'advanced', 'stopped': 'advanced', 'in-progress': 'realised', 'inspected': 'realised', 'adjust-requested': 'realised', 'adjusted': 'realised', 'accepted': 'accepted', 'settled': 'settled', 'evaluated': 'settled',
}
const stateAfter: Record<Step, SupportState> = { planned: 'registered', approved: 'approved', contracted: 'contracted', advanced: 'advanced', realised: 'in-progress', accepted: 'accepted', settled: 'settled' }
const unfinished: SupportState[] = ['in-progress', 'inspected', 'adjust-requested', 'adjusted']

const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The entries of money of one support, step by step inside its plan year, and the state they leave it in. */
export function courseOf(input: CourseInput, chance: Chance): { state: SupportState, contractedOn: string, entries: AmountRow[] } {
  const { code, cost, type, today } = input
  const money = stateShare(type, cost, chance)
  const own = cost - money
  const contractedOn = later(`${input.planYear}-03-05`, chance.whole(0, 56))
  const day: Record<Step, string> = {
    planned: later(contractedOn, -chance.whole(140, 155)),
    approved: later(contractedOn, -chance.whole(28, 45)),
    contracted: contractedOn,
    advanced: later(contractedOn, chance.whole(18, 52)),
    realised: later(contractedOn, chance.whole(80, 110)),
    accepted: later(contractedOn, chance.whole(158, 180)),
    settled: later(contractedOn, chance.whole(200, 225)),
  }
  const aimed = lastStep[input.aim]
  const reached = steps.slice(0, aimed === null ? 0 : steps.indexOf(aimed) + 1).filter(step => day[step] <= today)
  const last = reached.at(-1) ?? null
  const state = last === aimed ? input.aim : last === null ? 'draft' : stateAfter[last]

  const entries: AmountRow[] = []
  const assumption = input.isKey || !hasDocumentedNorm(type)
  const add = (source: Source, measure: Measure, on: string, dong: number, decision: string | null, names: Pick<AmountRow, 'supersedes' | 'counters' | 'reason'> = {}) => {
    const id = uuidOf(`amount:${code}:${entries.length}`)
    if (dong !== 0 && on <= today)
      entries.push({ id, supportId: input.supportId, source, measure, on, dong, decision, supersedes: null, counters: null, reason: null, ...names, assumption })
    return id
  }
  const both = (measure: Measure, on: string, decision: string | null) => {
    add(input.state, measure, on, money, decision)
    add('counterpart', measure, on, own, decision)
  }
  /** A level first entered lower, then revised: the second entry takes the place of the first. */
  const revised = (measure: 'approved' | 'contracted', first: string, again: string, decision: string) => {
    const less = Math.max(1_000_000, Math.floor(money * 0.85 / 1_000_000) * 1_000_000)
    const before = add(input.state, measure, first, less, decision)
    if (again <= today)
      add(input.state, measure, again, money, decision, { supersedes: before, reason: 'Điều chỉnh mức hỗ trợ' })
    add('counterpart', measure, first, own, decision)
  }

  const draw = chance.next()
  const part = Math.floor(own * 0.6 / 100_000) * 100_000
  const isDone = !unfinished.includes(state)
  const record: Record<Step, () => void> = {
    planned: () => both('planned', day.planned, null),
    approved: () => draw < 0.12 ? revised('approved', day.approved, later(day.approved, 12), '0000/QĐ-BCT') : both('approved', day.approved, input.state === 'national' ? '0000/QĐ-BCT' : '0000/QĐ-UBND'),
    contracted: () => draw > 0.92 ? revised('contracted', day.contracted, later(day.contracted, 9), '00/PLHĐ-KC') : both('contracted', day.contracted, '00/HĐ-KC'),
    advanced: () => { add(input.state, 'advanced', day.advanced, Math.floor(money * 0.6 / 1_000_000) * 1_000_000, '00/ĐN-TU') },
    realised: () => {
      add('counterpart', 'realised', day.realised, part, '00/BB-KL')
      if (draw > 0.4 && draw < 0.48) {
        // Booked twice by mistake; a flow is never changed, so a counter-entry takes it back.
        const twice = add('counterpart', 'realised', later(day.realised, 2), part, '00/BB-KL')
        if (later(day.realised, 6) <= today)
          add('counterpart', 'realised', later(day.realised, 6), -part, '00/ĐC-KC', { counters: twice, reason: 'Ghi hai lần cùng một biên bản' })
      }
      if (isDone) {
        add('counterpart', 'realised', later(day.realised, 40), own - part, '00/BB-KL')
        add(input.state, 'realised', later(day.realised, 40), money, '00/BB-KL')
      }
    },
    accepted: () => both('accepted', day.accepted, '00/BB-NT'),
    settled: () => { add(input.state, 'settled', day.settled, money, '00/BB-TL') },
  }
  for (const step of reached)
    record[step]()
  if (state === 'stopped')
    add(input.state, 'returned', later(day.advanced, 60), Math.floor(money * 0.6 / 1_000_000) * 1_000_000, '00/QĐ-NTK')
  return { state, contractedOn, entries }
}
