import type { Db } from '@khuyencong/db'
import type { Person, PersonFilter, PersonList } from '@khuyencong/domain/account'
import type { SQL } from 'drizzle-orm'
import type { Context } from '../trpc.ts'
import { users } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { isApprover, roles } from '@khuyencong/domain/right'
import { byName, fold } from '@khuyencong/domain/text'
import { eq, sql } from 'drizzle-orm'
import { settingOf } from '../setting/read.ts'

// Names of columns are written out: in the fields of a select from one table the builder would leave `users.` away, and a subquery means its own.
/** Somebody invited has no password until the link is used. */
const hasPassword = sql`exists (select from accounts a where a.user_id = users.id and a.password is not null)`
const iso = (time: SQL) => sql<string | null>`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Those who can sign in and administer: a first password that expired or an open invitation helps nobody. */
function ableAdministrator(now: Date): SQL {
  return sql`(users.role = 'administrator' and users.suspended_at is null and ${hasPassword} and (users.password_expires_at is null or users.password_expires_at > ${now.toISOString()}::timestamptz))`
}

/** Every change that could take an administrator away waits here for the one before it. */
export async function lockAdministrators(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:administrators'))`)
}

/** After `lockAdministrators`: refuses where nobody else could administer. */
export async function mustLeaveAnAdministrator(tx: Db, id: string, now: Date): Promise<void> {
  const able = await tx.select({ id: users.id }).from(users).where(ableAdministrator(now))
  if (able.some(person => person.id === id) && able.length === 1)
    throw new Refusal('closed', { reason: 'last-administrator' })
}

async function read(db: Db, now: Date, where?: SQL): Promise<Person[]> {
  const rows = await db.select({
    id: users.id,
    version: users.version,
    name: users.name,
    email: users.email,
    role: users.role,
    reach: users.reach,
    state: sql<Person['state']>`case when users.suspended_at is not null then 'suspended' when not ${hasPassword} then 'invited' when users.must_change_password then 'first-password' else 'active' end`,
    hasSecondFactor: users.twoFactorEnabled,
    suspendedAt: iso(sql`users.suspended_at`),
    suspendedReason: users.suspendedReason,
    expiresAt: iso(sql`coalesce(users.password_expires_at, (select max(i.expires_at) from invitations i where i.user_id = users.id and i.kind = 'invitation' and i.used_at is null))`),
    lastSeenAt: iso(sql`(select max(s.updated_at) from sessions s where s.user_id = users.id)`),
    sessions: sql<number>`(select count(*)::int from sessions s where s.user_id = users.id and s.expires_at > now())`,
    isAble: sql<boolean>`${ableAdministrator(now)}`,
    able: sql<number>`(select count(*)::int from users where ${ableAdministrator(now)})`,
    createdAt: iso(sql`users.created_at`) as SQL<string>,
  }).from(users).where(where)
  const required = await settingOf(db, 'second-factor-roles')
  return rows.map(({ isAble, able, ...person }) => ({ ...person, mustSetSecondFactor: required.includes(person.role) && !person.hasSecondFactor, isLastAdministrator: isAble && able === 1 }))
}

/** One person as administrators see one, with or without a lock around it. */
export async function personById(db: Db, now: Date, id: string): Promise<Person> {
  const [person] = await read(db, now, eq(users.id, id))
  if (!person)
    throw new Refusal('not-found', { reason: 'no-such-person' })
  return person
}

/** The row for writing, held until the transaction ends. */
export async function heldPerson(tx: Db, now: Date, id: string, version: number): Promise<Person> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, id)).for('update')
  const person = await personById(tx, now, id)
  if (person.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: person })
  return person
}

const orders: Record<PersonFilter['sort'], (a: Person, b: Person) => number> = {
  name: (a, b) => byName(a.name, b.name),
  email: (a, b) => a.email < b.email ? -1 : 1,
  role: (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role),
  seen: (a, b) => (a.lastSeenAt ?? '').localeCompare(b.lastSeenAt ?? ''),
}

/** The people of one platform are some hundred: they are read whole, and found by name without marks or by address. */
export async function peopleList({ db, clock }: Context, filter: PersonFilter): Promise<PersonList> {
  const everybody = await read(db, clock())
  const wanted = fold(filter.q)
  const among = <Value>(list: Value[], value: Value) => list.length === 0 || list.includes(value)
  const found = everybody.filter(person => among(filter.role, person.role) && among(filter.state, person.state) && among<string | null>(filter.reach, person.reach)
    && (filter.secondFactor === 'any' || person.hasSecondFactor === (filter.secondFactor === 'yes'))
    && (wanted === '' || fold(person.name).includes(wanted) || person.email.includes(filter.q.trim().toLowerCase())))
  const order = orders[filter.sort]
  found.sort((a, b) => (filter.desc ? -1 : 1) * order(a, b) || byName(a.name, b.name) || (a.id < b.id ? -1 : 1))
  const approvers = everybody.filter(person => isApprover(person.role) && person.state !== 'suspended')
  const start = (filter.page - 1) * filter.pageSize
  return {
    items: found.slice(start, start + filter.pageSize),
    total: found.length,
    secondFactor: { required: await settingOf(db, 'second-factor-roles'), approvers: approvers.length, without: approvers.filter(person => !person.hasSecondFactor).length },
  }
}
