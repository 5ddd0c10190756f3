import type { Db } from '@khuyencong/db'
import type { Env } from '../env.ts'
import { randomInt } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { eq, sql } from 'drizzle-orm'
import { renewPassword } from './password.ts'
import { addPerson } from './person.ts'

/** A first password ends after this long. */
export const validFor = 72 * 60 * 60_000
const fileName = 'first-password.txt'
/** Letters and digits that nobody misreads on paper. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Five groups of four: 100 random bits. */
export function newPassword(): string {
  return Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-')
}

export interface FirstAdministrator {
  db: Db
  env: Pick<Env, 'adminEmail' | 'adminPassword' | 'dataDir'>
  clock: () => Date
  /** A first password is shown on a terminal only, never written into a log. */
  isTerminal: boolean
  say: (line: string) => void
}

export const firstPasswordFile = (dataDir: string) => join(dataDir, fileName)

/** Once a first password has been changed, its copy on disk is worth nothing and goes. */
export function forgetFirstPassword(dataDir: string): void {
  rmSync(firstPasswordFile(dataDir), { force: true })
}

/**
 * Sees to it that somebody can sign in and administer. The settings count only while no administrator exists.
 * A generated first password that expired unused is replaced by a new one at the next start.
 */
export async function ensureFirstAdministrator({ db, env, clock, isTerminal, say }: FirstAdministrator): Promise<void> {
  const email = env.adminEmail ?? 'admin@khuyencong.local'
  const password = env.adminPassword ?? newPassword()
  const firstUntil = env.adminPassword === null ? new Date(clock().getTime() + validFor) : null
  const made = await write(db, { actor: 'system:first-administrator' }, async (tx) => {
    // Two servers starting at once must not both make one.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:first-administrator'))`)
    const administrators = await tx.select({ id: users.id, email: users.email, isFirst: users.mustChangePassword, until: users.passwordExpiresAt }).from(users).where(eq(users.role, 'administrator'))
    const [only] = administrators
    if (!only) {
      await addPerson(tx, { name: 'Quản trị viên', email, role: 'administrator', reach: null, password, firstUntil })
      return email
    }
    if (administrators.length > 1 || !only.isFirst || !only.until || only.until > clock())
      return null
    await renewPassword(tx, only.id, { password, firstUntil })
    return only.email
  })
  if (made === null || firstUntil === null)
    return
  const until = firstUntil.toISOString().slice(0, 16).replace('T', ' ')
  if (isTerminal) {
    say(`Quản trị viên đầu tiên / first administrator: ${made}`)
    say(`Mật khẩu lần đầu / first password: ${password} (đổi khi đăng nhập, hết hạn ${until} UTC / change it at sign-in, expires then)`)
    return
  }
  mkdirSync(env.dataDir, { recursive: true })
  forgetFirstPassword(env.dataDir)
  writeFileSync(firstPasswordFile(env.dataDir), `${made}\n${password}\n`, { mode: 0o600, flag: 'wx' })
  say(`Mật khẩu lần đầu của ${made} nằm trong ${firstPasswordFile(env.dataDir)} (hết hạn ${until} UTC) / the first password lies in that file`)
}
