import type { Label } from '../text/number.ts'
import type { CriterionOperator } from './criteria.ts'
import type { ProgrammeKind, Sector } from './programme.ts'

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

/** How a figure is held against its threshold. */
export const criterionOperatorLabels: Record<CriterionOperator, Label> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'nhiều nhất', en: 'at most' },
  'one-of': { vi: 'là một trong', en: 'one of' },
}
