import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { mounted } from '../../testing/mounted.ts'
import { enteredDong } from './money.ts'
import MoneyInput from './MoneyInput.vue'

async function field(props: Record<string, unknown> = {}) {
  const text = ref('')
  const { wrapper, shown } = await mounted({ render: () => h(MoneyInput, { ...props, 'modelValue': text.value, 'onUpdate:modelValue': (next: string) => { text.value = next } }) })
  const input = wrapper.find('input')
  return { text, shown, input, said: () => document.getElementById(input.attributes('aria-describedby')!)!.textContent!.trim() }
}

describe('a sum as it is typed', () => {
  it.each([
    ['946,9 triệu', '946.900.000'],
    ['181 tỷ 946,9 triệu', '181.946.900.000'],
    ['1.234.567', '1.234.567'],
    ['1,5 ty', '1.500.000.000'],
  ])('%s is shown in full đồng', async (typed, full) => {
    const { input, said } = await field()
    await input.setValue(typed)
    expect(said()).toBe(`Hiểu là ${full}\u00A0đồng.`)
  })

  it.each([
    ['10.5 tỷ', 'Chưa hiểu số tiền này'],
    ['946,9', 'Chưa hiểu số tiền này'],
    ['2 tỷ 500', 'Chưa hiểu số tiền này'],
    ['ba trăm triệu', 'Chưa hiểu số tiền này'],
    ['khoảng 10 tỷ', 'Cần một số tiền đúng'],
    ['-5 triệu', 'Số tiền không âm'],
  ])('%s is not guessed at, and stays', async (typed, message) => {
    const { input, said, text } = await field()
    await input.setValue(typed)
    expect(said()).toContain(message)
    expect(text.value).toBe(typed)
    expect((input.element as HTMLInputElement).value).toBe(typed)
  })

  it('asks whether a bare small number was meant as million', async () => {
    const { input, said } = await field()
    await input.setValue('946')
    expect(said()).toBe('Hiểu là 946\u00A0đồng. Nếu là triệu đồng, ghi “946 triệu”.')
  })

  it('takes a minus where a counter-entry is allowed', async () => {
    const { input, said } = await field({ signed: true })
    await input.setValue('−5 triệu')
    expect(said()).toBe('Hiểu là −5.000.000\u00A0đồng.')
    expect(enteredDong('')).toEqual({ dong: null, reason: null })
  })
})
