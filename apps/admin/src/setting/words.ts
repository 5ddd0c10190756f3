const vi = {
  title: 'Thiết lập', lead: 'Chưa đặt thì dùng giá trị mặc định. Đổi ở đây có tác dụng ngay.', groups: { 'sign-in': 'Đăng nhập', 'mail': 'Thư và đường dẫn' },
  notSet: 'chưa đặt, đang dùng mặc định', usual: (value: string) => `Mặc định: ${value}`, isSet: (at: string) => `đặt lúc ${at}`, basis: 'Căn cứ', save: 'Lưu', undo: 'Bỏ thay đổi', toUsual: 'Lấy mặc định', saved: 'Đã lưu thiết lập', history: 'Ai đổi, khi nào', none: 'không vai trò nào', hours: (n: string) => `${n} giờ`,
  parts: { account: 'Số lần sai, một tài khoản', address: 'Số lần sai, một địa chỉ mạng', minutes: 'Trong bao nhiêu phút' }, limits: (account: string, address: string, minutes: string) => `${account} lần một tài khoản, ${address} lần một địa chỉ, trong ${minutes} phút`,
  stale: (value: string) => `Người khác vừa đặt: ${value}. Lưu lần nữa nếu vẫn muốn giá trị của bạn.`, ownFactor: 'Bạn chưa có xác thực hai bước. Lưu xong, bạn sẽ phải bật trước khi làm tiếp.',
  reasons: { 'whole-number': 'Cần một số nguyên.', 'too-small': (min: string) => `Ít nhất là ${min}.`, 'too-large': (max: string) => `Nhiều nhất là ${max}.` },
  mail: { title: 'Hộp thư đi', none: 'Chưa có máy chủ thư. Thư mời và thư đặt lại mật khẩu nằm trong thư mục outbox của dữ liệu trên máy chủ; cần người chuyển tới người nhận.', server: 'Thư gửi qua máy chủ thư đã cấu hình. Thư nào không gửi được thì nằm trong thư mục outbox.', lying: (n: number) => `${n} thư đang nằm đó.`, empty: 'Chưa có thư nào nằm lại.', see: 'Xem các thư', subject: 'Tiêu đề', to: 'Người nhận', at: 'Lúc', how: 'Người vận hành đặt SMTP_URL rồi khởi động lại để gửi thật.' },
}
const en: typeof vi = {
  title: 'Settings', lead: 'Where nothing is set the default counts. A change takes effect at once.', groups: { 'sign-in': 'Signing in', 'mail': 'Messages and links' },
  notSet: 'not set, the default counts', usual: value => `Default: ${value}`, isSet: at => `set ${at}`, basis: 'Legal basis', save: 'Save', undo: 'Drop the change', toUsual: 'Use the default', saved: 'Setting saved', history: 'Who changed it, and when', none: 'no role', hours: n => `${n} hours`,
  parts: { account: 'Failed tries, one account', address: 'Failed tries, one network address', minutes: 'Within how many minutes' }, limits: (account, address, minutes) => `${account} for an account, ${address} for an address, within ${minutes} minutes`,
  stale: value => `Somebody else has just set: ${value}. Save again if you still want yours.`, ownFactor: 'You have no second factor. Once saved, you will have to set one up before going on.',
  reasons: { 'whole-number': 'A whole number is needed.', 'too-small': min => `At least ${min}.`, 'too-large': max => `At most ${max}.` },
  mail: { title: 'Outbox', none: 'There is no mail server. Invitations and password resets lie in the outbox folder of the data on the server; somebody has to pass them on.', server: 'Messages leave by the mail server that is set up. What cannot be sent lies in the outbox folder.', lying: n => n === 1 ? '1 message lies there.' : `${n} messages lie there.`, empty: 'No message lies there.', see: 'See the messages', subject: 'Subject', to: 'To', at: 'At', how: 'Whoever runs the server sets SMTP_URL and restarts it to send them for real.' },
}
export const words = { vi, en }
