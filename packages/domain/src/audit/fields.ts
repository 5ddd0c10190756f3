import type { Sensitivity } from '../right/rights.ts'
import type { Label } from '../text/number.ts'

/** How a value is printed: by the labels of its noun, as money, a day, a moment, or the name of the record it points to. */
export type ValueKind = 'text' | 'number' | 'year' | 'dong' | 'rate' | 'day' | 'moment' | 'flag' | 'list' | 'province' | 'region' | 'centre' | 'sector' | 'legal-form' | 'support-type' | 'support-state' | 'source' | 'measure' | 'programme-kind' | 'product-group' | 'product-status' | 'level' | 'instrument-kind' | 'relation' | 'law-status' | 'role' | 'variant' | 'reference'
export interface AuditField { label: Label, kind: ValueKind }

const f = (vi: string, en: string, kind: ValueKind = 'text'): AuditField => ({ label: { vi, en }, kind })

/** Fields by their name; `noun.field` where a noun means something of its own by it. */
const fields: Record<string, AuditField> = {
  'code': f('Mã', 'Code'),
  'name': f('Tên', 'Name'),
  'nameEn': f('Tên tiếng Anh', 'English name'),
  'vi': f('Tên', 'Name'),
  'en': f('Tên tiếng Anh', 'English name'),
  'kind': f('Loại', 'Kind', 'programme-kind'),
  'centre': f('Trung tâm', 'Centre', 'centre'),
  'region': f('Khu vực', 'Region', 'region'),
  'sector': f('Ngành', 'Sector', 'sector'),
  'furtherSectors': f('Ngành khác', 'Further sectors', 'sector'),
  'yearFrom': f('Từ năm', 'From year', 'year'),
  'yearTo': f('Đến năm', 'To year', 'year'),
  'year': f('Năm', 'Year', 'year'),
  'planYear': f('Năm kế hoạch', 'Plan year', 'year'),
  'foundedYear': f('Năm thành lập', 'Founded in', 'year'),
  'renews': f('Tiếp nối đề án', 'Renews', 'reference'),
  'nationalProgrammeId': f('Chương trình quốc gia', 'National programme', 'reference'),
  'programmeId': f('Đề án', 'Programme', 'reference'),
  'objective': f('Mục tiêu', 'Objective'),
  'decision': f('Quyết định', 'Decision'),
  'decidedOn': f('Ngày quyết định', 'Decided on', 'day'),
  'decisionNumber': f('Số quyết định', 'Decision number'),
  'provinceId': f('Tỉnh, thành', 'Province', 'province'),
  'type': f('Loại hình hỗ trợ', 'Type of support', 'support-type'),
  'supportType': f('Loại hình hỗ trợ', 'Type of support', 'support-type'),
  'source': f('Nguồn', 'Source', 'source'),
  'measure': f('Chỉ tiêu', 'Measure', 'measure'),
  'dong': f('Số tiền', 'Amount', 'dong'),
  'on': f('Ngày', 'On', 'day'),
  'supersedes': f('Thay cho bút toán', 'Supersedes', 'reference'),
  'counters': f('Đính chính bút toán', 'Corrects', 'reference'),
  'assumption': f('Giả định', 'Assumption', 'flag'),
  'reason': f('Lý do', 'Reason'),
  'legalForm': f('Loại hình pháp lý', 'Legal form', 'legal-form'),
  'address': f('Địa chỉ', 'Address'),
  'workers': f('Lao động', 'Workers', 'number'),
  'taxCode': f('Mã số thuế', 'Tax code'),
  'contactName': f('Người liên hệ', 'Contact'),
  'contactRole': f('Chức vụ người liên hệ', 'Contact’s position'),
  'contactEmail': f('Thư điện tử liên hệ', 'Contact’s e-mail'),
  'phone': f('Điện thoại', 'Telephone'),
  'furtherContacts': f('Liên hệ khác', 'Further contacts', 'list'),
  'bankName': f('Ngân hàng', 'Bank'),
  'bankAccount': f('Số tài khoản', 'Bank account'),
  'mergedInto': f('Gộp vào cơ sở', 'Merged into', 'reference'),
  'keptId': f('Cơ sở giữ lại', 'Kept facility', 'reference'),
  'mergedId': f('Cơ sở gộp vào', 'Merged facility', 'reference'),
  'firstId': f('Cơ sở thứ nhất', 'First facility', 'reference'),
  'secondId': f('Cơ sở thứ hai', 'Second facility', 'reference'),
  'supports': f('Khoản hỗ trợ chuyển sang', 'Supports moved', 'list'),
  'products': f('Sản phẩm chuyển sang', 'Products moved', 'list'),
  'mergedAt': f('Gộp lúc', 'Merged at', 'moment'),
  'undoneAt': f('Bỏ gộp lúc', 'Undone at', 'moment'),
  'undoneReason': f('Lý do bỏ gộp', 'Reason of undoing'),
  'archivedAt': f('Lưu trữ lúc', 'Archived at', 'moment'),
  'archivedReason': f('Lý do lưu trữ', 'Reason of archiving'),
  'facilityId': f('Cơ sở', 'Facility', 'reference'),
  'place': f('Địa điểm', 'Place'),
  'participants': f('Số người tham dự', 'Participants', 'number'),
  'title': f('Tên gọi', 'Title'),
  'note': f('Ghi chú', 'Note'),
  'variant': f('Trường hợp định mức', 'Case of the norm', 'variant'),
  'normJustification': f('Giải trình vượt định mức', 'Justification above the norm'),
  'state': f('Bước', 'State', 'support-state'),
  'group': f('Nhóm', 'Group', 'product-group'),
  'summary': f('Giới thiệu', 'Summary'),
  'summaryEn': f('Giới thiệu tiếng Anh', 'English summary'),
  'story': f('Câu chuyện', 'Story'),
  'storyEn': f('Câu chuyện tiếng Anh', 'English story'),
  'specification': f('Thông số', 'Specification', 'list'),
  'isSet': f('Là bộ sản phẩm', 'Is a set', 'flag'),
  'plate': f('Hình vẽ', 'Drawing'),
  'status': f('Trạng thái', 'Status', 'product-status'),
  'level': f('Cấp', 'Level', 'level'),
  'number': f('Số hiệu', 'Number'),
  'issuedOn': f('Ngày ban hành', 'Issued on', 'day'),
  'signedOn': f('Ngày ký', 'Signed on', 'day'),
  'effectiveFrom': f('Hiệu lực từ', 'In force from', 'day'),
  'effectiveTo': f('Hết hiệu lực', 'In force until', 'day'),
  'validFrom': f('Hiệu lực từ', 'Valid from', 'day'),
  'validTo': f('Đến ngày', 'Until', 'day'),
  'withdrawnOn': f('Thu hồi ngày', 'Withdrawn on', 'day'),
  'withdrawnReason': f('Lý do thu hồi', 'Reason of withdrawal'),
  'issuer': f('Nơi ban hành', 'Issuer'),
  'relation': f('Quan hệ', 'Relation', 'relation'),
  'target': f('Văn bản liên quan', 'Related text', 'reference'),
  'instrument': f('Văn bản', 'Legal text', 'reference'),
  'legalBasis': f('Căn cứ', 'Legal basis'),
  'rate': f('Tỷ lệ tối đa', 'Highest rate', 'rate'),
  'capDong': f('Mức trần', 'Cap', 'dong'),
  'lineFactor': f('Hệ số dây chuyền', 'Factor of a line', 'number'),
  'per': f('Tính trên', 'Counted per'),
  'dimension': f('Mặt xét', 'Dimension'),
  'operator': f('Phép so', 'Comparison'),
  'value': f('Giá trị', 'Value'),
  'unit': f('Đơn vị', 'Unit'),
  'reach': f('Phạm vi', 'Reach'),
  'content': f('Nội dung theo nghị định', 'Content of the decree', 'number'),
  'offered': f('Đang áp dụng', 'Offered', 'flag'),
  'email': f('Thư điện tử', 'E-mail'),
  'role': f('Vai trò', 'Role', 'role'),
  'mustChangePassword': f('Phải đổi mật khẩu', 'Must change the password', 'flag'),
  'passwordExpiresAt': f('Mật khẩu tạm hết hạn', 'First password ends', 'moment'),
  'twoFactorEnabled': f('Xác thực hai bước', 'Second factor', 'flag'),
  'suspendedAt': f('Tạm ngừng từ', 'Suspended at', 'moment'),
  'suspendedReason': f('Lý do tạm ngừng', 'Reason of suspension'),
  'userId': f('Người dùng', 'Person', 'reference'),
  'expiresAt': f('Hết hạn', 'Expires', 'moment'),
  'usedAt': f('Dùng lúc', 'Used at', 'moment'),
  'key': f('Khoá', 'Key'),
  'finding': f('Phát hiện', 'Finding'),
  'publishedAt': f('Công bố lúc', 'Published at', 'moment'),
  'publishedBy': f('Người công bố', 'Published by', 'reference'),
  'body': f('Nội dung', 'Content', 'list'),
  'abbr': f('Tên viết tắt', 'Abbreviation'),
  'attested': f('Được nêu trong khoảng', 'Attested between', 'list'),
  'successorId': f('Sáp nhập vào', 'Merged into', 'province'),
  'aliases': f('Cách viết khác', 'Other spellings', 'list'),
  'mapPaths': f('Hình trên bản đồ', 'Shapes on the map', 'list'),
  'fullName': f('Tên đầy đủ', 'Full name'),
  'why': f('Vì sao', 'Why'),
  'rank': f('Thứ bậc', 'Rank', 'number'),
  'facility.name': f('Tên cơ sở', 'Facility name'),
  'facility-name.name': f('Tên cũ', 'Former name'),
  'facility-name.validTo': f('Dùng đến', 'Used until', 'day'),
  'facility-address.address': f('Địa chỉ cũ', 'Former address'),
  'programme.name': f('Tên đề án', 'Programme name'),
  'product.name': f('Tên sản phẩm', 'Product name'),
  'account.name': f('Họ tên', 'Name'),
  'instrument.kind': f('Loại văn bản', 'Kind', 'instrument-kind'),
  'instrument.title': f('Trích yếu', 'Title'),
  'instrument.status': f('Mức tin cậy', 'Status', 'law-status'),
  'norm.status': f('Mức tin cậy', 'Status', 'law-status'),
  'content.number': f('Số thứ tự', 'Number', 'number'),
  'content.status': f('Mức tin cậy', 'Status', 'law-status'),
  'content.types': f('Loại hình thuộc nội dung', 'Types under it', 'support-type'),
  'region-centre.status': f('Mức tin cậy', 'Status'),
  'region-membership.status': f('Mức tin cậy', 'Status'),
  'province-name.type': f('Loại đơn vị', 'Kind of unit'),
  'invitation.kind': f('Loại thư', 'Kind of message'),
  'publication.kind': f('Loại công bố', 'Kind'),
  'certificate.number': f('Số giấy', 'Certificate number'),
  'certificate.issuedOn': f('Ngày cấp', 'Issued on', 'day'),
}

/** Columns a person never typed, and keys of the whole in its parts. */
export const silentFields: ReadonlySet<string> = new Set(['id', 'version', 'updatedAt', 'createdAt', 'folded', 'foldedCore', 'demonstration', 'slug', 'emailVerified', 'before'])

/** Keys of the record in the rows of its parts: known already. */
const keysOfWhole: Record<string, string> = { 'facility-name': 'facilityId', 'facility-address': 'facilityId', 'amount': 'supportId', 'programme-province': 'programmeId', 'programme-type': 'programmeId', 'programme-budget': 'programmeId', 'recognition': 'productId', 'certificate': 'recognitionId', 'instrument-link': 'instrument', 'invitation': 'userId' }

/**
 * Is this field told of an entry? What the platform keeps for itself, and the key of the whole, are not.
 * @example
 * isToldField('amount', 'supportId') // false
 */
export function isToldField(noun: string, field: string): boolean {
  return !silentFields.has(field) && keysOfWhole[noun] !== field
}

/**
 * The name and kind of a field; one the platform has no words for keeps its own name.
 * @example
 * auditField('instrument', 'kind').label.vi // 'Loại văn bản'
 */
export function auditField(noun: string, field: string): AuditField {
  return fields[`${noun}.${field}`] ?? fields[field] ?? f(field, field)
}

/**
 * Has the platform words for this field?
 * @example
 * isWordedField('facility', 'taxCode') // true
 */
export function isWordedField(noun: string, field: string): boolean {
  return `${noun}.${field}` in fields || field in fields
}

/** Fields that the list of fields to search by offers, by name. */
export const auditFieldNames: readonly string[] = Object.keys(fields).filter(field => !field.includes('.'))

const sensitive: Record<string, Sensitivity> = { taxCode: 'identity', contactName: 'identity', contactRole: 'identity', contactEmail: 'identity', phone: 'identity', furtherContacts: 'identity', bankName: 'bank', bankAccount: 'bank' }

/**
 * The right that shows a field's values where it is another than reading the record: that something changed stays told.
 * @example
 * sensitivityOf('facility', 'bankAccount') // 'bank'
 * sensitivityOf('facility', 'address') // null
 */
export function sensitivityOf(noun: string, field: string): Sensitivity | null {
  return noun === 'facility' ? sensitive[field] ?? null : null
}
