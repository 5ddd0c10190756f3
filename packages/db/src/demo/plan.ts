import type { SupportType } from '@khuyencong/domain/support'

export interface KeyPlan {
  /** Code of a published key programme. */
  programme: string
  sector: 'textile' | 'mechanical' | 'agro' | 'wood'
  /** Facilities by province of the day. */
  provinces: Record<string, number>
  /** Facilities by type; together the same number. */
  types: Partial<Record<SupportType, number>>
  /** Plan years in turn; a year that stands twice gets twice as many. */
  years: number[]
  /** Meetings: no facility, a place and people. */
  events: { province: string, place: string, participants: number, year: number }[]
}

interface PhasePlan {
  phase: { from: number, to: number }
  /** Realised money of the key programmes as published, whole đồng. */
  total: number
  programmes: KeyPlan[]
}

/** How invented facilities fill the published numbers of Centre 1: 63 in 9 provinces, then 145 in 13. */
export const phasePlans: PhasePlan[] = [
  {
    phase: { from: 2018, to: 2020 },
    total: 181_946_900_000,
    programmes: [
      { programme: 'textile-2018-2020', sector: 'textile', provinces: { 'Nam Định': 7, 'Hà Nam': 4, 'Ninh Bình': 3, 'Thanh Hóa': 3, 'Nghệ An': 3, 'Lào Cai': 2 }, types: { 'demo-model': 3, 'machinery': 18, 'unclassified': 1 }, years: [2018, 2019, 2020], events: [] },
      { programme: 'mechanical-2018-2020', sector: 'mechanical', provinces: { 'Nam Định': 6, 'Thái Nguyên': 5, 'Thanh Hóa': 4, 'Nghệ An': 3, 'Ninh Bình': 2, 'Yên Bái': 2 }, types: { 'demo-model': 3, 'machinery': 18, 'unclassified': 1 }, years: [2019, 2020], events: [] },
      { programme: 'agro-2018-2020', sector: 'agro', provinces: { 'Thái Nguyên': 4, 'Tuyên Quang': 4, 'Yên Bái': 3, 'Lào Cai': 3, 'Nghệ An': 3, 'Thanh Hóa': 2 }, types: { 'demo-model': 3, 'machinery': 16 }, years: [2019, 2020], events: [] },
    ],
  },
  {
    phase: { from: 2021, to: 2023 },
    total: 232_908_000_000,
    programmes: [
      { programme: 'mechanical-2021-2023', sector: 'mechanical', provinces: { 'Nam Định': 11, 'Hải Dương': 8, 'Thái Nguyên': 8, 'Thái Bình': 6, 'Thanh Hóa': 6, 'Phú Thọ': 5, 'Nghệ An': 4, 'Hà Nam': 4, 'Cao Bằng': 3 }, types: { 'demo-model': 3, 'machinery': 50, 'consultancy': 1, 'showroom': 1 }, years: [2021, 2022, 2023], events: [] },
      { programme: 'textile-2021-2023', sector: 'textile', provinces: { 'Nam Định': 10, 'Thái Bình': 9, 'Hà Nam': 7, 'Hải Dương': 5, 'Hòa Bình': 4, 'Ninh Bình': 4, 'Thanh Hóa': 4, 'Nghệ An': 3 }, types: { 'demo-model': 2, 'machinery': 41, 'consultancy': 1, 'showroom': 2 }, years: [2021, 2022, 2023], events: [{ province: 'Nam Định', place: 'Thành phố Nam Định', participants: 140, year: 2022 }] },
      { programme: 'wood-2021-2023', sector: 'wood', provinces: { 'Yên Bái': 8, 'Phú Thọ': 7, 'Tuyên Quang': 6, 'Thanh Hóa': 6, 'Nghệ An': 6, 'Nam Định': 4, 'Hòa Bình': 4, 'Ninh Bình': 3 }, types: { 'demo-model': 2, 'machinery': 37, 'consultancy': 2, 'showroom': 3 }, years: [2021, 2022, 2023], events: [{ province: 'Thanh Hóa', place: 'Thành phố Thanh Hóa', participants: 95, year: 2023 }] },
    ],
  },
]
