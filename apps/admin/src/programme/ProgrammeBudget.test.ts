import type { BudgetForm } from './budget.ts'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { mounted } from '../testing/mounted.ts'
import ProgrammeBudget from './ProgrammeBudget.vue'

async function grid(given: Partial<BudgetForm> = {}, lang: 'vi' | 'en' = 'vi') {
  const form = ref<BudgetForm>({ budgetNational: {}, budgetLocal: {}, budgetCounterpart: {}, budgetOther: {}, ...given })
  const { wrapper, shown } = await mounted({ render: () => h(ProgrammeBudget, { 'years': { yearFrom: 2024, yearTo: 2025 }, 'modelValue': form.value, 'onUpdate:modelValue': (next: BudgetForm) => { form.value = next } }) }, {}, { lang })
  const cell = (field: string) => wrapper.find(`[data-field="budget.${field}"] input`)
  const sums = () => wrapper.findAll('tbody td.num, tfoot td.num').map(one => one.text())
  return { form, wrapper, shown, cell, sums }
}

describe('the budget grid', () => {
  it('adds up rows, columns and all of it while it is typed', async () => {
    const { cell, sums, form } = await grid()
    await cell('2024.national').setValue('2 tỷ')
    await cell('2024.counterpart').setValue('500 triệu')
    await cell('2025.national').setValue('1.234.567.000')
    expect(sums()).toEqual(['2.500,0', '1.234,6', '3.234,6', '–', '500,0', '–', '3.734,6'])
    expect(form.value).toEqual({ budgetNational: { 2024: '2 tỷ', 2025: '1.234.567.000' }, budgetLocal: {}, budgetCounterpart: { 2024: '500 triệu' }, budgetOther: {} })
    await cell('2024.counterpart').setValue('')
    expect(form.value.budgetCounterpart).toEqual({})
  })

  it('keeps what it does not understand, says so at the cell and leaves it out of the sums', async () => {
    const { cell, wrapper, sums } = await grid()
    await cell('2024.local').setValue('10.5 tỷ')
    expect((cell('2024.local').element as HTMLInputElement).value).toBe('10.5 tỷ')
    expect(wrapper.find('[data-field="budget.2024.local"]').text()).toContain('Chưa hiểu số tiền này')
    expect(cell('2024.local').attributes('aria-invalid')).toBe('true')
    expect(sums()[0]).toBe('–')
  })

  it('asks whether a bare small number was meant as million', async () => {
    const { cell, wrapper, shown } = await grid()
    await cell('2024.national').trigger('focus')
    await cell('2024.national').setValue('900')
    expect(wrapper.find('[data-field="budget.2024.national"]').text()).toContain('900')
    expect(shown()).toContain('thêm chữ “triệu”')
  })

  it('is walked with the arrow keys, and Enter goes down instead of sending the form', async () => {
    const { cell } = await grid()
    const first = cell('2024.local').element as HTMLInputElement
    first.focus()
    await cell('2024.local').trigger('keydown', { key: 'ArrowDown' })
    expect(document.activeElement).toBe(cell('2025.local').element)
    await cell('2025.local').trigger('keydown', { key: 'ArrowUp' })
    expect(document.activeElement).toBe(first)
    await cell('2024.local').trigger('keydown', { key: 'Enter' })
    expect(document.activeElement).toBe(cell('2025.local').element)
  })

  it('shows a year outside the programme that still holds money, and names every cell', async () => {
    const { wrapper, cell } = await grid({ budgetNational: { 2027: '1 tỷ' } })
    expect(wrapper.find('tr[data-outside="true"] th').text()).toContain('2027')
    expect(wrapper.find('tr[data-outside="true"]').text()).toContain('ngoài thời gian đề án')
    expect(cell('2024.national').attributes('aria-label')).toBe('Năm 2024, Khuyến công quốc gia')
  })

  it('speaks English', async () => {
    const { cell, shown } = await grid({}, 'en')
    expect(cell('2024.other').attributes('aria-label')).toBe('2024, Other sources')
    expect(shown()).toContain('National budget')
  })
})
