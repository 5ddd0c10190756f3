import type { Noun } from '../right/rights.ts'
import type { Label } from '../text/number.ts'

interface Audited {
  label: Label
  /** Whose right `read` lets one see its entries; null for reference data, which everybody reads. */
  right: Noun | null
  /** The record it is a part of; a record stands for itself. */
  of?: string
}

/** Everything whose writes are kept, by the noun of its entries. */
export const auditNouns = {
  'programme': { label: { vi: 'Đề án', en: 'Programme' }, right: 'programme' },
  'programme-province': { label: { vi: 'Địa bàn đề án', en: 'Province of a programme' }, right: 'programme', of: 'programme' },
  'programme-type': { label: { vi: 'Nội dung đề án', en: 'Content of a programme' }, right: 'programme', of: 'programme' },
  'programme-budget': { label: { vi: 'Kinh phí đề án', en: 'Budget of a programme' }, right: 'programme', of: 'programme' },
  'national-programme': { label: { vi: 'Chương trình quốc gia', en: 'National programme' }, right: 'programme' },
  'facility': { label: { vi: 'Cơ sở CNNT', en: 'Facility' }, right: 'facility' },
  'facility-name': { label: { vi: 'Tên cũ của cơ sở', en: 'Former name' }, right: 'facility', of: 'facility' },
  'facility-address': { label: { vi: 'Địa chỉ cũ của cơ sở', en: 'Former address' }, right: 'facility', of: 'facility' },
  'facility-merge': { label: { vi: 'Gộp cơ sở', en: 'Merging of facilities' }, right: 'facility', of: 'facility' },
  'facility-distinction': { label: { vi: 'Cặp cơ sở khác nhau', en: 'Facilities that are two' }, right: 'facility', of: 'facility' },
  'support': { label: { vi: 'Khoản hỗ trợ', en: 'Support' }, right: 'support' },
  'amount': { label: { vi: 'Bút toán', en: 'Money entry' }, right: 'support', of: 'support' },
  'product': { label: { vi: 'Sản phẩm', en: 'Product' }, right: 'product' },
  'recognition': { label: { vi: 'Công nhận sản phẩm', en: 'Recognition' }, right: 'recognition', of: 'product' },
  'certificate': { label: { vi: 'Giấy chứng nhận', en: 'Certificate' }, right: 'recognition', of: 'product' },
  'instrument': { label: { vi: 'Văn bản', en: 'Legal text' }, right: 'instrument' },
  'instrument-link': { label: { vi: 'Quan hệ văn bản', en: 'Relation of texts' }, right: 'instrument', of: 'instrument' },
  'norm': { label: { vi: 'Định mức', en: 'Norm' }, right: 'instrument' },
  'criterion': { label: { vi: 'Tiêu chí', en: 'Criterion' }, right: 'instrument' },
  'support-type': { label: { vi: 'Loại hình hỗ trợ', en: 'Type of support' }, right: 'instrument' },
  'content': { label: { vi: 'Nội dung khuyến công', en: 'Content of industrial promotion' }, right: 'instrument' },
  'publication': { label: { vi: 'Công bố', en: 'Publication' }, right: 'report' },
  'figure': { label: { vi: 'Số đã công bố', en: 'Published figure' }, right: 'figure' },
  'figure-list': { label: { vi: 'Danh sách đã công bố', en: 'Published list' }, right: 'figure' },
  'figure-event': { label: { vi: 'Sự kiện đã công bố', en: 'Published event' }, right: 'figure' },
  'derived-figure': { label: { vi: 'Số suy ra', en: 'Derived figure' }, right: 'figure' },
  'account': { label: { vi: 'Tài khoản', en: 'Account' }, right: 'account' },
  'invitation': { label: { vi: 'Thư mời, đặt lại mật khẩu', en: 'Invitation or reset' }, right: 'account', of: 'account' },
  'setting': { label: { vi: 'Thiết lập', en: 'Setting' }, right: 'setting' },
  'region': { label: { vi: 'Khu vực', en: 'Region' }, right: null },
  'centre': { label: { vi: 'Trung tâm', en: 'Centre' }, right: null },
  'region-centre': { label: { vi: 'Trung tâm phụ trách khu vực', en: 'Centre of a region' }, right: null, of: 'region' },
  'province': { label: { vi: 'Tỉnh, thành', en: 'Province' }, right: null },
  'province-name': { label: { vi: 'Tên tỉnh, thành', en: 'Name of a province' }, right: null, of: 'province' },
  'region-membership': { label: { vi: 'Tỉnh thuộc khu vực', en: 'Province in a region' }, right: null, of: 'province' },
  'sector': { label: { vi: 'Ngành', en: 'Sector' }, right: null },
  'product-group': { label: { vi: 'Nhóm sản phẩm', en: 'Product group' }, right: null },
  'recognition-level': { label: { vi: 'Cấp công nhận', en: 'Level of recognition' }, right: null },
} as const satisfies Record<string, Audited>
export type AuditNoun = keyof typeof auditNouns

export const auditNounCodes = Object.keys(auditNouns) as AuditNoun[]

/**
 * Is this a noun whose writes are kept?
 * @example
 * isAuditNoun('facility-name') // true
 */
export function isAuditNoun(noun: string): noun is AuditNoun {
  return Object.hasOwn(auditNouns, noun)
}

/**
 * The record that an entry belongs to: a part belongs to its whole.
 * @example
 * recordNoun('amount') // 'support'
 * recordNoun('norm') // 'norm'
 */
export function recordNoun(noun: AuditNoun): AuditNoun {
  const audited: Audited = auditNouns[noun]
  return (audited.of ?? noun) as AuditNoun
}

/**
 * The records one may ask the history of, each with its parts.
 * @example
 * auditRecords.includes('amount') // false
 */
export const auditRecords: readonly AuditNoun[] = auditNounCodes.filter(noun => recordNoun(noun) === noun && auditNouns[noun].right !== null)

/**
 * A record's noun and those of its parts.
 * @example
 * partsOf('support') // ['support', 'amount']
 */
export function partsOf(record: AuditNoun): AuditNoun[] {
  return auditNounCodes.filter(noun => recordNoun(noun) === record)
}
