import type { AuditNoun } from '@khuyencong/domain/audit'
import type { AnyColumn, SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { StaffContext } from '../trpc.ts'
import { amounts, facilities, instruments, nationalProgrammes, products, programmes, supports, users } from '@khuyencong/db/schema'
import { mayRole } from '@khuyencong/domain/right'
import { and, inArray, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { programmesWithin } from '../programme/list.ts'

/** What a record is called, and the code that its page's address has. */
export interface Named { title: string, code: string | null, demonstration: boolean }
export type NamesByNoun = Partial<Record<AuditNoun, Set<string>>>

interface Source { table: PgTable, key: AnyColumn, title: AnyColumn | SQL, code: AnyColumn | null, demonstration?: AnyColumn, seen?: SQL }
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

function sourcesOf({ account, scope }: StaffContext): Partial<Record<AuditNoun, Source>> {
  const may = (noun: Parameters<typeof mayRole>[2], source: Source) => mayRole(account.role, 'read', noun) ? source : undefined
  return {
    'facility': may('facility', { table: facilities, key: facilities.id, title: facilities.name, code: facilities.code, demonstration: facilities.demonstration, seen: within(scope, facilities.provinceId) }),
    'support': may('support', { table: supports, key: supports.id, title: supports.code, code: supports.code, demonstration: supports.demonstration, seen: within(scope, supports.provinceId) }),
    // An entry has no name: the day it is dated says which.
    'amount': may('support', { table: amounts, key: amounts.id, title: sql`to_char(${amounts.on}, 'DD/MM/YYYY')`, code: null, seen: scope.reach === 'country' ? undefined : sql`exists (select 1 from ${supports} where ${supports.id} = ${amounts.supportId} and ${within(scope, supports.provinceId)})` }),
    'programme': may('programme', { table: programmes, key: programmes.id, title: programmes.name, code: programmes.code, demonstration: programmes.demonstration, seen: programmesWithin(scope) }),
    'national-programme': may('programme', { table: nationalProgrammes, key: nationalProgrammes.id, title: nationalProgrammes.name, code: nationalProgrammes.code }),
    'product': may('product', { table: products, key: products.id, title: products.name, code: products.slug, demonstration: products.demonstration, seen: scope.reach === 'country' ? undefined : sql`exists (select 1 from ${facilities} where ${facilities.id} = ${products.facilityId} and ${within(scope, facilities.provinceId)})` }),
    'instrument': may('instrument', { table: instruments, key: instruments.code, title: instruments.number, code: instruments.code }),
    // The name of who acts is told to everybody who sees the act.
    'account': { table: users, key: users.id, title: users.name, code: null },
  }
}

/** Names of records by noun and id, as far as this person may know them. */
export async function namesOf(ctx: StaffContext, asked: NamesByNoun): Promise<(noun: AuditNoun, id: string) => Named | null> {
  const found = new Map<string, Named>()
  const sources = sourcesOf(ctx)
  for (const [noun, ids] of Object.entries(asked)) {
    const source = sources[noun as AuditNoun]
    const known = [...ids].filter(id => source?.key.getSQLType() !== 'uuid' || uuid.test(id))
    if (source === undefined || known.length === 0)
      continue
    const rows = await ctx.db.select({ id: sql<string>`${source.key}::text`, title: sql<string>`${source.title}`, code: source.code === null ? sql<null>`null` : sql<string>`${source.code}`, demonstration: source.demonstration === undefined ? sql<boolean>`false` : sql<boolean>`${source.demonstration}` }).from(source.table).where(and(inArray(source.key, known), source.seen))
    rows.forEach(row => found.set(`${noun}:${row.id}`, { title: row.title, code: row.code, demonstration: row.demonstration }))
  }
  return (noun, id) => found.get(`${noun}:${id}`) ?? null
}
