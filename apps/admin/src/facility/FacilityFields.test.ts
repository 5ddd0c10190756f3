import type { FacilityForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { mounted } from '../testing/mounted.ts'
import FacilityFields from './FacilityFields.vue'
import { draftOf, emptyForm } from './form.ts'

/** The fields with the form they write into, checked on demand. */
const known = { today: '2026-11-25', taxCodes: [] }
function harness(given: Partial<FacilityForm> = {}, props: Record<string, unknown> = {}) {
  const form = ref<FacilityForm>({ ...emptyForm(), ...given })
  const issues = ref(draftOf(form.value, known).issues)
  return { form, check: () => { issues.value = draftOf(form.value, known).issues }, component: { render: () => h(FacilityFields, { ...props, 'modelValue': form.value, 'onUpdate:modelValue': (next: FacilityForm) => { form.value = next }, 'issues': issues.value }) } }
}

describe('the fields of a facility', () => {
  it('shows each message under its field and ties it to the field', async () => {
    const { component } = harness()
    const { wrapper } = await mounted(component)
    expect(wrapper.find('[data-field="name"]').text()).toContain('Cần điền tên cơ sở.')
    expect(wrapper.find('[data-field="provinceId"]').text()).toContain('Chọn tỉnh, thành.')
    const input = wrapper.find('[data-field="name"] input')
    expect(input.attributes('aria-invalid')).toBe('true')
    const described = input.attributes('aria-describedby')!.split(' ').map(id => document.getElementById(id)?.textContent ?? '')
    expect(described.join(' ')).toContain('Cần điền tên cơ sở.')
  })

  it('keeps what is typed and takes the message away once it is right', async () => {
    const { component, form, check } = harness()
    const { wrapper } = await mounted(component)
    await wrapper.find('[data-field="name"] input').setValue('Cơ sở Đúc Ý Yên')
    await wrapper.find('[data-field="workers"] input').setValue('ba mươi')
    check()
    await wrapper.vm.$nextTick()
    expect(form.value.name).toBe('Cơ sở Đúc Ý Yên')
    expect(wrapper.find('[data-field="name"]').text()).not.toContain('Cần điền')
    expect(wrapper.find('[data-field="workers"]').text()).toContain('Cần một số nguyên')
    expect((wrapper.find('[data-field="workers"] input').element as HTMLInputElement).value).toBe('ba mươi')
  })

  it('speaks English too', async () => {
    const { component } = harness()
    const { shown } = await mounted(component, {}, { lang: 'en' })
    expect(shown()).toContain('Name is required.')
    expect(shown()).toContain('Choose the legal form.')
  })

  it('asks how a name changed only once it did, and for the day only of a real change', async () => {
    const base = { ...emptyForm(), name: 'HTX Một', legalForm: 'cooperative', provinceId: 'VN-19@2025' }
    const { component, form } = harness(base, { base })
    const { wrapper, shown } = await mounted(component)
    expect(wrapper.find('[data-field="change"]').exists()).toBe(false)
    await wrapper.find('[data-field="name"] input').setValue('HTX Hai')
    expect(shown()).toContain('Tên hoặc địa chỉ thay đổi')
    expect(wrapper.find('[data-field="changeOn"] input').attributes('placeholder')).toBe('ngày/tháng/năm')
    await wrapper.findAll('[data-field="change"] [role="radio"]')[1]!.trigger('click')
    expect(form.value.change).toBe('correction')
    expect(wrapper.find('[data-field="changeOn"]').exists()).toBe(false)
  })

  it('takes as many contacts as there are, and lets one go', async () => {
    const { component, form, check } = harness()
    const { wrapper } = await mounted(component)
    const add = () => wrapper.find('[data-add-contact]').trigger('click')
    await add()
    await add()
    await wrapper.find('[data-field="furtherContacts.1.phone"] input').setValue('12')
    check()
    await wrapper.vm.$nextTick()
    expect(wrapper.find('[data-field="furtherContacts.1.phone"]').text()).toContain('Số điện thoại bắt đầu bằng 0')
    await wrapper.find('button[aria-label="Bỏ người liên hệ 1"]').trigger('click')
    expect(form.value.furtherContacts).toEqual([{ name: '', role: '', phone: '12', email: '' }])
  })

  it('shows the account to who may read it, and lets only others type', async () => {
    const fieldsOf = async (bank: string) => (await mounted(harness({ bankAccount: '102010000123' }, { bank }).component)).wrapper.find('[data-field="bankAccount"] input')
    expect((await fieldsOf('edit')).attributes('disabled')).toBeUndefined()
    expect((await fieldsOf('read')).attributes('disabled')).toBeDefined()
    expect((await fieldsOf('hidden')).exists()).toBe(false)
  })
})
