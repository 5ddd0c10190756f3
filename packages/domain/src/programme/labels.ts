import type { Label } from '../text/number.ts'
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
