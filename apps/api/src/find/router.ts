import type { Noun } from '@khuyencong/domain/right'
import type { StaffContext } from '../trpc.ts'
import { mayRole } from '@khuyencong/domain/right'
import { clean } from '@khuyencong/domain/text'
import { z } from 'zod'
import { own, router } from '../trpc.ts'
import { askedOf } from './asked.ts'
import { findFacilities } from './facilities.ts'
import { findProvinces } from './provinces.ts'
import { findInstruments, findNationalProgrammes, findPeople, findProducts, findProgrammes } from './records.ts'
import { findSupports } from './supports.ts'

/** Everything that a text finds, noun by noun: nouns the role may not read are not asked, and each keeps to the scope. */
async function everything(ctx: StaffContext, q: string) {
  const asked = askedOf(q)
  const may = (noun: Noun) => mayRole(ctx.account.role, 'read', noun)
  const from = async <Hit>(noun: Noun, find: (ctx: StaffContext, given: NonNullable<typeof asked>) => Promise<Hit[]> | Hit[]): Promise<Hit[]> => asked !== null && may(noun) ? find(ctx, asked) : []
  return {
    facilities: await from('facility', findFacilities),
    supports: await from('support', findSupports),
    programmes: await from('programme', findProgrammes),
    nationalProgrammes: await from('programme', findNationalProgrammes),
    products: await from('product', findProducts),
    instruments: await from('instrument', findInstruments),
    people: await from('account', findPeople),
    provinces: await from('facility', findProvinces),
  }
}

export const findRouter = router({
  everything: own.input(z.object({ q: z.string().max(200, 'too-long').overwrite(clean) })).query(({ ctx, input }) => everything(ctx, input.q)),
})
