import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { mounted } from '../../testing/mounted.ts'
import DayInput from './DayInput.vue'

async function field(first = '') {
  const day = ref(first)
  const { wrapper } = await mounted({ render: () => h(DayInput, { 'modelValue': day.value, 'onUpdate:modelValue': (next: string) => { day.value = next } }) })
  const input = wrapper.find('input')
  return { day, input, shown: () => (input.element as HTMLInputElement).value }
}

describe('a day in a form', () => {
  it('stands as day/month/year and is kept as the calendar writes it', async () => {
    const { day, input, shown } = await field('2026-03-05')
    expect(shown()).toBe('05/03/2026')
    await input.setValue('7/4/2026')
    expect([day.value, shown()]).toEqual(['2026-04-07', '7/4/2026'])
    await input.trigger('blur')
    expect(shown()).toBe('07/04/2026')
  })

  it('keeps what is no day, letter for letter', async () => {
    const { day, input, shown } = await field()
    await input.setValue('31/02/2024')
    await input.trigger('blur')
    expect([day.value, shown()]).toEqual(['31/02/2024', '31/02/2024'])
  })

  it('follows a change from outside', async () => {
    const { day, shown, input } = await field('2026-03-05')
    day.value = '2026-01-01'
    await input.trigger('focus')
    expect(shown()).toBe('01/01/2026')
  })
})
