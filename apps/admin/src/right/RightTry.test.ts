import type { Person } from '@khuyencong/domain/account'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import RightTry from './RightTry.vue'

const admin = { id: 'a', name: 'Quản trị', email: 'a@example.vn', role: 'administrator', reach: null, mustChangePassword: false, hasSecondFactor: true, mustSetSecondFactor: false }
const someone = (id: string, name: string, role: Person['role'], reach: string | null) => ({ id, name, role, reach, email: `${id}@example.vn` })
const able = ['administrator', 'agency-officer', 'centre-officer', 'province-officer']
const people = { items: [someone('b', 'Chuyên viên Cục', 'agency-officer', null), someone('c', 'Chuyên viên Trung tâm 1', 'centre-officer', 'north')] }
const officer = { id: 'd', role: 'province-officer', reach: 'VN-37@2025', hindrance: null }

const shownFor = async (person: object, chosen: object, lang: 'vi' | 'en' = 'vi') => mounted(RightTry, { person, modelValue: chosen }, { lang, answers: [[['account', 'me'], admin], [['account', 'able', able], people], [['right', 'record', 'facility', ''], []]] })

describe('one thing tried', () => {
  it('says yes with every reason ticked, and who else could', async () => {
    const { shown, wrapper } = await shownFor(officer, { action: 'edit', noun: 'facility' })
    expect(wrapper.find('[role="status"]').text()).toMatch(/^Được\./)
    expect(shown()).toContain('Vai trò Cán bộ tỉnh được sửa cơ sở CNNT.')
    expect(shown()).toContain('Chỉ với bản ghi thuộc tỉnh Ninh Bình.')
    expect(shown().replace(/\s+/g, ' ')).toContain('Chuyên viên Cục')
    expect(wrapper.find('a[href="/people/c"]').text()).toBe('Chuyên viên Trung tâm 1')
  })

  it('says no with the reason crossed', async () => {
    const { shown, wrapper } = await shownFor(officer, { action: 'publish', noun: 'report' })
    expect(wrapper.find('[role="status"]').text()).toMatch(/^Không được\./)
    expect(shown()).toContain('Vai trò Cán bộ tỉnh không được công bố báo cáo.')
  })

  it('says no to somebody suspended, and when no role may at all', async () => {
    const suspended = await shownFor({ ...officer, hindrance: 'suspended' }, { action: 'edit', noun: 'facility' })
    expect(suspended.shown()).toContain('Tài khoản đang tạm khoá.')
    const nobody = await shownFor(officer, { action: 'create', noun: 'figure' }, 'en')
    expect(nobody.shown()).toContain('No role may do this.')
  })
})
