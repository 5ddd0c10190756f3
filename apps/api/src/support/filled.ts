import type { FieldValues } from '@khuyencong/domain/sheet'
import type { SheetNoun } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import { facilities, programmes, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { SupportFilter, supportSheets } from '@khuyencong/domain/support'
import { dayInVietnam, fromAddress } from '@khuyencong/domain/text'
import { and, asc, eq, gt } from 'drizzle-orm'
import { filledFields, filledSheet } from '../import/cell.ts'
import { ledgersOf } from './by-code.ts'
import { matchingSupports } from './matching.ts'

const [sheet, amountSheet] = supportSheets as [typeof supportSheets[number], typeof supportSheets[number]]
/** Read at once, so that other work gets its turn between two statements. */
const stride = 500

/** Supports within reach and filter with every entry of their money, in the order of their codes. */
export const filledSupports: SheetNoun['filled'] = async (ctx: StaffContext, address) => {
  const issues: { field: string, reason: string }[] = []
  const filter = fromAddress(SupportFilter, address, issue => issues.push(issue))
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  const matching = matchingSupports({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter)
  const fields = filledFields(sheet)
  const [rows, entries] = [filledSheet(sheet, [], ctx, fields), filledSheet(amountSheet, [], ctx)]
  for (let last = ''; ;) {
    const found = await ctx.db.select({ support: supports, programmeCode: programmes.code, programmeName: programmes.name, programmeNameEn: programmes.nameEn, facilityCode: facilities.code, facilityName: facilities.name }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).where(and(matching, gt(supports.code, last))).orderBy(asc(supports.code)).limit(stride)
    if (found.length === 0)
      return [rows, entries]
    last = found.at(-1)!.support.code
    const ledgers = await ledgersOf(ctx.db, found.map(one => one.support.id))
    const records = found.map(({ support, programmeNameEn, ...names }): FieldValues => ({ ...support, ...names, programmeName: ctx.lang === 'en' ? programmeNameEn : names.programmeName, demonstration: support.demonstration ? 'demonstration' : null }))
    const money = found.flatMap(({ support }): FieldValues[] => {
      const ledger = ledgers.get(support.id)!
      const ordinals = new Map(ledger.map((entry, at) => [entry.id, at + 1]))
      return ledger.map(entry => ({ ...entry, supportCode: support.code, ordinal: ordinals.get(entry.id)!, corrects: ordinals.get(entry.supersedes ?? entry.counters ?? '') ?? null, assumption: entry.assumption ? true : null }))
    })
    rows.rows.push(...filledSheet(sheet, records, ctx, fields).rows)
    entries.rows.push(...filledSheet(amountSheet, money, ctx).rows)
  }
}
