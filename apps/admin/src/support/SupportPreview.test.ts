import type { Preview } from './useEntries.ts'
import { checkNorm } from '@khuyencong/domain/norm'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import SupportPreview from './SupportPreview.vue'

const million = 1_000_000
const none = { national: null, local: null, counterpart: null, other: null, total: null }
const check = checkNorm({ type: 'machinery', variant: 'standard', cost: 1654 * million, support: 420 * million, on: '2022-03-01', money: 'national' })
const preview: Preview = {
  seen: 0,
  issues: [],
  measures: [{ measure: 'approved', before: none, after: { ...none, national: 420 * million, counterpart: 1234 * million, total: 1654 * million } }],
  norms: [{ measure: 'approved', on: '2022-03-01', checks: [check] }],
  warnings: [{ field: 'settled', reason: 'settled-above-approved', values: { source: 'national', dong: 430 * million, level: 420 * million } }],
}

describe('the preview of entries', () => {
  it('shows each source before and after, and the total', async () => {
    const { wrapper } = await mounted(SupportPreview, { preview })
    const rows = wrapper.findAll('tbody tr').map(row => row.findAll('th, td').map(cell => cell.text()))
    expect(rows).toEqual([['Khuyến công quốc gia', '–', '420,0'], ['Vốn đối ứng', '–', '1.234,0']])
    expect(wrapper.find('[data-after]').text()).toBe('1.654,0')
  })

  it('tells the norm with its article and the arithmetic, and what deserves a second look', async () => {
    const { wrapper, shown } = await mounted(SupportPreview, { preview })
    expect(wrapper.find('[data-norm]').text()).toBe('Vượt mức')
    expect(wrapper.find('[data-norm]').attributes('data-tone')).toBe('error')
    expect(shown()).toContain('Định mức, tính theo số được duyệt ngày 01/03/2022')
    expect(shown()).toMatch(/Thông tư 28\/2018\/TT-BTC, Điều 8.*420 > 300/)
    expect(shown()).toContain('KCQG: quyết toán 430,0 triệu đồng, nhiều hơn được duyệt 420,0 triệu đồng.')
    const { shown: english } = await mounted(SupportPreview, { preview }, { lang: 'en' })
    expect(english()).toContain('Norm, by the sum approved on 01/03/2022')
  })
})
