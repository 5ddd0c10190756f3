import type { Db } from '@khuyencong/db'
import type { Role } from '@khuyencong/domain/right'
import { randomUUID } from 'node:crypto'
import { accounts, users } from '@khuyencong/db/schema'
import { hashPassword } from 'better-auth/crypto'

export interface NewPerson {
  name: string
  email: string
  role: Role
  /** Region code or province id by the role; null for the whole country. */
  reach: string | null
  password: string
  /** A first password, to be changed at the first sign-in and before this moment. */
  firstUntil: Date | null
}

/** Adds a person with a password, inside the caller's transaction. There is no public way to do this. */
export async function addPerson(tx: Db, person: NewPerson): Promise<string> {
  const id = randomUUID()
  const hash = await hashPassword(person.password)
  await tx.insert(users).values({
    id,
    name: person.name,
    email: person.email.toLowerCase(),
    emailVerified: true,
    role: person.role,
    reach: person.reach,
    mustChangePassword: person.firstUntil !== null,
    passwordExpiresAt: person.firstUntil,
  })
  await tx.insert(accounts).values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash })
  return id
}
