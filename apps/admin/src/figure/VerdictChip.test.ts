import { verdictKind } from '@khuyencong/domain/figure'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import { markOf, numberText } from './verdict.ts'
import VerdictChip from './VerdictChip.vue'

describe('the class of a verdict', () => {
  it.each([
    ['disagree', 'error', 'error', 'Lệch – lỗi'],
    ['not-state-support-alone', 'error', 'error', 'Lệch – lỗi'],
    ['disagree', 'warning', 'warning', 'Lệch – cảnh báo'],
    ['residual', 'info', 'info', 'Lệch – thông tin'],
    ['unverifiable', 'info', 'unverifiable', 'Không kiểm được'],
    ['do-not-publish', null, 'unpublished', 'Không được công bố'],
    ['agree', null, 'agree', 'Khớp'],
    ['agree-rounded', null, 'rounded', 'Khớp trong làm tròn'],
    ['implied', null, 'derived', 'Suy ra'],
    ['computed', null, 'derived', 'Suy ra'],
  ])('%s, %s', async (outcome, severity, kind, word) => {
    expect(verdictKind({ outcome, severity })).toBe(kind)
    const { wrapper, shown } = await mounted(VerdictChip, { verdict: { code: 'R05', outcome, severity } })
    expect(shown()).toBe(word)
    expect(wrapper.find('.chip').attributes('data-tone')).toBeTruthy()
  })

  it('says the code before the word where it is asked to', async () => {
    expect((await mounted(VerdictChip, { verdict: { code: 'R03, R04', outcome: 'agree', severity: null }, withCode: true })).shown()).toBe('R03, R04 khớp')
    expect((await mounted(VerdictChip, { verdict: { code: 'R05', outcome: 'disagree', severity: 'error' }, withCode: true }, { lang: 'en' })).shown()).toBe('R05 differs – error')
  })
})

describe('the mark after a figure', () => {
  const verdict = (id: string, outcome: string, severity: string | null) => ({ id, outcome, severity })
  it('is what is wrong, else what agrees, else a remark; the norms mark the split alone', () => {
    const norms = verdict('norms:F053', 'not-state-support-alone', 'error')
    const growth = verdict('growth:F054', 'agree', null)
    const residual = verdict('residual:F075', 'residual', 'info')
    const share = verdict('share:F056', 'disagree', 'error')
    expect(markOf([norms, growth])).toEqual([growth])
    expect(markOf([residual, growth])).toEqual([growth])
    expect(markOf([growth, share])).toEqual([share])
    expect(markOf([norms])).toEqual([norms])
    expect(markOf([])).toEqual([])
  })
})

describe('a number of the register', () => {
  it.each([
    [{ value: 61.440677, unit: '%' }, 'vi', ['61,44\u00A0%', '']],
    [{ value: 61.440677, unit: '%' }, 'en', ['61.44%', '']],
    [{ value: 64_600, unit: 'triệu đồng' }, 'vi', ['64.600', 'triệu']],
    [{ value: 67.671, unit: 'tỷ đồng' }, 'vi', ['67,671', 'tỷ']],
    [{ value: 82, unit: 'cơ sở' }, 'vi', ['82', '']],
  ] as const)('%o in %s', (interval, lang, [number, unit]) => {
    expect(numberText(interval, lang)).toEqual({ number, unit })
  })
})
