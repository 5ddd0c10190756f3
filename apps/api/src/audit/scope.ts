import type { Role } from '@khuyencong/domain/right'
import type { SQL } from 'drizzle-orm'
import type { Scope } from '../account/scope.ts'
import { auditEntries, facilities, products, programmes, recognitions, supports } from '@khuyencong/db/schema'
import { auditNounCodes, auditNouns } from '@khuyencong/domain/audit'
import { mayRole } from '@khuyencong/domain/right'
import { and, inArray, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { programmesWithin } from '../programme/list.ts'

/** The first part of an entry's key: its record. */
export const recordKey = sql<string>`split_part(${auditEntries.rowId}, '/', 1)`

/** Nouns whose entries a role may read: those whose records it may read. */
export function readableNouns(role: Role) {
  return auditNounCodes.filter(noun => auditNouns[noun].right === null || mayRole(role, 'read', auditNouns[noun].right))
}

/**
 * Entries a person may see: of nouns the role reads, and inside a region or province what happened to its records,
 * before or after a move. Keys are of every shape, so each noun's are compared in its own branch of the case.
 */
export function entriesWithin(role: Role, scope: Scope): SQL | undefined {
  const nouns = inArray(auditEntries.noun, readableNouns(role))
  if (scope.reach === 'country')
    return nouns
  const placed = (part: SQL) => within(scope, sql`(${part} ->> 'province_id')`)
  const row = sql`coalesce(${auditEntries.after}, ${auditEntries.before})`
  const facility = (id: SQL) => sql`exists (select 1 from ${facilities} where ${facilities.id} = ${id}::uuid and ${within(scope, facilities.provinceId)})`
  const product = (id: SQL) => sql`exists (select 1 from ${products} inner join ${facilities} on ${facilities.id} = ${products.facilityId} where ${products.id} = ${id}::uuid and ${within(scope, facilities.provinceId)})`
  const branches: [nouns: string[], SQL][] = [
    [['facility', 'support'], sql`(${or(placed(sql`${auditEntries.after}`), placed(sql`${auditEntries.before}`))})`],
    [['facility-name', 'facility-address', 'facility-distinction'], facility(recordKey)],
    [['facility-merge'], facility(sql`(${row} ->> 'kept_id')`)],
    [['amount'], sql`exists (select 1 from ${supports} where ${supports.id} = ${recordKey}::uuid and ${within(scope, supports.provinceId)})`],
    [['programme', 'programme-province', 'programme-type', 'programme-budget'], sql`exists (select 1 from ${programmes} where ${programmes.id} = ${recordKey}::uuid and ${programmesWithin(scope)})`],
    [['product'], product(recordKey)],
    [['recognition'], product(sql`(${row} ->> 'product_id')`)],
    [['certificate'], sql`exists (select 1 from ${recognitions} where ${recognitions.id} = (${row} ->> 'recognition_id')::uuid and ${product(sql`${recognitions.productId}`)})`],
    [['account', 'invitation', 'setting'], sql`false`],
  ]
  const cases = branches.map(([names, condition]) => sql`when ${inArray(auditEntries.noun, names)} then ${condition}`)
  return and(nouns, sql`case ${sql.join(cases, sql` `)} else true end`)
}
