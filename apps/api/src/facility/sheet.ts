import type { SheetNoun } from '../import/noun.ts'
import { facilities } from '@khuyencong/db/schema'
import { FacilityFilter, facilitySheets } from '@khuyencong/domain/facility'
import { dayInVietnam } from '@khuyencong/domain/text'
import { asc } from 'drizzle-orm'
import { filledSheet } from '../import/cell.ts'
import { filterOf } from '../import/filter.ts'
import { matchingFacilities } from './matching.ts'
import { facilityValues, planFacilities } from './plan.ts'

/** Facilities as a workbook brings them in and takes them out. */
export const facilityNoun: SheetNoun = {
  noun: 'facility',
  sheets: facilitySheets,
  plan: planFacilities,
  filled: async (ctx, address) => {
    const filter = filterOf(FacilityFilter, address)
    const rows = await ctx.db.select().from(facilities).where(matchingFacilities({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter)).orderBy(asc(facilities.name), asc(facilities.code))
    return [filledSheet(facilitySheets[0]!, rows.map(facilityValues), ctx)]
  },
}
