import type { Label } from '../text/number.ts'
import type { PasswordReason } from './password.ts'
import type { PersonState } from './person.ts'

export const personStateLabels: Record<PersonState, Label> = {
  'active': { vi: 'Đang dùng', en: 'Active' },
  'invited': { vi: 'Đã mời, chưa nhận', en: 'Invited' },
  'first-password': { vi: 'Chưa đổi mật khẩu đầu tiên', en: 'First password not changed' },
  'suspended': { vi: 'Tạm khóa', en: 'Suspended' },
}

export const passwordReasonLabels: Record<PasswordReason, Label> = {
  'password-too-short': { vi: 'Ngắn quá: cần ít nhất 10 ký tự. Ghép vài từ không liên quan thì dễ nhớ mà khó đoán.', en: 'Too short: at least 10 characters. A few unrelated words are easy to remember and hard to guess.' },
  'password-common': { vi: 'Nhiều người dùng mật khẩu này hoặc một mật khẩu gần giống, nên nó bị thử đầu tiên.', en: 'Many people use this password or one close to it, so it is tried first.' },
  'password-like-name': { vi: 'Giống tên, thư điện tử của bạn hoặc tên hệ thống, người quen đoán được.', en: 'Close to your name, your e-mail or the name of this system: easy to guess.' },
  'password-repeated': { vi: 'Chỉ lặp lại vài ký tự.', en: 'It only repeats a few characters.' },
  'password-leaked-style': { vi: 'Một từ quen kèm năm sinh hay dấu là kiểu bị dò ra nhanh. Thêm một hai từ không liên quan.', en: 'A familiar word with a year or a mark is guessed quickly. Add a word or two that have nothing to do with it.' },
}
