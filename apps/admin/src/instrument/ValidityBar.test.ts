import { instruments } from '@khuyencong/domain/instrument'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import ValidityBar from './ValidityBar.vue'

const text = (code: string) => instruments.find(row => row.code === code)!
const bar = async (code: string, change: object = {}) => {
  const { wrapper } = await mounted(ValidityBar, { text: { ...text(code), ...change }, years: { from: 2016, to: 2035 } })
  const drawn = wrapper.find('.validity i')
  return { said: wrapper.find('.validity').attributes('aria-label'), known: drawn.exists() ? drawn.attributes('data-known') : null, style: drawn.exists() ? drawn.attributes('style') : null }
}

describe('the bar of a text', () => {
  it('is solid from a known day of effect, and says it in words', async () => {
    const { said, known, style } = await bar('luat-91-2025')
    expect([said, known]).toEqual(['Hiệu lực từ 01/01/2026', 'true'])
    // 2016–2035 are twenty years: 2026 begins half-way.
    expect(style).toMatch(/left: 50%; width: 50%/)
    expect((await bar('luat-91-2025', { effectiveTo: '2030-12-31' })).said).toBe('Hiệu lực từ 01/01/2026 đến 31/12/2030')
  })

  it('is hatched from the earliest it can have been, and missing where no day is known', async () => {
    expect(await bar('tt-64-2024-btc')).toMatchObject({ said: 'Sớm nhất từ 01/01/2024; ngày có hiệu lực chưa rõ', known: 'false' })
    expect(await bar('qd-1288-ttg')).toEqual({ said: 'Chưa rõ ngày nào', known: null, style: null })
  })
})
