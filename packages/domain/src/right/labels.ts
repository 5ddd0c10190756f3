import type { Action, Noun, Role } from './rights.ts'

interface Label { vi: string, en: string }

export const roleLabels: Record<Role, Label> = {
  'administrator': { vi: 'Quản trị hệ thống', en: 'Administrator' },
  'agency-officer': { vi: 'Cán bộ Cục', en: 'Agency officer' },
  'centre-officer': { vi: 'Cán bộ Trung tâm', en: 'Centre officer' },
  'province-officer': { vi: 'Cán bộ tỉnh', en: 'Province officer' },
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
  'programme': { vi: 'Đề án', en: 'Programmes' },
  'facility': { vi: 'Cơ sở CNNT', en: 'Facilities' },
  'facility-identity': { vi: 'Mã số thuế, người liên hệ, điện thoại', en: 'Tax code, contact, telephone' },
  'support': { vi: 'Khoản hỗ trợ', en: 'Supports' },
  'product': { vi: 'Sản phẩm', en: 'Products' },
  'recognition': { vi: 'Công nhận sản phẩm', en: 'Recognitions' },
  'report': { vi: 'Báo cáo', en: 'Reports' },
  'figure': { vi: 'Số liệu công bố', en: 'Published figures' },
  'account': { vi: 'Người dùng', en: 'Accounts' },
  'audit': { vi: 'Nhật ký', en: 'Audit trail' },
}
