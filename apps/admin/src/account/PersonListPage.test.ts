import type { Person } from '@khuyencong/domain/account'
import { PersonFilter } from '@khuyencong/domain/account'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import PersonListPage from './PersonListPage.vue'

const admin = { id: 'a', name: 'Quản trị', email: 'a@example.vn', role: 'administrator', reach: null, mustChangePassword: false, hasSecondFactor: true, mustSetSecondFactor: false }
function someone(given: Partial<Person>): Person {
  return { id: 'b', version: 1, name: 'Trần Thị Bích Nguyễn Hoàng Phương Thảo', email: 'b@example.vn', role: 'province-officer', reach: 'VN-37@2025', state: 'active', hasSecondFactor: false, mustSetSecondFactor: false, suspendedAt: null, suspendedReason: null, expiresAt: null, lastSeenAt: '2026-11-25T02:00:00.000Z', sessions: 1, isLastAdministrator: false, createdAt: '2026-01-01T00:00:00.000Z', ...given }
}
const page = (items: Person[], secondFactor = { required: [] as string[], approvers: 2, without: 1 }, way = 'outbox', lang: 'vi' | 'en' = 'vi') => mounted(PersonListPage, {}, { lang, path: '/people', answers: [[['account', 'me'], admin], [['account', 'list', PersonFilter.parse({})], { items, total: items.length, secondFactor }], [['account', 'mail'], { way, outbox: [] }]] })

describe('the list of people', () => {
  it('shows role, reach by name, second factor, state and when one was last here', async () => {
    const { wrapper } = await page([someone({}), someone({ id: 'c', name: 'Lê Văn Sơn', role: 'administrator', reach: null, mustSetSecondFactor: true, isLastAdministrator: true, state: 'first-password', lastSeenAt: null })])
    const [first, second] = wrapper.findAll('tbody tr').map(row => row.text().replace(/\s+/g, ' '))
    expect(first).toContain('Cán bộ tỉnh')
    expect(first).toContain('Ninh Bình')
    expect(first).toContain('25/11/2026')
    for (const text of ['Quản trị cuối cùng', 'Cả nước', 'Bắt buộc, chưa có', 'Chưa đổi mật khẩu đầu tiên', 'Chưa đăng nhập'])
      expect(second).toContain(text)
  })

  it('says who sees nothing, who lacks a second factor, and that nobody sends messages', async () => {
    const { shown, wrapper } = await page([someone({ reach: 'VN-36@2008' })])
    expect(shown()).toContain('Chưa có phạm vi')
    expect(shown()).toContain('1 trong 2 người được công bố hoặc quản trị chưa có xác thực hai bước.')
    expect(shown()).toContain('Chưa có máy chủ thư.')
    expect(wrapper.find('a[href="/settings"]').exists()).toBe(true)
  })

  it('is quiet where all is well, and says when nobody matches', async () => {
    const { shown } = await page([], { required: ['administrator'], approvers: 2, without: 0 }, 'server', 'en')
    expect(shown()).not.toContain('second factor.')
    expect(shown()).not.toContain('mail server')
    expect(shown()).toContain('No row')
  })
})
