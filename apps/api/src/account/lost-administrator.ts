import type { Db } from '@khuyencong/db'
import { users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Email } from '@khuyencong/domain/account'
import { formatDateTime } from '@khuyencong/domain/text'
import { asc, eq } from 'drizzle-orm'
import { newPassword, validFor } from './first-administrator.ts'
import { endLinks } from './link.ts'
import { renewPassword } from './password.ts'
import { takeSecondFactor } from './second-factor.ts'
import { forgetTries } from './throttle.ts'

const both = (vi: string, en: string) => `${vi} / ${en}`
const use = both('Cách dùng: npm run admin:reset -- <thư điện tử của quản trị viên>', 'use: npm run admin:reset -- <e-mail of an administrator>')

/**
 * For whoever holds the machine when an administrator has lost password, telephone and mailbox: another first password,
 * no second factor, no open session.
 * @param db - The database.
 * @param words - What followed the command: one e-mail.
 * @param now - From when the first password counts.
 * @returns Lines for the terminal, with the password in them: they go nowhere else.
 * @throws Error with a sentence of each language.
 */
export async function resetAdministrator(db: Db, words: readonly string[], now: Date): Promise<string> {
  const email = Email.safeParse(words[0] ?? '')
  if (words.length !== 1 || !email.success)
    throw new Error(use)
  const password = newPassword()
  const firstUntil = new Date(now.getTime() + validFor)
  await write(db, { actor: 'system:lost-administrator', reason: 'admin:reset' }, async (tx) => {
    const administrators = await tx.select({ id: users.id, email: users.email, suspendedAt: users.suspendedAt }).from(users).where(eq(users.role, 'administrator')).orderBy(asc(users.email)).for('update')
    const found = administrators.find(person => person.email === email.data)
    if (!found) {
      const known = administrators.map(person => person.email).join(', ')
      throw new Error(both(`Không có quản trị viên ${email.data}. Đang có: ${known}`, `there is no administrator ${email.data}; there are: ${known}`))
    }
    if (found.suspendedAt)
      throw new Error(both(`${email.data} đang bị tạm khoá; quản trị viên khác mở lại được`, `${email.data} is suspended; another administrator can resume it`))
    await renewPassword(tx, found.id, { password, firstUntil })
    await takeSecondFactor(tx, found.id)
    await endLinks(tx, found.id, now)
  })
  await forgetTries(db, email.data)
  const until = firstUntil.toISOString()
  return [
    both(`Mật khẩu lần đầu của ${email.data}`, `first password of ${email.data}`),
    '',
    `  ${password}`,
    '',
    both(`Đổi ngay khi đăng nhập; hết hạn ${formatDateTime(until, 'vi')} giờ Việt Nam. Xác thực hai bước đã bỏ, mọi phiên đã kết thúc.`, `change it at sign-in; it ends ${formatDateTime(until, 'en')} Vietnam time. The second factor is gone and every session has ended.`),
  ].join('\n')
}
