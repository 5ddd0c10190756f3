import type { Action, Noun, Role, Sensitivity } from './rights.ts'

interface Label { vi: string, en: string }

export const roleLabels: Record<Role, Label> = {
  'administrator': { vi: 'Quản trị hệ thống', en: 'Administrator' },
  'agency-officer': { vi: 'Cán bộ Cục', en: 'Agency officer' },
  'centre-officer': { vi: 'Cán bộ Trung tâm', en: 'Centre officer' },
  'province-officer': { vi: 'Cán bộ tỉnh', en: 'Province officer' },
  'council-member': { vi: 'Thành viên hội đồng', en: 'Council member' },
  'leader': { vi: 'Lãnh đạo, thanh tra', en: 'Leader or inspector' },
}

export const actionLabels: Record<Action, Label> = {
  read: { vi: 'Xem', en: 'Read' },
  create: { vi: 'Thêm', en: 'Create' },
  edit: { vi: 'Sửa', en: 'Edit' },
  archive: { vi: 'Lưu trữ', en: 'Archive' },
  export: { vi: 'Xuất', en: 'Export' },
  publish: { vi: 'Công bố', en: 'Publish' },
  administer: { vi: 'Quản trị', en: 'Administer' },
}

export const nounLabels: Record<Noun, Label> = {
  programme: { vi: 'Chương trình, đề án', en: 'Programmes' },
  facility: { vi: 'Cơ sở CNNT', en: 'Facilities' },
  support: { vi: 'Khoản hỗ trợ', en: 'Supports' },
  product: { vi: 'Sản phẩm', en: 'Products' },
  recognition: { vi: 'Công nhận sản phẩm', en: 'Recognitions' },
  report: { vi: 'Báo cáo', en: 'Reports' },
  figure: { vi: 'Số liệu công bố', en: 'Published figures' },
  instrument: { vi: 'Văn bản, định mức, tiêu chí', en: 'Legal texts, norms, criteria' },
  account: { vi: 'Người dùng', en: 'Accounts' },
  setting: { vi: 'Thiết lập', en: 'Settings' },
  audit: { vi: 'Nhật ký', en: 'Audit trail' },
}

/** Nouns inside a sentence, where a list of them must stay a list. */
export const nounPhrases: Record<Noun, Label> = {
  programme: { vi: 'đề án', en: 'programmes' },
  facility: { vi: 'cơ sở CNNT', en: 'facilities' },
  support: { vi: 'khoản hỗ trợ', en: 'supports' },
  product: { vi: 'sản phẩm', en: 'products' },
  recognition: { vi: 'công nhận sản phẩm', en: 'recognitions' },
  report: { vi: 'báo cáo', en: 'reports' },
  figure: { vi: 'số liệu công bố', en: 'published figures' },
  instrument: { vi: 'văn bản quy định', en: 'legal texts' },
  account: { vi: 'người dùng', en: 'accounts' },
  setting: { vi: 'thiết lập', en: 'settings' },
  audit: { vi: 'nhật ký', en: 'the audit trail' },
}

export const sensitivityLabels: Record<Sensitivity, Label> = {
  identity: { vi: 'Mã số thuế, người liên hệ, điện thoại', en: 'Tax code, contacts, telephone' },
  bank: { vi: 'Tài khoản ngân hàng', en: 'Bank account' },
}
