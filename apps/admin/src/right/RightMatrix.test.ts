import { actions, mayRole, nounLabels, nouns, roles } from '@khuyencong/domain/right'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { mounted } from '../testing/mounted.ts'
import RightMatrix from './RightMatrix.vue'

describe('the table of what a person can do', () => {
  it.each(roles)('has for %s a line for every noun, and a no where the table of rights has one', async (role) => {
    const { wrapper } = await mounted(RightMatrix, { role, reach: role === 'centre-officer' ? 'north' : role === 'province-officer' ? 'VN-37@2025' : null })
    for (const noun of nouns) {
      const row = wrapper.findAll('tbody tr').find(one => one.find('th').exists() && one.find('th').text() === nounLabels[noun].vi)!
      const columns = ['read', 'edit', 'archive', 'publish', 'administer', 'export'] as const
      expect(row.findAll('td').map(cell => cell.text() !== 'Không')).toEqual(columns.map(action => mayRole(role, action, noun)))
    }
    expect(actions).toHaveLength(7)
  })

  it('says where, in words and not by colour alone', async () => {
    const { wrapper } = await mounted(RightMatrix, { role: 'centre-officer', reach: 'north' })
    const label = (text: string) => wrapper.findAll('button').some(button => button.attributes('aria-label') === text)
    expect(label('Thêm, sửa – Cơ sở CNNT: Phía Bắc')).toBe(true)
    expect(label('Xem – Số liệu công bố: Được')).toBe(true)
    expect(label('Công bố – Báo cáo: Không')).toBe(true)
    expect((await mounted(RightMatrix, { role: 'province-officer', reach: null }, { lang: 'en' })).shown()).toContain('no reach yet')
  })

  it('tells sensitive fields apart', async () => {
    const { wrapper } = await mounted(RightMatrix, { role: 'agency-officer', reach: null })
    const bank = wrapper.findAll('tbody tr').find(row => row.text().includes('Tài khoản ngân hàng'))!
    expect(bank.findAll('td').slice(0, 2).map(cell => cell.text())).toEqual(['Được', 'Không'])
  })

  it('hands the chosen cell on', async () => {
    const chosen: string[][] = []
    const { wrapper } = await mounted({ render: () => h(RightMatrix, { role: 'leader', reach: null, onChoose: (...cell: string[]) => chosen.push(cell) }) })
    await wrapper.findAll('button').find(button => button.attributes('aria-label')!.startsWith('Lưu trữ – Khoản hỗ trợ'))!.trigger('click')
    expect(chosen).toEqual([['archive', 'support']])
  })
})
