import type { Role } from '@khuyencong/domain/right'
import type { Message } from '../mail/mail.ts'
import type { SentLink } from './link.ts'
import { roleLabels } from '@khuyencong/domain/right'
import { formatDateTime } from '@khuyencong/domain/text'

interface Letter { person: { name: string, email: string, role: Role }, link: SentLink, origin: string }

/** The token stands behind `#`: browsers keep that part to themselves, so it is in no server's log. */
const addressOf = (origin: string, token: string) => `${origin}/admin/accept#${token}`

/** Plain text in both languages: what it is, one link, how long, and what to do when it is not for the reader. */
export function letterOf({ person, link, origin }: Letter): Message {
  const until = link.expiresAt.toISOString()
  const [vi, en] = [formatDateTime(until, 'vi'), formatDateTime(until, 'en')]
  const address = addressOf(origin, link.token)
  const role = roleLabels[person.role]
  const invited = link.kind === 'invitation'
  const text = [
    `Kính gửi ${person.name},`,
    invited
      ? `Bạn được mời dùng Khuyến Công với vai trò ${role.vi}. Mở đường dẫn dưới đây để đặt mật khẩu. Đường dẫn dùng được một lần, đến ${vi} (giờ Việt Nam).`
      : `Có yêu cầu đặt lại mật khẩu Khuyến Công của bạn. Mở đường dẫn dưới đây để đặt mật khẩu mới. Đường dẫn dùng được một lần, đến ${vi} (giờ Việt Nam).`,
    address,
    invited
      ? 'Nếu bạn không chờ thư này, xin bỏ qua và báo cho đơn vị khuyến công của bạn.'
      : 'Nếu bạn không yêu cầu, xin bỏ qua: mật khẩu hiện nay vẫn dùng được. Đừng chuyển thư này cho ai.',
    '———',
    `Dear ${person.name},`,
    invited
      ? `You are invited to use Khuyến Công as ${role.en}. Open the link above to choose a password. It works once, until ${en} (Vietnam time).`
      : `Somebody asked to reset your Khuyến Công password. Open the link above to choose a new one. It works once, until ${en} (Vietnam time).`,
    invited
      ? 'If you did not expect this message, please ignore it and tell your industry promotion office.'
      : 'If it was not you, please ignore this message: your present password still works. Do not pass it on.',
  ].join('\n\n')
  const subject = invited ? 'Thư mời dùng Khuyến Công / Invitation to Khuyến Công' : 'Đặt lại mật khẩu Khuyến Công / Reset your Khuyến Công password'
  return { to: { name: person.name, address: person.email }, subject, text: `${text}\n` }
}
