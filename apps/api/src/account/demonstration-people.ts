import type { Db } from '@khuyencong/db'
import type { Role } from '@khuyencong/domain/right'
import { hasDemonstration } from '@khuyencong/db/demo'
import { users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { inArray } from 'drizzle-orm'
import { addPerson } from './person.ts'

interface DemonstrationPerson { email: string, name: string, role: Role, reach: string | null }

/** One officer of each kind, with a password that everybody may know: it opens invented records only. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  { email: 'cuc@minh-hoa.example', name: 'Chuyên viên Cục (minh hoạ)', role: 'agency-officer', reach: null },
  { email: 'trung-tam-1@minh-hoa.example', name: 'Chuyên viên Trung tâm 1 (minh hoạ)', role: 'centre-officer', reach: 'north' },
  { email: 'ninh-binh@minh-hoa.example', name: 'Chuyên viên Ninh Bình (minh hoạ)', role: 'province-officer', reach: 'VN-37@2025' },
  { email: 'hoi-dong@minh-hoa.example', name: 'Thành viên hội đồng (minh hoạ)', role: 'council-member', reach: null },
  { email: 'lanh-dao@minh-hoa.example', name: 'Lãnh đạo (minh hoạ)', role: 'leader', reach: null },
]
export const demonstrationPassword = 'khuyen-cong-minh-hoa'

/**
 * Lets people try each role on a database that holds demonstration records; on any other it does nothing.
 * Call it only where the server is meant for showing.
 */
export async function ensureDemonstrationPeople({ db, say }: { db: Db, say: (line: string) => void }): Promise<void> {
  if (!await hasDemonstration(db))
    return
  await write(db, { actor: 'system:demonstration' }, async (tx) => {
    const known = await tx.select({ email: users.email }).from(users).where(inArray(users.email, demonstrationPeople.map(person => person.email)))
    for (const person of demonstrationPeople.filter(({ email }) => !known.some(row => row.email === email)))
      await addPerson(tx, { ...person, password: demonstrationPassword, firstUntil: null })
  })
  say(`Tài khoản minh hoạ / demonstration accounts, mật khẩu / password ${demonstrationPassword}:`)
  for (const { email, name } of demonstrationPeople)
    say(`  ${email}   ${name}`)
}

/** Takes the demonstration accounts away again, with their sessions. Their audit rows stay. */
export async function removeDemonstrationPeople(db: Db): Promise<number> {
  const gone = await write(db, { actor: 'system:demonstration' }, tx => tx.delete(users).where(inArray(users.email, demonstrationPeople.map(person => person.email))).returning({ id: users.id }))
  return gone.length
}
