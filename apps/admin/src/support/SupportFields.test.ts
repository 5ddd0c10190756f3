import type { SupportForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { mounted } from '../testing/mounted.ts'
import { emptyForm } from './form.ts'
import SupportFields from './SupportFields.vue'

const facility = { id: '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c', code: 'CS-00001', name: 'Xưởng Cơ khí Ý Yên', provinceId: 'VN-37@2025' }
async function fields(change: Partial<SupportForm>, lang: 'vi' | 'en' = 'vi') {
  const form = ref<SupportForm>({ ...emptyForm(2026), ...change })
  const props = { programmes: [{ value: 'p', label: 'Đề án cơ khí', description: 'co-khi · Đề án điểm' }], facility, issues: [], mayAddFacility: false }
  const { wrapper, shown } = await mounted({ render: () => h(SupportFields, { ...props, 'modelValue': form.value, 'onUpdate:modelValue': (next: SupportForm) => { form.value = next } }) }, {}, { lang, answers: [[['facility', 'choice', ''], { items: [], total: 0, demonstration: 0 }]] })
  return { form, wrapper, shown, has: (name: string) => wrapper.find(`[data-field="${name}"]`).exists() }
}

describe('the fields of a support', () => {
  it('are those the type has a use for', async () => {
    const machinery = await fields({ type: 'machinery' })
    expect(['facilityId', 'place', 'participants', 'variant'].map(machinery.has)).toEqual([true, false, false, true])
    const conference = await fields({ type: 'conference' })
    expect(['facilityId', 'place', 'participants', 'variant'].map(conference.has)).toEqual([false, true, true, false])
    const training = await fields({ type: 'vocational-training' })
    expect(['facilityId', 'place', 'participants', 'variant'].map(training.has)).toEqual([true, true, true, false])
  })

  it('take the one province the facility can have had, and leave several to the officer', async () => {
    const { form } = await fields({ type: 'machinery', provinceId: 'VN-19@2025' })
    form.value.facilityId = facility.id
    await nextTick()
    expect(form.value.provinceId).toBe('VN-37@2025')
    form.value.planYear = '2022'
    await nextTick()
    expect(form.value.provinceId).toBe('')
  })

  it('ask for a reason only where one is needed, and speak English too', async () => {
    const { has, shown } = await fields({ type: 'machinery' }, 'en')
    expect([has('reason'), has('normJustification')]).toEqual([false, false])
    expect(shown()).toContain('What is supported')
    const asked = await fields({ type: 'machinery', reason: 'Hai máy' })
    expect(asked.has('reason')).toBe(true)
  })
})
