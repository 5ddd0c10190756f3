import type { Label } from '../text/number.ts'
import type { Measure, SupportState } from './support.ts'
import type { SupportType } from './types.ts'
import type { SupportVariant } from './variant.ts'
import { supportTypes } from './types.ts'

export { sourceLabels, sourceShortLabels } from '../programme/labels.ts'

/** Names of the support types, taken from their dated rows. */
export const supportTypeLabels = Object.fromEntries(supportTypes.map(({ code, vi, en }) => [code, { vi, en }])) as Record<SupportType, Label>

export const measureLabels: Record<Measure, Label> = {
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  approved: { vi: 'Được duyệt', en: 'Approved' },
  contracted: { vi: 'Theo hợp đồng', en: 'Contracted' },
  advanced: { vi: 'Tạm ứng', en: 'Advanced' },
  realised: { vi: 'Thực hiện', en: 'Realised' },
  accepted: { vi: 'Nghiệm thu', en: 'Accepted' },
  settled: { vi: 'Quyết toán', en: 'Settled' },
  returned: { vi: 'Thu hồi, hoàn trả', en: 'Returned' },
}

export const stateLabels: Record<SupportState, Label> = {
  'need-recorded': { vi: 'Khảo sát nhu cầu', en: 'Need recorded' },
  'draft': { vi: 'Lập đề án', en: 'Draft' },
  'registered': { vi: 'Đăng ký kế hoạch', en: 'Registered' },
  'grassroots-appraised': { vi: 'Thẩm định cấp cơ sở', en: 'Grass-roots appraised' },
  'returned': { vi: 'Trả lại bổ sung', en: 'Returned for completion' },
  'agency-appraised': { vi: 'Thẩm định cấp Cục/Bộ', en: 'Appraised by the agency' },
  'approved': { vi: 'Phê duyệt kế hoạch', en: 'Approved' },
  'contracted': { vi: 'Ký hợp đồng', en: 'Contracted' },
  'advanced': { vi: 'Tạm ứng', en: 'Advance paid' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  'inspected': { vi: 'Kiểm tra, giám sát', en: 'Inspected' },
  'adjust-requested': { vi: 'Đề nghị điều chỉnh', en: 'Adjustment requested' },
  'adjusted': { vi: 'Đã điều chỉnh', en: 'Adjusted' },
  'stopped': { vi: 'Ngừng triển khai', en: 'Stopped' },
  'accepted': { vi: 'Nghiệm thu', en: 'Accepted' },
  'settled': { vi: 'Quyết toán, thanh lý', en: 'Settled' },
  'evaluated': { vi: 'Đánh giá hiệu quả', en: 'Evaluated' },
  'cancelled': { vi: 'Hủy', en: 'Cancelled' },
  'rejected': { vi: 'Không chọn', en: 'Rejected' },
}

/** Which norm of its type a support is judged by. */
export const variantLabels: Record<SupportVariant, Label> = {
  'standard': { vi: 'Thông thường', en: 'Standard' },
  'production-line': { vi: 'Dây chuyền công nghệ', en: 'Production line' },
  'copied-model': { vi: 'Mô hình hoạt động hiệu quả để nhân rộng', en: 'Well-run model to be copied' },
  'cleaner-production': { vi: 'Mô hình thí điểm sản xuất sạch hơn', en: 'Cleaner-production pilot' },
}
