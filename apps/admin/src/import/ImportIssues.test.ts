import type { Message } from './issue.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import ImportIssues from './ImportIssues.vue'

const message = (over: Partial<Message>): Message => ({ ordinal: 0, alike: 1, sheet: 'Khoản hỗ trợ', row: 47, column: 'H', field: 'realised.national', head: 'Kinh phí KCQG', given: '1.606', severity: 'blocking', reason: 'required', fixes: [], ...over })
const fix = (value: string, vi = value, en = value) => ({ value, label: { vi, en }, isCertain: false })
const messages = [
  message({ ordinal: 0, fixes: [fix('1606', '1.606,0 triệu đồng', '1,606.0 million đồng'), fix('1.606', '1,6 triệu đồng', '1.6 million đồng')] }),
  message({ ordinal: 1, row: 52, column: 'D', field: 'provinceId', head: 'Tỉnh', given: 'Hà Nam', severity: 'advisory', alike: 12, fixes: [fix('Ninh Bình', 'Ninh Bình, giữ gốc Hà Nam')] }),
  message({ ordinal: 2, row: 60, column: null, field: 'state', head: null, given: null }),
  message({ ordinal: 3, sheet: 'Địa bàn', row: 9, column: 'G', reason: 'total-differs', severity: 'advisory', given: '2306' }),
  message({ ordinal: 4, sheet: 'Địa bàn', row: null, column: 'G', reason: 'unit-unlikely', severity: 'advisory', given: null }),
]
const counts = [{ sheet: 'Khoản hỗ trợ', blocking: 2, advisory: 1 }, { sheet: 'Địa bàn', blocking: 0, advisory: 2 }]
const shownWith = (lang: 'vi' | 'en', heard: Record<string, unknown> = {}) => mounted(ImportIssues, { messages, counts, severity: 'all', noun: 'support', pending: new Set(), disabled: false, ...heard }, { lang })

describe('the messages of a check', () => {
  it('stand under their sheet with the place, what stands there and what would be right', async () => {
    const { wrapper, shown } = await shownWith('vi')
    expect(shown()).toContain('Trang tính “Khoản hỗ trợ” · 3')
    expect(shown()).toContain('Trang tính “Địa bàn” · 2')
    const rows = wrapper.findAll('tbody tr:not(.group)').map(row => row.text().replace(/\s+/g, ' '))
    expect(rows[0]).toMatch(/^H47 ?Kinh phí KCQG ?1\.606 ?Lỗi\..*1\.606,0 triệu đồng ?hoặc 1 giá trị khác.*Chọn…$/)
    expect(rows[1]).toMatch(/^D52 ?Tỉnh ?Hà Nam ?Cảnh báo\..*Ninh Bình, giữ gốc Hà Nam ?12 ô giống vậy ?Sửa$/)
    expect(rows[2]).toMatch(/^dòng 60 ?Trạng thái ?Lỗi\..*Gõ…$/)
  })

  it('one fix is one press; it names its cell for who cannot see', async () => {
    const fixes: { field: string, value: string, isForAll: boolean }[] = []
    const { wrapper } = await shownWith('vi', { onFix: (given: (typeof fixes)[number]) => fixes.push(given) })
    await wrapper.find('[aria-label="Sửa ô D52 thành Ninh Bình, giữ gốc Hà Nam"]').trigger('click')
    expect(fixes).toMatchObject([{ field: 'provinceId', value: 'Ninh Bình', isForAll: false }])
  })

  it('nothing is typed into a totals row; what is said of a column leads to the columns', async () => {
    const asked: string[] = []
    const { wrapper } = await shownWith('vi', { onColumns: () => asked.push('columns') })
    const [total, column] = wrapper.findAll('tbody')[1]!.findAll('tr:not(.group)')
    expect(total!.findAll('button')).toHaveLength(0)
    await column!.find('button').trigger('click')
    expect(asked).toEqual(['columns'])
  })

  it('speak English', async () => {
    const { shown } = await shownWith('en')
    expect(shown()).toContain('Sheet “Khoản hỗ trợ” · 3')
    expect(shown()).toContain('1,606.0 million đồng')
    expect(shown()).toContain('row 60')
  })
})
