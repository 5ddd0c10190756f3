import type { Label } from '../text/number.ts'
import type { CriterionOperator } from './criteria.ts'
import type { ProgrammeKind, Sector } from './programme.ts'
import type { Source } from './source.ts'

export const programmeKindLabels: Record<ProgrammeKind, Label> = {
  single: { vi: 'Đề án đơn lẻ', en: 'Single programme' },
  group: { vi: 'Đề án nhóm', en: 'Group programme' },
  key: { vi: 'Đề án điểm', en: 'Key programme' },
}

export const sectorLabels: Record<Sector, Label> = {
  textile: { vi: 'Dệt may', en: 'Textiles and garments' },
  mechanical: { vi: 'Cơ khí', en: 'Mechanical engineering' },
  agro: { vi: 'Chế biến nông sản', en: 'Agricultural processing' },
  wood: { vi: 'Gỗ, tre, nứa (chế biến lâm sản)', en: 'Wood and bamboo' },
}

export const sourceLabels: Record<Source, Label> = {
  national: { vi: 'Khuyến công quốc gia', en: 'National budget' },
  local: { vi: 'Khuyến công địa phương', en: 'Local budget' },
  counterpart: { vi: 'Vốn đối ứng', en: 'Counterpart funds' },
  other: { vi: 'Nguồn khác', en: 'Other sources' },
}

/** For narrow columns and legends. */
export const sourceShortLabels: Record<Source, Label> = {
  national: { vi: 'KCQG', en: 'National' },
  local: { vi: 'KCĐP', en: 'Local' },
  counterpart: { vi: 'Đối ứng', en: 'Counterpart' },
  other: { vi: 'Khác', en: 'Other' },
}

/** How a figure is held against its threshold. */
export const criterionOperatorLabels: Record<CriterionOperator, Label> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'nhiều nhất', en: 'at most' },
  'one-of': { vi: 'là một trong', en: 'one of' },
}
