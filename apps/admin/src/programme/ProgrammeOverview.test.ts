import type { ProgrammeDetail } from './detail.ts'
import { checkCriteria } from '@khuyencong/domain/programme'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import ProgrammeOverview from './ProgrammeOverview.vue'

const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const row = { version: 1, code: 'wood-2022-2023', name: 'Đề án gỗ', kind: 'key', centre: 'ipc1', region: 'north', sector: 'wood', yearFrom: 2022, yearTo: 2023, renews: null, nationalProgrammeId: null, archivedAt: null, demonstration: false } as const
const planned = { 'funding-size': 7_000_000_000, 'content': 2, 'area': 3, 'duration': 2 }
const realised = { 'funding-size': 3_500_000_000, 'content': 1, 'area': 1, 'duration': 1 }
const criteria = [{ code: 'key-area', dimension: 'area' as const, operator: 'at-least' as const, value: 2, unit: 'province', legalBasis: 'Văn bản thử, Điều 5', instrument: null, validFrom: '2018-01-01', validTo: null }]

function detail(change: Partial<ProgrammeDetail> = {}): ProgrammeDetail {
  const [before, after] = [checkCriteria(planned, criteria, '2022-01-01'), checkCriteria(realised, criteria, '2022-01-01')]
  return {
    programme: { ...row, id, nameEn: 'Wood', renewsCode: null, national: null, planned: 7_000_000_000, total: 3_500_000_000, named: 3, supports: 1, facilities: 1, provinces: 1, provinceIds: [] },
    record: { ...row, id, nameEn: null, objective: null, decision: null, decidedOn: null, archivedReason: null, updatedAt: '2026-11-25', provinceIds: ['VN-15@2008'], types: ['machinery'], budget: [{ year: 2022, source: 'national', dong: 2_000_000_000 }, { year: 2022, source: 'counterpart', dong: 5_000_000_000 }] },
    national: null,
    places: [{ then: { id: 'VN-15@2008', name: 'Yên Bái' }, today: { id: 'VN-15@2025', name: 'Lào Cai' }, isNamed: true, supports: 1, facilities: 1 }],
    types: [{ type: 'machinery', isPlanned: true, supports: 1, facilities: 1 }, { type: 'showroom', isPlanned: false, supports: 1, facilities: 1 }],
    states: [],
    execution: [{ measure: 'planned', year: 2022, source: 'national', dong: 1_800_000_000, assumption: false }, { measure: 'realised', year: 2022, source: 'national', dong: 1_000_000_000, assumption: false }, { measure: 'realised', year: 2023, source: 'national', dong: 2_500_000_000, assumption: true }],
    isWhole: true,
    invented: 1,
    before: [{ id: '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2d', code: 'wood-2018-2020', name: 'Đề án gỗ trước', nameEn: 'Earlier', sector: 'wood', yearFrom: 2018, yearTo: 2020, renews: null }],
    after: [],
    judgedOn: '2022-01-01',
    criteria: before.map((line, at) => ({ planned: line, realised: after[at]! })),
    notes: [{ field: 'provinceIds', reason: 'region-provisional', values: { provinces: 'Lâm Đồng' } }],
    ...change,
  }
}
const cells = (line: Element) => [...line.querySelectorAll('th, td')].map(cell => cell.textContent!.trim())

describe('the page of a programme', () => {
  it('shows the plan beside what was done, by year and source, with sums', async () => {
    const { wrapper } = await mounted(ProgrammeOverview, { detail: detail() })
    const lines = [...wrapper.element.ownerDocument.querySelectorAll('table.plan :is(tbody, tfoot) tr')].map(cells)
    expect(lines).toEqual([
      ['2022', '7.000,0', '1.800,0', '–', '–', '1.000,0', '14,3 %'.replace(' ', '\u00A0')],
      ['Khuyến công quốc gia', '2.000,0', '1.800,0', '–', '–', '1.000,0', '50,0\u00A0%'],
      ['Vốn đối ứng', '5.000,0', '–', '–', '–', '–', '–'],
      ['2023', '–', '–', '–', '–', '2.500,0', '–'],
      ['Khuyến công quốc gia', '–', '–', '–', '–', '2.500,0', '–'],
      ['Khuyến công quốc gia', '2.000,0', '1.800,0', '–', '–', '3.500,0', '175,0\u00A0%'],
      ['Vốn đối ứng', '5.000,0', '–', '–', '–', '–', '–'],
      ['Tổng cộng', '7.000,0', '1.800,0', '–', '–', '3.500,0', '50,0\u00A0%'],
    ])
  })

  it('holds it against the criteria line by line, with figures, threshold and article; what is not set says so', async () => {
    const { wrapper, shown } = await mounted(ProgrammeOverview, { detail: detail() })
    const line = (dimension: string) => wrapper.find(`tr[data-dimension="${dimension}"]`).text().replace(/\s+/g, ' ')
    expect(line('area')).toContain('Văn bản thử, Điều 5')
    expect(line('area')).toContain('ít nhất 2 tỉnh')
    expect(line('area')).toMatch(/3 tỉnh ?Đạt ?1 tỉnh ?Chưa đạt/)
    expect(line('funding-size')).toContain('chưa đặt')
    expect(line('funding-size')).toContain('7.000 triệu đồng')
    expect(line('duration')).toContain('2 năm')
    expect(shown()).toContain('Xét theo quy định ngày 01/01/2022')
  })

  it('says what is uncertain, what is not planned, and where the map has changed', async () => {
    const { shown } = await mounted(ProgrammeOverview, { detail: detail() })
    expect(shown()).toContain('Lâm Đồng: khu vực tạm xếp, chưa có văn bản xác định.')
    expect(shown()).toContain('ngoài đề án')
    expect(shown()).toMatch(/Yên Bái ?· Lào Cai/)
    expect(shown()).toContain('Đề án gỗ trước')
  })

  it('marks what rests on invented supports', async () => {
    const tags = async (invented: number) => (await mounted(ProgrammeOverview, { detail: detail({ invented }) })).wrapper.findAll('.chip[data-tone="demo"]').length
    expect([await tags(0), await tags(3)]).toEqual([0, 3])
  })

  it('shows nothing realised where the reader sees a part alone', async () => {
    const { shown } = await mounted(ProgrammeOverview, { detail: detail({ isWhole: false, criteria: checkCriteria(planned, criteria, '2022-01-01').map(line => ({ planned: line, realised: null })) }) })
    expect(shown()).toContain('Chỉ gồm các khoản trong phạm vi của tài khoản này.')
    expect(shown()).toContain('chỉ một phần')
  })

  it('is calm about a new programme', async () => {
    const empty = detail()
    const { shown } = await mounted(ProgrammeOverview, { detail: { ...empty, record: { ...empty.record, budget: [], types: [], provinceIds: [] }, programme: { ...empty.programme, planned: null, total: null }, execution: [], places: [], types: [], before: [], notes: [] } }, { lang: 'en' })
    expect(shown()).toContain('No budget has been made and no support is on record.')
    expect(shown()).toContain('Renews no programme and is renewed by none.')
  })
})
