import { z } from 'zod'

/** `facility` requires one, `event` forbids one, `any` leaves it open because no text sets it. */
export type Reach = 'facility' | 'event' | 'any'

export interface SupportTypeRow {
  code: string
  vi: string
  en: string
  reach: Reach
  /** Number of the content in Article 4 of Decree 45/2012/NĐ-CP; null where none is given. */
  content: number | null
  /** False for a mark on past records that no form offers. */
  offered: boolean
  legalBasis: string
  /** Code of the text it rests on. */
  instrument: string | null
  validFrom: string
  validTo: string | null
}

const decree = 'Nghị định 45/2012/NĐ-CP, Điều 4'
const row = (code: string, vi: string, en: string, reach: Reach, content: number | null, offered = true) =>
  ({ code, vi, en, reach, content, offered, legalBasis: decree, instrument: 'nd-45-2012', validFrom: '2012-07-05', validTo: null })

/** The types of support as dated data. The list under Decree 235/2025/NĐ-CP is not known yet. */
export const supportTypes: readonly SupportTypeRow[] = [
  row('demo-model', 'Xây dựng mô hình trình diễn kỹ thuật', 'Technical demonstration model', 'facility', 3),
  row('machinery', 'Ứng dụng máy móc thiết bị tiên tiến', 'Advanced machinery', 'facility', 3),
  row('showroom', 'Đầu tư phòng trưng bày', 'Showroom', 'facility', 4),
  row('consultancy', 'Tư vấn, trợ giúp', 'Consultancy', 'facility', 5),
  row('conference', 'Tổ chức hội nghị, hội thảo', 'Conference or workshop', 'event', 9),
  row('vocational-training', 'Đào tạo nghề, truyền nghề', 'Vocational and craft training', 'any', 1),
  row('management-capacity', 'Nâng cao năng lực quản lý', 'Management capacity', 'any', 2),
  row('product-development', 'Phát triển sản phẩm CNNT tiêu biểu', 'Development of featured products', 'any', 4),
  row('information', 'Cung cấp thông tin, tuyên truyền', 'Information and communication', 'any', 6),
  row('linkage', 'Liên doanh, liên kết, hợp tác kinh tế; cụm công nghiệp', 'Joint ventures, linkage and clusters', 'any', 7),
  row('international', 'Hợp tác quốc tế về khuyến công', 'International cooperation', 'any', 8),
  row('administration', 'Nâng cao năng lực quản lý và tổ chức thực hiện khuyến công', 'Administration of industrial promotion', 'any', 9),
  row('unclassified', 'Chưa phân loại', 'Unclassified', 'any', null, false),
]

export const supportTypeCodes = ['demo-model', 'machinery', 'showroom', 'consultancy', 'conference', 'vocational-training', 'management-capacity', 'product-development', 'information', 'linkage', 'international', 'administration', 'unclassified'] as const
export const SupportType = z.enum(supportTypeCodes)
export type SupportType = z.infer<typeof SupportType>
