import type { SupportDetail } from './detail.ts'
import type { LedgerEntry } from './entering.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import SupportLedger from './SupportLedger.vue'

const row = (change: Partial<LedgerEntry>): LedgerEntry => ({ id: 'a', supportId: 's', source: 'national', measure: 'approved', on: '2022-03-01', dong: 300_000_000, decision: null, supersedes: null, counters: null, assumption: false, reason: null, createdAt: '', counts: true, supersededBy: null, counteredBy: [], ...change })
const ledger = [
  row({ id: 'old', dong: 420_000_000, counts: false, supersededBy: 'now' }),
  row({ id: 'now', on: '2022-03-15', supersedes: 'old', reason: 'Điều chỉnh theo 15/QĐ' }),
  row({ id: 'paid', measure: 'realised', on: '2022-09-01', dong: 946_900_000, counteredBy: ['back'] }),
  row({ id: 'back', measure: 'realised', on: '2022-09-05', dong: -646_900_000, counters: 'paid', reason: 'Gõ nhầm số' }),
]
const of = (entries: LedgerEntry[], more: object = {}) => ({ detail: { ledger: entries } as SupportDetail, mayEnter: true, ...more })

describe('the ledger', () => {
  it('says what counts and why: what replaced what, and what took what back', async () => {
    const { wrapper } = await mounted(SupportLedger, of(ledger))
    const rows = wrapper.findAll('tbody tr').map(line => line.text().replace(/\s+/g, ' '))
    expect(wrapper.findAll('tbody tr').map(line => line.attributes('data-counts'))).toEqual(['false', 'true', 'true', 'true'])
    expect(wrapper.find('tbody tr s').text()).toBe('420,0')
    expect(rows[0]).toContain('thay bởi bút toán 15/03/2022')
    expect(rows[1]).toContain('thay bút toán 01/03/2022')
    expect(rows[1]).toContain('Điều chỉnh theo 15/QĐ')
    expect(rows[2]).toContain('đã rút lại 646,9\u00A0triệu đồng'.replace('\u00A0', ' '))
    expect(rows[3]).toContain('đính chính bút toán 01/09/2022')
    expect(rows[3]).toContain('−646,9')
  })

  it('offers to replace the level that stands and to correct a payment that is left, and nothing else', async () => {
    const { wrapper, inner } = await mounted(SupportLedger, of(ledger))
    const buttons = wrapper.findAll('button')
    expect(buttons.map(button => button.attributes('aria-label'))).toEqual(['Thay số: Được duyệt, KCQG, 15/03/2022', 'Đính chính: Thực hiện, KCQG, 01/09/2022'])
    await buttons[0]!.trigger('click')
    await buttons[1]!.trigger('click')
    expect(inner.emitted('revise')).toEqual([['approved']])
    expect(inner.emitted('counter')).toEqual([[expect.objectContaining({ id: 'paid' })]])
  })

  it('offers nothing to a reader, and says so in English where nothing is entered', async () => {
    const { wrapper } = await mounted(SupportLedger, of(ledger, { mayEnter: false }))
    expect(wrapper.findAll('button')).toEqual([])
    const { shown } = await mounted(SupportLedger, of([]), { lang: 'en' })
    expect(shown()).toContain('No entry yet.')
  })
})
