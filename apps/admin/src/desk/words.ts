import type { NoticeKind } from '@khuyencong/domain/desk'
import type { Role } from '@khuyencong/domain/right'
import { roleLabels } from '@khuyencong/domain/right'
import { formatDate, formatNumber } from '@khuyencong/domain/text'

type Values = Record<string, string | number>
type Sentence = (values: Values) => string
const role = (values: Values, lang: 'vi' | 'en') => roleLabels[values.role as Role]?.[lang] ?? String(values.role)

const vi = {
  bell: 'Thông báo', unread: (n: number) => n === 0 ? 'không có thông báo mới' : `${n} thông báo chưa đọc`, none: 'Chưa có thông báo nào.', readAll: 'Đánh dấu đã đọc hết', open: 'Mở', isUnread: 'chưa đọc', kept: (days: number) => `Thông báo được giữ ${days} ngày.`, failed: 'Chưa tải được thông báo.',
  other: 'Có thay đổi liên quan đến bạn.',
  kinds: {
    'facility-merged': v => `${v.merged} (${v.mergedCode}) đã được gộp vào ${v.kept} (${v.keptCode}).`,
    'facility-merge-undone': v => `Đã bỏ gộp: ${v.merged} (${v.mergedCode}) lại tách khỏi ${v.kept} (${v.keptCode}).`,
    'rule-changed': v => `Quy định thay đổi từ ${formatDate(String(v.from), 'vi')}: ${v.rule}. ${Number(v.records) > 0 ? `Chạm tới ${formatNumber(Number(v.records), 'vi', 0)} hồ sơ.` : 'Chưa chạm tới hồ sơ nào.'}`,
    'account-changed': v => `Quyền của tài khoản bạn vừa đổi: ${role(v, 'vi')}.`,
    'account-restored': () => 'Tài khoản của bạn dùng lại được.',
    'second-factor-reset': () => 'Quản trị đã xoá xác thực hai bước của bạn. Thiết lập lại ở trang Tài khoản của tôi.',
  } satisfies Record<NoticeKind, Sentence> as Record<NoticeKind, Sentence>,
}
const en: typeof vi = {
  bell: 'Notices', unread: n => n === 0 ? 'no new notice' : `${n} unread notices`, none: 'There is no notice.', readAll: 'Mark all as read', open: 'Open', isUnread: 'unread', kept: days => `Notices are kept for ${days} days.`, failed: 'Notices could not be loaded.',
  other: 'Something that concerns you has changed.',
  kinds: {
    'facility-merged': v => `${v.merged} (${v.mergedCode}) was merged into ${v.kept} (${v.keptCode}).`,
    'facility-merge-undone': v => `A merge was undone: ${v.merged} (${v.mergedCode}) stands apart from ${v.kept} (${v.keptCode}) again.`,
    'rule-changed': v => `A rule changes from ${formatDate(String(v.from), 'en')}: ${v.rule}. ${Number(v.records) > 0 ? `It touches ${formatNumber(Number(v.records), 'en', 0)} records.` : 'It touches no record yet.'}`,
    'account-changed': v => `The rights of your account have changed: ${role(v, 'en')}.`,
    'account-restored': () => 'Your account works again.',
    'second-factor-reset': () => 'An administrator removed your second factor. Set it up again under My account.',
  },
}
export const words = { vi, en }
