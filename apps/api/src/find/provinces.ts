import type { Province } from '@khuyencong/domain/region'
import type { StaffContext } from '../trpc.ts'
import type { Asked } from './asked.ts'
import { isWithin } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { most } from './asked.ts'

/** One province of today, with the former one whose name or code was given. */
export interface FoundProvince { id: string, title: string, former: string | null, code: string, rank: number }

interface Hit { province: Province, former: string | null, rank: number }

/** Provinces by name of any vintage and spelling, or by their two-digit code, as far as the reader's records reach. */
export function findProvinces({ provinces, scope, clock }: StaffContext, asked: Asked): FoundProvince[] {
  const today = dayInVietnam(clock())
  const now = provinces.on(today)
  const [, code] = /^(?:VN-)?(\d{2})$/i.exec(asked.typed) ?? []
  const byCode = code === undefined
    ? []
    : now.flatMap((province): Hit[] => {
        const former = province.predecessorIds.map(id => provinces.get(id)).filter(unit => unit.code === code && unit.name !== province.name)
        return province.code === code ? [{ province, former: null, rank: 0 }] : former.map(unit => ({ province, former: unit.name, rank: 1 }))
      })
  const { province, former, candidates } = provinces.recognise(asked.typed, today)
  const formerName = former === null ? null : provinces.get(former).name
  const found: Hit[] = [
    ...byCode,
    ...(province === null ? [] : [{ province, former: formerName === province.name ? null : formerName, rank: 1 }]),
    ...candidates.map(candidate => ({ province: candidate, former: null, rank: 3 })),
  ]
  const seen = found.filter(({ province: { id } }, index) => isWithin(scope, id) && found.findIndex(hit => hit.province.id === id) === index)
  return seen.slice(0, most).map(({ province: { id, name, code: own }, former: before, rank }) => ({ id, title: name, former: before, code: own, rank }))
}
