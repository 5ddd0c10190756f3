import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import MoneyText from './MoneyText.vue'

describe('money in a cell', () => {
  it.each([
    [232_908_000_000, '232.908,0', '232,908.0'],
    [1_606_262_069, '1.606,3', '1,606.3'],
    [0, '0,0', '0.0'],
    [-1_250_000, '−1,3', '−1.3'],
    [null, '–', '–'],
  ])('%s đồng', async (dong, vi, en) => {
    expect((await mounted(MoneyText, { dong })).shown()).toBe(vi)
    expect((await mounted(MoneyText, { dong }, { lang: 'en' })).shown()).toBe(en)
  })

  it('shows whole đồng on request', async () => {
    expect((await mounted(MoneyText, { dong: 181_946_900_000, unit: 'dong' })).shown()).toBe('181.946.900.000')
  })
})
