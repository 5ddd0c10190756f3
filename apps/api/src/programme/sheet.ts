import type { SheetNoun } from '../import/noun.ts'
import { programmes } from '@khuyencong/db/schema'
import { sheetsOf } from '@khuyencong/domain/import'
import { ProgrammeFilter } from '@khuyencong/domain/programme'
import { asc } from 'drizzle-orm'
import { filledSheet } from '../import/cell.ts'
import { filterOf } from '../import/filter.ts'
import { matchingProgrammes } from './list.ts'
import { planProgrammes } from './plan.ts'
import { programmeRegister, programmeValues } from './sheet-register.ts'

const [main, budgets] = sheetsOf('programme')

/** Programmes with their budgets as a workbook brings them in and takes them out. */
export const programmeNoun: SheetNoun = {
  noun: 'programme',
  sheets: sheetsOf('programme'),
  plan: planProgrammes,
  filled: async (ctx, address) => {
    const filter = filterOf(ProgrammeFilter, address)
    const found = await ctx.db.select({ id: programmes.id }).from(programmes).where(matchingProgrammes(ctx.scope, filter)).orderBy(asc(programmes.code))
    const register = await programmeRegister(ctx.db, ctx)
    const rows = found.map(({ id }) => register.byId(id)!)
    return [
      filledSheet(main!, rows.map(row => programmeValues(row, register)), ctx),
      filledSheet(budgets!, rows.flatMap(row => register.parts(row.id).budget.map(line => ({ programmeCode: row.code, programmeName: row.name, ...line }))), ctx),
    ]
  },
}
