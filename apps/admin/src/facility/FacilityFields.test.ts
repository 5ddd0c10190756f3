import type { FacilityForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { mounted } from '../testing/mounted.ts'
import FacilityFields from './FacilityFields.vue'
import { draftOf, emptyForm } from './form.ts'

/** The fields with the form they write into, checked on demand. */
function harness() {
  const form = ref<FacilityForm>(emptyForm())
  const issues = ref(draftOf(form.value).issues)
  return { form, check: () => { issues.value = draftOf(form.value).issues }, component: { render: () => h(FacilityFields, { 'modelValue': form.value, 'onUpdate:modelValue': (next: FacilityForm) => { form.value = next }, 'issues': issues.value }) } }
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
})
