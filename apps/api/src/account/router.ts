import { users } from '@khuyencong/db/schema'
import { Account } from '@khuyencong/domain/account'
import { asc, sql } from 'drizzle-orm'
import { may, open, router } from '../trpc.ts'

export const accountRouter = router({
  /** Who is signed in; null for a visitor. It says nothing about anybody else. */
  me: open.output(Account.nullable()).query(({ ctx }) => ctx.account),
  people: may('administer', 'account').query(async ({ ctx }) => {
    const people = await ctx.db.select({
      id: users.id,
      version: users.version,
      name: users.name,
      email: users.email,
      role: users.role,
      reach: users.reach,
      mustChangePassword: users.mustChangePassword,
      passwordExpiresAt: users.passwordExpiresAt,
      lastSeenAt: sql<string | null>`(select max(s.updated_at)::text from sessions s where s.user_id = ${users.id})`,
    }).from(users).orderBy(sql`${users.name} collate vi_sort`, asc(users.email))
    return people.map(person => ({ ...person, passwordExpiresAt: person.passwordExpiresAt?.toISOString() ?? null }))
  }),
})
