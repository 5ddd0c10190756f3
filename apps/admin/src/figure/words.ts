import type { Outcome } from '@khuyencong/domain/figure'

const outcomes: Record<Outcome, string> = {
  'agree': 'Khớp', 'agree-rounded': 'Khớp trong làm tròn', 'disagree': 'Lệch', 'residual': 'Lệch – thông tin', 'implied': 'Suy ra', 'computed': 'Suy ra', 'unverifiable': 'Không kiểm được', 'not-state-support-alone': 'Lệch – lỗi', 'do-not-publish': 'Không được công bố',
}
const vi = {
  title: 'Đối chiếu số liệu', lead: (checks: number, documents: number) => `${checks} phép kiểm trên ${documents} tài liệu đã đăng`, search: 'Mã, số, tên phép kiểm', list: 'Danh sách phép kiểm', filter: 'Lọc theo kết luận',
  code: 'Mã', subject: 'Số được kiểm', computed: 'Tính lại', printed: 'Công bố', outcome: 'Kết luận', notPrinted: 'không in', shown: (n: number, all: number) => `${n} trong ${all} phép kiểm`, walk: 'chuyển dòng', closePanel: 'đóng ngăn', none: 'Không có phép kiểm nào khớp bộ lọc.', clear: 'Bỏ lọc',
  outcomes, arithmetic: 'Phép tính', gapPoints: (n: string) => `lệch ${n} điểm phần trăm`, gap: (n: string) => `lệch ${n}`, inPrint: 'in', recomputed: 'tính lại', interval: 'khoảng làm tròn', readings: (n: number) => n === 2 ? 'Hai cách đọc' : `${n} cách đọc`, restsOn: 'Dựa trên', records: 'Mở hồ sơ phía sau', otherChecks: 'Phép kiểm khác dùng số này', untouched: 'Số công bố giữ nguyên, không sửa.', demonstration: 'Kết luận này dựa trên dữ liệu minh hoạ.', list2: 'danh sách', items: (n: number) => `${n} mục`, axis: 'Trục số', next: 'Phép kiểm sau', previous: 'Phép kiểm trước', lowerBound: 'hơn', means: 'khi đó', derivedFrom: 'Công thức', noReading: 'Không có cách đọc nào khác.', effect: 'Ảnh hưởng', effects: {
    error: 'Số này không được in như sự thật cho đến khi được xác nhận.', warning: 'In kèm dấu; nên hỏi lại nơi công bố.', info: 'Giữ nguyên, ghi chú bên cạnh.', none: 'Không ảnh hưởng: số công bố đứng vững.', derived: 'Số suy ra, không ai công bố; luôn đánh dấu Suy ra.', unpublished: 'Không tính tỷ số này: tiền là của cả chương trình.',
  },
}
const outcomesEn: Record<Outcome, string> = {
  'agree': 'Agrees', 'agree-rounded': 'Agrees within rounding', 'disagree': 'Differs', 'residual': 'Differs – note', 'implied': 'Derived', 'computed': 'Derived', 'unverifiable': 'Cannot be checked', 'not-state-support-alone': 'Differs – error', 'do-not-publish': 'Not to be published',
}
const en: typeof vi = {
  title: 'Reconciliation', lead: (checks, documents) => `${checks} checks on ${documents} published documents`, search: 'Code, number or check', list: 'List of checks', filter: 'Filter by verdict',
  code: 'Code', subject: 'Figure checked', computed: 'Computed', printed: 'Printed', outcome: 'Verdict', notPrinted: 'not printed', shown: (n, all) => `${n} of ${all} checks`, walk: 'move', closePanel: 'close', none: 'No check meets the filter.', clear: 'Clear filter',
  outcomes: outcomesEn, arithmetic: 'Arithmetic', gapPoints: n => `off by ${n} percentage points`, gap: n => `off by ${n}`, inPrint: 'printed', recomputed: 'computed', interval: 'rounding interval', readings: n => n === 2 ? 'Two readings' : `${n} readings`, restsOn: 'Rests on', records: 'Open the records behind', otherChecks: 'Other checks on this figure', untouched: 'The published figure stays as printed.', demonstration: 'This verdict rests on demonstration records.', list2: 'list', items: n => `${n} items`, axis: 'Number line', next: 'Next check', previous: 'Previous check', lowerBound: 'more than', means: 'that is', derivedFrom: 'Formula', noReading: 'There is no other reading.', effect: 'Effect', effects: {
    error: 'The figure is not printed as fact until it is confirmed.', warning: 'Printed with a mark; the publisher should be asked.', info: 'Kept, with a note beside it.', none: 'None: the published figure stands.', derived: 'Derived, printed by nobody; always marked as derived.', unpublished: 'This ratio is refused: the money is the whole programme’s.',
  },
}
export const words = { vi, en }
