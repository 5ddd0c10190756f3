import { z } from 'zod'
import { InstrumentCode, LawStatus } from '../instrument/instrument.ts'
import { requiredText } from '../text/words.ts'
import { SupportType } from './types.ts'

/** One content of industrial promotion as a law lists it, with the types of support under it, as entered. */
export const ContentDraft = z.object({
  vi: requiredText(300, 3),
  en: requiredText(300, 3),
  types: z.array(SupportType).max(30, 'too-many'),
  legalBasis: requiredText(300, 3),
  instrument: InstrumentCode.nullable(),
  validFrom: z.iso.date('date'),
  validTo: z.iso.date('date').nullable(),
  status: LawStatus,
})
export type ContentDraft = z.infer<typeof ContentDraft>
export interface Content extends ContentDraft {
  /** Shared by the rows that follow one another, e.g. `content-3`. */
  code: string
  /** Its number in the list of its law. */
  number: number
}

/**
 * The code that the rows of one numbered content share.
 * @example
 * contentCode(3) // 'content-3'
 */
export function contentCode(number: number): string {
  return `content-${number}`
}

const row = (number: number, types: SupportType[], vi: string, en: string): Content =>
  ({ code: contentCode(number), number, vi, en, types, legalBasis: 'Nghị định 45/2012/NĐ-CP, Điều 4', instrument: 'nd-45-2012', validFrom: '2012-07-05', validTo: null, status: number <= 5 ? 'documented' : 'unverified' })

/** The nine contents of Decree 45/2012/NĐ-CP, Article 4; the first five were read in a text. The list of Decree 235/2025/NĐ-CP is not known. */
export const contents: readonly Content[] = [
  row(1, ['vocational-training'], 'Đào tạo nghề, truyền nghề', 'Vocational and craft training'),
  row(2, ['management-capacity'], 'Nâng cao năng lực quản lý, nhận thức sản xuất sạch hơn, khởi sự, tham quan, hội thảo', 'Management capacity, cleaner-production awareness, start-up, study visits, workshops'),
  row(3, ['demo-model', 'machinery'], 'Mô hình trình diễn, chuyển giao công nghệ, máy móc tiên tiến, sản xuất sạch hơn', 'Demonstration models, technology transfer, advanced machinery, cleaner production'),
  row(4, ['showroom', 'product-development'], 'Phát triển sản phẩm CNNT tiêu biểu: bình chọn, hội chợ, thương hiệu, phòng trưng bày, xúc tiến thương mại', 'Featured products: voting, fairs, brands, showrooms, trade promotion'),
  row(5, ['consultancy'], 'Tư vấn, trợ giúp', 'Consultancy and assistance'),
  row(6, ['information'], 'Thông tin: truyền hình, bản tin, cơ sở dữ liệu', 'Information: broadcast, bulletins, databases'),
  row(7, ['linkage'], 'Liên doanh, liên kết, cụm công nghiệp, hiệp hội, di dời, xử lý ô nhiễm', 'Joint ventures, links, clusters, associations, relocation, pollution'),
  row(8, ['international'], 'Hợp tác quốc tế', 'International cooperation'),
  row(9, ['conference', 'administration'], 'Cán bộ, cộng tác viên, hội nghị, kiểm tra, giám sát', 'Staff, collaborators, conferences, monitoring'),
]
