import type { InstrumentFilter, InstrumentList } from '@khuyencong/domain/instrument'
import type { StaffContext } from '../trpc.ts'
import { instruments } from '@khuyencong/db/schema'
import { earliestDay, instrumentName } from '@khuyencong/domain/instrument'
import { byName, fold } from '@khuyencong/domain/text'
import { and, inArray, isNotNull, isNull } from 'drizzle-orm'
import { restingCounts } from './resting.ts'
import { textsOf } from './texts.ts'

/** One page of texts. There are some dozens, so words are looked for and rows put in order here, as the domain does it. */
export async function instrumentList({ db }: StaffContext, filter: InstrumentFilter): Promise<InstrumentList> {
  const all = await textsOf(db, and(
    filter.kind.length === 0 ? undefined : inArray(instruments.kind, filter.kind),
    filter.status.length === 0 ? undefined : inArray(instruments.status, filter.status),
    filter.archived === 'all' ? undefined : filter.archived === 'only' ? isNotNull(instruments.archivedAt) : isNull(instruments.archivedAt),
  ))
  const counts = await restingCounts(db)
  const words = fold(filter.q).split(' ').filter(Boolean)
  const found = all.filter((row) => {
    const said = fold(`${row.code} ${instrumentName(row, 'vi')} ${row.title} ${row.issuer}`)
    return words.every(word => said.includes(word))
  })
  /** A text without any day comes last, up or down. */
  const key = (row: (typeof found)[number]) => ({ number: row.number, title: row.title, issued: row.issuedOn ?? row.signedOn, effective: earliestDay(row) })[filter.sort]
  const sign = filter.desc ? -1 : 1
  const ordered = found.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)]
    return one === null || other === null ? Number(one === null) - Number(other === null) || byName(a.code, b.code) : sign * byName(one, other) || byName(a.code, b.code)
  })
  const from = (filter.page - 1) * filter.pageSize
  return { items: ordered.slice(from, from + filter.pageSize).map(row => ({ ...row, resting: counts.get(row.code) ?? 0 })), total: found.length }
}
