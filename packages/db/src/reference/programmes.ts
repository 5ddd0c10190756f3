import type { Sector } from '@khuyencong/domain/programme'
import type { programmes } from '../tables/programme.ts'

const sectorNames: Record<Sector, { vi: string, en: string }> = {
  textile: { vi: 'dệt may', en: 'textiles and garments' },
  mechanical: { vi: 'cơ khí', en: 'mechanical engineering' },
  agro: { vi: 'chế biến nông sản', en: 'agricultural processing' },
  wood: { vi: 'gỗ, tre, nứa', en: 'wood and bamboo' },
}

/** Fixed for good: demonstration supports and addresses name them. */
const ids = {
  'textile-2018-2020': '6f0d1c52-3a8b-4c1e-9f27-0a51d2e4b101',
  'mechanical-2018-2020': '6f0d1c52-3a8b-4c1e-9f27-0a51d2e4b102',
  'agro-2018-2020': '6f0d1c52-3a8b-4c1e-9f27-0a51d2e4b103',
  'mechanical-2021-2023': '6f0d1c52-3a8b-4c1e-9f27-0a51d2e4b104',
  'textile-2021-2023': '6f0d1c52-3a8b-4c1e-9f27-0a51d2e4b105',
  'wood-2021-2023': '6f0d1c52-3a8b-4c1e-9f27-0a51d2e4b106',
} as const

function key(code: keyof typeof ids, sector: Sector, yearFrom: number, yearTo: number, renews: keyof typeof ids | null = null): typeof programmes.$inferInsert {
  const { vi, en } = sectorNames[sector]
  return {
    id: ids[code],
    code,
    name: `Đề án khuyến công quốc gia điểm ngành ${vi} phía Bắc ${yearFrom}–${yearTo}`,
    nameEn: `Key national programme: ${en} in the North, ${yearFrom}–${yearTo}`,
    kind: 'key',
    centre: 'ipc1',
    region: 'north',
    sector,
    yearFrom,
    yearTo,
    renews: renews && ids[renews],
  }
}

/**
 * The key programmes that published texts name. Their provinces are printed for each phase as a whole, never for one
 * programme, so none are entered here.
 */
export const keyProgrammes = [
  key('textile-2018-2020', 'textile', 2018, 2020),
  key('mechanical-2018-2020', 'mechanical', 2019, 2020),
  key('agro-2018-2020', 'agro', 2019, 2020),
  key('mechanical-2021-2023', 'mechanical', 2021, 2023, 'mechanical-2018-2020'),
  key('textile-2021-2023', 'textile', 2021, 2023, 'textile-2018-2020'),
  key('wood-2021-2023', 'wood', 2021, 2023),
]
