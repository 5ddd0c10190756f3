const vi = {
  stars: 'Trường có dấu * là bắt buộc', day: 'ngày/tháng/năm', save: 'Lưu', create: 'Thêm', cancel: 'Thôi', nothing: 'Chưa có gì thay đổi', offline: 'mất mạng, chưa lưu được', waiting: 'chờ đăng nhập lại rồi lưu tiếp',
  kept: (at: string) => `Đang dùng bản nháp gõ lúc ${at}, chưa lưu.`, keptOn: (at: string, machine: string) => `Đang dùng bản nháp gõ lúc ${at} trên ${machine}, chưa lưu.`, dropKept: 'Bỏ bản nháp',
  newer: (at: string, machine: string) => `Có bản nháp mới hơn, gõ lúc ${at} trên ${machine}.`, takeNewer: 'Dùng bản đó', keepThis: 'Giữ bản đang gõ',
  summary: (n: number) => n === 1 ? 'Còn 1 trường cần xem lại' : `Còn ${n} trường cần xem lại`, leave: 'Có thay đổi chưa lưu. Bản nháp vẫn được giữ; mở lại biểu mẫu là thấy.',
  money: {
    understood: (dong: string) => `Hiểu là ${dong}`, example: 'Ví dụ: 946,9 triệu; 181 tỷ 946,9 triệu; 1.234.567.', small: (text: string) => `Nếu là triệu đồng, ghi “${text} triệu”.`,
    unclear: 'Chưa hiểu số tiền này. Dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ; ví dụ 946,9 triệu hoặc 181 tỷ 946,9 triệu.',
    bound: 'Cần một số tiền đúng, không phải “khoảng”, “hơn” hay “dưới”.', negative: 'Số tiền không âm.',
  },
  archive: { title: 'Lưu trữ bản ghi này?', text: 'Bản ghi ra khỏi danh sách đang dùng; lịch sử và những gì gắn với nó vẫn còn. Khôi phục lúc nào cũng được.', reason: 'Lý do', example: 'Ví dụ: giải thể theo thông báo số 12/TB ngày 05/3/2026.', needed: 'Cần nêu lý do, ít nhất 3 ký tự.', tooLong: 'Viết lý do trong 500 ký tự.', submit: 'Lưu trữ', done: 'Đã lưu trữ', undo: 'Khôi phục', restore: 'Khôi phục', restored: 'Đã khôi phục', is: 'Đã lưu trữ', on: (day: string, reason: string) => `Lưu trữ ngày ${day}: ${reason}` },
  conflict: {
    title: (who: string, ago: string) => `${who} đã lưu trước, ${ago}`, somebody: 'Người khác', lead: (n: number, ready: number, choose: number) => `Chưa có gì bị mất. Hai bản khác nhau ở ${n} trường: ${ready} trường ghép được ngay, ${choose} trường cần chọn.`, same: 'Chưa có gì bị mất. Hai bản giờ giống nhau.',
    crumb: 'Hai bản khác nhau', field: 'Trường', base: 'Lúc mở', mine: 'Bản của tôi', mineNote: 'chưa lưu', theirs: (who: string) => `Bản của ${who}`, theirsNote: (at: string) => `đã lưu ${at}`, result: 'Kết quả sẽ lưu', onlyMine: 'chỉ tôi sửa', onlyTheirs: 'chỉ bản kia sửa', both: 'Cả hai cùng sửa, chọn một', chosen: 'đã chọn', other: 'Giá trị khác', otherLabel: (field: string) => `${field}, giá trị khác`,
    save: 'Lưu bản ghép', left: (n: number) => `Lưu bản ghép · còn ${n} trường`, drop: 'Bỏ sửa đổi của tôi', back: 'Về biểu mẫu', copy: 'Chép bản của tôi', copied: 'Đã chép', keys: 'Ở dòng đang chọn:', keyMine: 'bản của tôi', keyTheirs: 'bản kia', keyOther: 'giá trị khác', empty: 'để trống', minutes: (n: number) => n < 1 ? 'vừa xong' : n < 120 ? `${n} phút trước` : `${Math.round(n / 60)} giờ trước`, again: 'Trong lúc chọn, bản kia lại thay đổi. Xem lại các trường dưới đây.',
  },
}
const en: typeof vi = {
  stars: 'Fields with * are required', day: 'day/month/year', save: 'Save', create: 'Add', cancel: 'Cancel', nothing: 'Nothing has changed', offline: 'no network, cannot be saved yet', waiting: 'will be saved once you have signed in',
  kept: at => `This is the unsaved draft typed at ${at}.`, keptOn: (at, machine) => `This is the unsaved draft typed at ${at} on ${machine}.`, dropKept: 'Drop the draft',
  newer: (at, machine) => `There is a newer draft, typed at ${at} on ${machine}.`, takeNewer: 'Use that one', keepThis: 'Keep this one',
  summary: n => n === 1 ? 'One field needs another look' : `${n} fields need another look`, leave: 'There are unsaved changes. The draft is kept; open the form again to see it.',
  money: {
    understood: dong => `Read as ${dong}`, example: 'E.g. 946,9 triệu; 181 tỷ 946,9 triệu; 1.234.567.', small: text => `If you mean million đồng, write “${text} triệu”.`,
    unclear: 'This sum is not clear. Dots for thousands, a comma for decimals; e.g. 946,9 triệu or 181 tỷ 946,9 triệu.',
    bound: 'An exact sum is needed, not “about”, “more than” or “less than”.', negative: 'The sum cannot be negative.',
  },
  archive: { title: 'Archive this record?', text: 'It leaves the list in use; its history and what belongs to it stay. It can be restored at any time.', reason: 'Reason', example: 'E.g. dissolved by notice 12/TB of 05/3/2026.', needed: 'Give a reason of at least 3 characters.', tooLong: 'Keep the reason within 500 characters.', submit: 'Archive', done: 'Archived', undo: 'Restore', restore: 'Restore', restored: 'Restored', is: 'Archived', on: (day, reason) => `Archived on ${day}: ${reason}` },
  conflict: {
    title: (who, ago) => `${who} saved first, ${ago}`, somebody: 'Somebody else', lead: (n, ready, choose) => `Nothing is lost. The two versions differ in ${n} fields: ${ready} merge by themselves, ${choose} need your choice.`, same: 'Nothing is lost. The two versions now agree.',
    crumb: 'Two versions', field: 'Field', base: 'When opened', mine: 'Mine', mineNote: 'not saved', theirs: who => `By ${who}`, theirsNote: at => `saved ${at}`, result: 'Will be saved', onlyMine: 'only I changed it', onlyTheirs: 'only they changed it', both: 'Both changed it, choose one', chosen: 'chosen', other: 'Another value', otherLabel: field => `${field}, another value`,
    save: 'Save the merged version', left: n => `Save the merged version · ${n} to choose`, drop: 'Drop my changes', back: 'Back to the form', copy: 'Copy mine', copied: 'Copied', keys: 'In the row in focus:', keyMine: 'mine', keyTheirs: 'theirs', keyOther: 'another value', empty: 'empty', minutes: n => n < 1 ? 'just now' : n < 120 ? `${n} minutes ago` : `${Math.round(n / 60)} hours ago`, again: 'The other version changed again while you chose. Look at the fields below once more.',
  },
}
export const words = { vi, en }
