import type { Label } from '../text/number.ts'
import type { InForce } from './in-force.ts'
import type { InstrumentRelation, LawStatus } from './instrument.ts'

/** What a text does to the one it names. */
export const instrumentRelationLabels: Record<InstrumentRelation, Label> = {
  amends: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  replaces: { vi: 'Thay thế', en: 'Replaces' },
  details: { vi: 'Quy định chi tiết', en: 'Details' },
}

export const lawStatusLabels: Record<LawStatus, Label> = {
  documented: { vi: 'Có nguồn', en: 'Documented' },
  unverified: { vi: 'Chưa xác minh', en: 'Unverified' },
}

export const inForceLabels: Record<InForce, Label> = {
  yes: { vi: 'Đang có hiệu lực', en: 'In force' },
  no: { vi: 'Không có hiệu lực', en: 'Not in force' },
  unknown: { vi: 'Chưa rõ hiệu lực', en: 'Not known' },
}
