import type { Outcome, Severity } from './verdict.ts'

type Label = Record<'vi' | 'en', string>

/** What a check found, in a word or two. */
export const outcomeLabels: Record<Outcome, Label> = {
  'agree': { vi: 'Khớp', en: 'Agrees' },
  'agree-rounded': { vi: 'Khớp trong làm tròn', en: 'Agrees within rounding' },
  'disagree': { vi: 'Lệch', en: 'Disagrees' },
  'residual': { vi: 'Còn phần chưa rõ', en: 'Leaves a residual' },
  'implied': { vi: 'Suy ra', en: 'Implied' },
  'computed': { vi: 'Tính thêm', en: 'Computed' },
  'unverifiable': { vi: 'Không kiểm được', en: 'Cannot be verified' },
  'not-state-support-alone': { vi: 'Không chỉ là ngân sách', en: 'Not state support alone' },
  'do-not-publish': { vi: 'Không được công bố', en: 'Must not be published' },
}

export const severityLabels: Record<Severity, Label> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'note' },
}

/** Kinds of readings. Those of a period carry the period itself as their kind, e.g. `2021-2023`. */
export const readingLabels: Record<string, Label> = {
  'nearest-pair': { vi: 'Cặp số gần nhất khớp tỷ lệ đã in', en: 'Nearest pair that gives the printed rate' },
  'implied-whole': { vi: 'Mẫu số phải là', en: 'The whole would have to be' },
  'implied-part': { vi: 'Tử số phải là', en: 'The part would have to be' },
  'implied-base': { vi: 'Số kỳ trước phải là', en: 'The base would have to be' },
  'points': { vi: 'Đọc theo điểm phần trăm', en: 'Read as percentage points' },
  'relative': { vi: 'Đọc là mức tăng tương đối', en: 'Read as a relative change' },
  'against-implied': { vi: 'So với kế hoạch suy ra', en: 'Against the implied plan' },
  'change': { vi: 'So với kỳ trước', en: 'Against the period before' },
  'remainder': { vi: 'Phần chưa nêu nội dung', en: 'Not broken down' },
  'sum': { vi: 'Tổng các phần', en: 'Sum of the parts' },
  'both': { vi: 'Có ở cả hai giai đoạn', en: 'In both phases' },
  'only-first': { vi: 'Chỉ giai đoạn trước', en: 'Only in the first' },
  'only-second': { vi: 'Chỉ giai đoạn sau', en: 'Only in the second' },
  'never': { vi: 'Không ở giai đoạn nào', en: 'In neither' },
  'inclusive': { vi: 'Đếm cả năm đầu', en: 'First year counted' },
  'elapsed': { vi: 'Đếm số năm trôi qua', en: 'Years elapsed' },
  'statement-1': { vi: 'Cách ghi thứ nhất', en: 'First statement' },
  'statement-2': { vi: 'Cách ghi thứ hai', en: 'Second statement' },
}
