import type { Db } from '@khuyencong/db'
import type { NoticeKind } from '@khuyencong/domain/desk'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Noun, Role } from '@khuyencong/domain/right'
import { randomUUID } from 'node:crypto'
import { notices, users } from '@khuyencong/db/schema'
import { noticeDays } from '@khuyencong/domain/desk'
import { isWithin, mayRole, roles, scopeOf } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'

interface Told {
  /** Ids of those to be told. */
  users?: readonly string[]
  /** Or everybody of these roles, with this reach where one is given. */
  to?: { roles: readonly Role[], reach?: string | null }
  /** Who did it and knows. */
  except?: string
  kind: NoticeKind
  values: Record<string, string | number>
  /** Path inside the admin app. */
  path?: string | null
}

/** Tells people inside the change's own transaction: no change, no notice. A suspended person is not told. */
export async function notify(tx: Db, { users: ids = [], to, except, kind, values, path = null }: Told): Promise<void> {
  const named = ids.length === 0 ? [] : await tx.select({ id: users.id }).from(users).where(and(inArray(users.id, [...new Set(ids)]), isNull(users.suspendedAt)))
  const ofRole = to === undefined ? [] : await tx.select({ id: users.id }).from(users).where(and(isNull(users.suspendedAt), inArray(users.role, [...to.roles]), to.reach === undefined ? undefined : to.reach === null ? isNull(users.reach) : eq(users.reach, to.reach)))
  const told = [...new Set([...named, ...ofRole].map(row => row.id))].filter(id => id !== except)
  if (told.length === 0)
    return
  await tx.insert(notices).values(told.map(userId => ({ id: randomUUID(), userId, kind, values, path })))
  await tx.delete(notices).where(and(inArray(notices.userId, told), lt(notices.at, sql`now() - make_interval(days => ${noticeDays})`)))
}

interface Seen { noun: Noun, /** Where the records lie. */ provinceIds: readonly string[] }

/** Those who may read such records in one of these provinces: whom a change of theirs concerns. */
export async function readersOf(tx: Db, { provinces, clock }: { provinces: ProvinceRegister, clock: () => Date }, { noun, provinceIds }: Seen): Promise<string[]> {
  const reading = roles.filter(role => mayRole(role, 'read', noun))
  const people = await tx.select({ id: users.id, role: users.role, reach: users.reach }).from(users).where(and(isNull(users.suspendedAt), inArray(users.role, reading)))
  const today = dayInVietnam(clock())
  return people.filter((person) => {
    const scope = scopeOf(person, provinces, today)
    return provinceIds.some(id => isWithin(scope, id))
  }).map(person => person.id)
}
