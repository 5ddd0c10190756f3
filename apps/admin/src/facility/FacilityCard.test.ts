import type { FacilityCard } from './detail.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import FacilityCardPast from './FacilityCardPast.vue'
import FacilityCardProducts from './FacilityCardProducts.vue'
import FacilityCardYears from './FacilityCardYears.vue'

const none = { national: null, local: null, counterpart: null, other: null, total: null }
const money = (national: number, counterpart: number | null) => ({ ...none, national, counterpart, total: national + (counterpart ?? 0) })
const million = 1_000_000
const place = { then: { id: 'VN-37@2008', name: 'Ninh Bình' }, today: { id: 'VN-37@2025', name: 'Ninh Bình' } }
const card = {
  facility: { name: 'HTX Gốm Gia Thủy', address: null },
  place,
  formerNames: [{ name: 'Gốm Gia Thủy', validTo: '2019-12-31' }],
  formerAddresses: [{ address: '', validTo: '2025-06-30', place }],
  merged: [{ id: 'm', facility: null, reason: 'Một cơ sở', mergedAt: '2026-11-25 03:00:00+00' }],
  years: [
    { year: 2022, count: 2, approved: money(300 * million, null), realised: money(250 * million, 500 * million), types: [
      { type: 'machinery', count: 1, approved: money(200 * million, null), realised: money(200 * million, 500 * million) },
      { type: 'consultancy', count: 1, approved: money(100 * million, null), realised: money(50 * million, null) },
    ] },
    { year: 2019, count: 0, approved: none, realised: money(40 * million, null), types: [{ type: 'machinery', count: 0, approved: none, realised: money(40 * million, null) }] },
  ],
  supports: [],
  products: [{ id: 'p', name: 'Bình rượu', nameEn: null, group: 'handicraft', status: 'shown', recognitions: [{ level: 'region', year: 2024, decisionNumber: '01/QĐ', decidedOn: '2024-09-10', certificate: { number: 'GT-01', issuedOn: '2024-09-15', validTo: '2026-09-15', state: 'expired' } }] }],
} as unknown as FacilityCard

describe('the ten-year card', () => {
  it('sums a year of several contents, and never a level with a flow', async () => {
    const { wrapper } = await mounted(FacilityCardYears, { card })
    const rows = wrapper.findAll('table tr').map(row => row.findAll('th, td').map(cell => cell.text()))
    // Only sources that gave something have a column.
    expect(rows[0]).toHaveLength(7)
    expect(rows.slice(1)).toEqual([
      ['2022', 'Tổng', '2', '300,0', '250,0', '500,0', '750,0'],
      ['', 'Ứng dụng máy móc thiết bị tiên tiến', '1', '200,0', '200,0', '500,0', '700,0'],
      ['', 'Tư vấn, trợ giúp', '1', '100,0', '50,0', '–', '50,0'],
      ['2019', 'Ứng dụng máy móc thiết bị tiên tiến', '–', '–', '40,0', '–', '40,0'],
      ['Cả 10 năm', '2', '300,0', '290,0', '500,0', '790,0'],
    ])
  })

  it('tells an expired certificate from a valid one', async () => {
    const { shown } = await mounted(FacilityCardProducts, { card })
    expect(shown()).toContain('Giấy chứng nhận GT-01, có giá trị đến 15/09/2026')
    expect(shown()).toContain('Đã hết hạn')
  })

  it('gives every name and address its days', async () => {
    const { shown } = await mounted(FacilityCardPast, { card })
    expect(shown()).toContain('HTX Gốm Gia Thủy hiện nay')
    expect(shown()).toContain('Gốm Gia Thủy đến 31/12/2019')
    expect(shown()).toContain('không rõ địa chỉ, Ninh Bình đến 30/06/2025')
    expect(shown()).toContain('hồ sơ ngoài phạm vi')
  })
})
