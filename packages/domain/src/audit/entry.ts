import type { Label } from '../text/number.ts'

/** What an entry did to its row. */
export const auditActs = ['created', 'edited', 'archived', 'restored', 'deleted'] as const
export type AuditAct = (typeof auditActs)[number]

export const auditActLabels: Record<AuditAct, Label> = {
  created: { vi: 'thêm', en: 'added' },
  edited: { vi: 'sửa', en: 'edited' },
  archived: { vi: 'lưu trữ', en: 'archived' },
  restored: { vi: 'khôi phục', en: 'restored' },
  deleted: { vi: 'bỏ', en: 'removed' },
}

/** One field that a write changed. `hidden` where the reader may know that it changed, and no more. */
export interface AuditChange { field: string, before: unknown, after: unknown, hidden: boolean }

/** Parts of the platform that act by themselves. */
const systems: Record<string, Label> = {
  'system:demonstration': { vi: 'Dữ liệu minh hoạ', en: 'Demonstration data' },
  'system:reference': { vi: 'Dữ liệu tham chiếu', en: 'Reference data' },
  'system:first-administrator': { vi: 'Quản trị đầu tiên', en: 'First administrator' },
  'system:first-start': { vi: 'Lần khởi động đầu', en: 'First start' },
  'system:migration': { vi: 'Nâng cấp phần mềm', en: 'Upgrade of the software' },
  'system:account': { vi: 'Phần đăng nhập', en: 'Sign-in' },
}

/**
 * What a part of the platform is called.
 * @param actor - `system:<what>`.
 * @example
 * systemLabel('system:reference').en // 'Reference data'
 */
export function systemLabel(actor: string): Label {
  return systems[actor] ?? { vi: 'Hệ thống', en: 'System' }
}
