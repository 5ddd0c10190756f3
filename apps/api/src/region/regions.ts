import type { PublicRegion } from '@khuyencong/domain/region'
import type { Day } from '../product/cards.ts'
import { regionCodes, regionLabels } from '@khuyencong/domain/region'

/** The three regions on a day, each with the centre that is known to serve it. */
export function regionsOn({ provinces, today }: Day): PublicRegion[] {
  const all = provinces.on(today)
  return regionCodes.map((code) => {
    const own = all.filter(province => province.region === code)
    return { code, ...regionLabels[code], centre: provinces.centreOf(code, today), provinces: own.length, provisional: own.filter(province => province.regionStatus === 'provisional').length }
  })
}
