import type { SettingRow } from '@khuyencong/domain/setting'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import SettingCard from './SettingCard.vue'
import { editedOf, valueOf, valueText } from './value.ts'

const admin = { id: 'a', name: 'Quản trị', email: 'a@example.vn', role: 'administrator', reach: null, mustChangePassword: false, hasSecondFactor: false, mustSetSecondFactor: false }
const row = (given: Partial<SettingRow>): SettingRow => ({ key: 'reset-hours', version: 0, value: 1, isSet: false, updatedAt: null, ...given })
const card = (given: Partial<SettingRow>, lang: 'vi' | 'en' = 'vi') => mounted(SettingCard, { row: row(given) }, { lang, answers: [[['account', 'me'], admin]] })

describe('a setting', () => {
  it('says that nothing is set, what counts then, and what it means', async () => {
    const { shown, wrapper } = await card({})
    expect(shown()).toContain('chưa đặt, đang dùng mặc định')
    expect(shown()).toContain('Mặc định: 1 giờ')
    expect(shown()).toContain('Đường dẫn đặt lại mật khẩu dùng được một lần')
    expect(wrapper.find('button[type="submit"]').exists()).toBe(false)
  })

  it('keeps what is typed and says what is wrong with it', async () => {
    const { shown, wrapper } = await card({})
    await wrapper.find('input').setValue('200')
    expect(shown()).toContain('Nhiều nhất là 72.')
    expect(wrapper.find('button[type="submit"]').attributes('disabled')).toBeDefined()
    await wrapper.find('input').setValue('hai')
    expect(shown()).toContain('Cần một số nguyên.')
    expect((wrapper.find('input').element as HTMLInputElement).value).toBe('hai')
    await wrapper.find('input').setValue('2')
    expect(wrapper.find('button[type="submit"]').attributes('disabled')).toBeUndefined()
  })

  it('warns who would have to set up a second factor first', async () => {
    const { shown, wrapper } = await card({ key: 'second-factor-roles', value: [], isSet: true, version: 2, updatedAt: '2026-11-25T03:00:00.000Z' })
    expect(shown()).toContain('đặt lúc')
    expect(shown()).not.toContain('Bạn chưa có xác thực hai bước')
    await wrapper.findAll('[role="checkbox"]')[0]!.trigger('click')
    expect(shown()).toContain('Bạn chưa có xác thực hai bước')
  })
})

describe('the value of a setting', () => {
  it('goes to the form and back', () => {
    const limits = { account: 10, address: 50, minutes: 15 }
    expect(valueOf('sign-in-limits', editedOf(limits), 'vi')).toEqual({ value: limits, errors: {} })
    expect(valueOf('sign-in-limits', { account: '1', address: '99999', minutes: 'x' }, 'vi').errors).toEqual({ account: 'Ít nhất là 3.', address: 'Nhiều nhất là 10.000.', minutes: 'Cần một số nguyên.' })
    expect(valueOf('second-factor-roles', ['administrator'], 'vi').value).toEqual(['administrator'])
  })

  it('reads as a sentence', () => {
    expect(valueText('sign-in-limits', { account: 10, address: 50, minutes: 15 }, 'vi')).toBe('10 lần một tài khoản, 50 lần một địa chỉ, trong 15 phút')
    expect(valueText('second-factor-roles', [], 'en')).toBe('no role')
  })
})
