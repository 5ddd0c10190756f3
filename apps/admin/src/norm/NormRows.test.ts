import type { NormInForce } from '@khuyencong/domain/norm'
import { norms } from '@khuyencong/domain/norm'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import NormRows from './NormRows.vue'

const machinery = norms.find(row => row.code === 'machinery')!
/** An invented norm of a council. */
const carried: NormInForce = { ...machinery, code: 'machinery-vn-36-2008', provinceId: 'VN-36@2008', capDong: 350_000_000, legalBasis: 'Nghị quyết thử', instrument: null, inheritedFrom: { id: 'VN-36@2008', name: 'Nam Định' } }
const show = (rows: NormInForce[], lang: 'vi' | 'en' = 'vi') => mounted(NormRows, { rows, above: (row: NormInForce) => row.provinceId !== null, undated: (row: NormInForce) => row.instrument !== null, caption: 'Mức' }, { lang })

describe('the norms of a day', () => {
  it('say by which article since when, and lead to the rule and to its text', async () => {
    const { wrapper, shown } = await show([{ ...machinery, amendedBy: 'Thông tư 64/2024/TT-BTC' }])
    expect(shown().replaceAll('\u00A0', ' ')).toContain('50 % chi phí, đến 300 triệu đồng một cơ sở; dây chuyền 1,5 ×')
    expect(shown()).toContain('Thông tư 28/2018/TT-BTC, Điều 8, áp dụng từ 11/05/2018 (ngày chưa được xác nhận)')
    expect(shown()).toContain('Thông tư 64/2024/TT-BTC có thể đã sửa mức này')
    expect(wrapper.findAll('a').map(link => link.attributes('href'))).toEqual(['/law/norms/machinery', '/law/tt-28-2018-btc'])
  })

  it('say whose norm a new province carries, and that it is above the national one', async () => {
    expect((await show([carried])).shown()).not.toContain('chưa được xác nhận')
    expect((await show([carried])).shown()).toMatch(/Nghị quyết thử.*kế thừa từ Nam Định.*vượt mức quốc gia/)
    expect((await show([carried], 'en')).shown()).toMatch(/carried from Nam Định.*above the national norm/)
  })

  it('say plainly that nothing is set, and nothing of a later text then', async () => {
    const { shown } = await show([{ ...norms.find(row => row.code === 'showroom')!, amendedBy: 'Thông tư 64/2024/TT-BTC' }])
    expect(shown()).toContain('chưa đặt')
    expect(shown()).not.toContain('64/2024')
  })
})
