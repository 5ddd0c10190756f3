import type { Plan } from './plan.ts'
import { normOutcomeLabels } from '@khuyencong/domain/norm'
import { stateLabels } from '@khuyencong/domain/support'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import TouchedRecords from './TouchedRecords.vue'
import { lawMessage } from './value.ts'

const plan: Plan = {
  ended: { legalBasis: 'Thông tư 28/2018/TT-BTC, Điều 8', validTo: '2025-12-31' },
  warnings: [{ field: 'validFrom', reason: 'gap', values: { from: '2025-07-01', to: '2025-12-31' } }],
  touched: { total: 1204, byYear: [{ year: 2026, count: 1204, states: [{ state: 'contracted', count: 1200 }, { state: 'settled', count: 4 }] }], changes: [{ before: 'met', after: 'exceeded', count: 14, codes: ['KC26-0001', 'KC26-0002'] }] },
}
const props = { noun: 'support', plan, error: null, pending: false, outcome: (code: keyof typeof normOutcomeLabels) => normOutcomeLabels[code].vi, state: (code: keyof typeof stateLabels) => stateLabels[code].vi, toYear: (year: number) => ({ path: '/supports', query: { type: 'machinery', yearFrom: String(year), yearTo: String(year) } }), toCode: (code: string) => ({ path: `/facilities/${code}` }), messageOf: (issue: Parameters<typeof lawMessage>[0]) => lawMessage(issue, 'Áp dụng từ', 'vi') }

describe('what a change touches', () => {
  it('is told before it is saved: how many, of which years and steps, whose outcome becomes another', async () => {
    const { shown, wrapper } = await mounted(TouchedRecords, props)
    expect(shown()).toContain('1.204 khoản hỗ trợ được xét theo dòng này')
    expect(shown()).toContain('14 từ “Trong mức” sang “Vượt mức”: KC26-0001 , KC26-0002'.replace(' ,', ','))
    expect(shown()).toContain('và 12 khoản khác')
    expect(shown()).toContain('Ký hợp đồng 1.200 · Quyết toán, thanh lý 4')
    expect(shown()).toContain('kết thúc ngày 31/12/2025')
    expect(shown()).toContain('Không có dòng nào từ 01/07/2025 đến 31/12/2025')
    expect(wrapper.findAll('a').map(link => link.attributes('href'))).toEqual(['/facilities/KC26-0001', '/facilities/KC26-0002', '/supports?type=machinery&yearFrom=2026&yearTo=2026'])
  })

  it('waits for a whole change, says when nothing is touched, and when the change is refused', async () => {
    expect((await mounted(TouchedRecords, { ...props, plan: undefined })).shown()).toContain('Điền đủ các trường')
    expect((await mounted(TouchedRecords, { ...props, plan: { warnings: [], touched: { total: 0, byYear: [], changes: [] } } })).shown()).toContain('Không khoản hỗ trợ nào bị tác động.')
    expect((await mounted(TouchedRecords, { ...props, plan: undefined, error: new TypeError('failed to fetch') })).wrapper.find('.text-error').exists()).toBe(true)
  })
})
