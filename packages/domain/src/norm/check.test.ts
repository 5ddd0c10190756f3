import type { NormQuestion } from './check.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { supportTypeCodes } from '../support/types.ts'
import { checkNorm } from './check.ts'
import { norms } from './norms.ts'

const ask = (change: Partial<NormQuestion>) => checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 300_000_000, on: '2022-03-01', ...change })

describe('the norm of a support', () => {
  it('caps machinery at half of the cost and 300 triệu', () => {
    expect(ask({})).toMatchObject({ outcome: 'met', ceilingDong: 300_000_000, excessDong: 0 })
    expect(ask({ support: 300_000_001 })).toMatchObject({ outcome: 'exceeded', excessDong: 1 })
    expect(ask({ cost: 500_000_000, support: 250_000_000 })).toMatchObject({ outcome: 'met', byRateDong: 250_000_000, ceilingDong: 250_000_000 })
    expect(ask({ cost: 500_000_000, support: 250_000_001 }).outcome).toBe('exceeded')
  })

  it('lets a production line have half as much again', () => {
    expect(ask({ variant: 'production-line', support: 450_000_000 }).outcome).toBe('met')
    expect(ask({ variant: 'production-line', support: 450_000_001 }).outcome).toBe('exceeded')
  })

  it('caps a demonstration model at 30 % and 1.000 triệu', () => {
    expect(ask({ type: 'demo-model', cost: 5_000_000_000, support: 1_000_000_000 })).toMatchObject({ outcome: 'met', byRateDong: 1_500_000_000 })
    expect(ask({ type: 'demo-model', cost: 2_000_000_000, support: 600_000_001 })).toMatchObject({ outcome: 'exceeded', ceilingDong: 600_000_000 })
  })

  it('explains itself with the article and the arithmetic', () => {
    expect(ask({ support: 315_000_000 }).explained).toEqual({
      vi: 'Thông tư 28/2018/TT-BTC, Điều 8: min(50\u00A0% × 900; 300) = 300\u00A0triệu đồng; hỗ trợ 315 > 300',
      en: 'Thông tư 28/2018/TT-BTC, Điều 8: min(50% × 900; 300) = 300\u00A0million VND; support 315 > 300',
    })
  })

  it('invents no ceiling', () => {
    expect(ask({ type: 'showroom' })).toMatchObject({ outcome: 'not-set', gap: 'unverified', ceilingDong: null })
    expect(ask({ type: 'consultancy' })).toMatchObject({ outcome: 'not-set', gap: 'unverified' })
    expect(ask({ type: 'vocational-training' })).toMatchObject({ outcome: 'not-set', gap: 'no-norm', norm: null })
    expect(ask({ type: 'demo-model', variant: 'copied-model' })).toMatchObject({ outcome: 'not-set', gap: 'no-norm' })
    expect(ask({ type: 'showroom' }).explained.vi).toContain('Chưa đặt mức')
  })

  it('judges by the day: nothing before the circular, nothing sure after its amendment', () => {
    expect(ask({ on: '2017-12-31' })).toMatchObject({ outcome: 'not-set', gap: 'no-norm' })
    expect(ask({ on: '2023-12-31' }).outcome).toBe('met')
    expect(ask({ on: '2025-03-01', support: 315_000_000 })).toMatchObject({ outcome: 'not-set', gap: 'amended', amendedBy: 'Thông tư 64/2024/TT-BTC', ceilingDong: 300_000_000 })
    expect(ask({ on: '2025-03-01' }).explained.vi).toContain('Mức đã biết gần nhất – Thông tư 28/2018/TT-BTC, Điều 8')
  })

  it('needs the cost where the cap alone does not decide', () => {
    expect(ask({ cost: null })).toMatchObject({ outcome: 'not-set', gap: 'cost-unknown' })
    expect(ask({ cost: null, support: 300_000_001 })).toMatchObject({ outcome: 'exceeded', excessDong: 1 })
    expect(ask({ support: null })).toMatchObject({ outcome: 'not-set', gap: 'support-unknown', excessDong: null })
  })

  it('reads changed rows, not the code', () => {
    const raised = norms.map(row => row.code === 'machinery' ? { ...row, capDong: 400_000_000, legalBasis: 'Nghị quyết thử' } : row)
    expect(checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 400_000_000, on: '2026-01-01' }, raised).outcome).toBe('met')
  })

  it('law: more support never turns a breach into a pass, more cost never a pass into a breach', () => {
    const money = fc.integer({ min: 0, max: 5_000_000_000 })
    fc.assert(fc.property(fc.constantFrom(...supportTypeCodes), money, money, money, (type, cost, support, more) => {
      if (ask({ type, cost, support }).outcome === 'exceeded')
        expect(ask({ type, cost, support: support + more }).outcome).toBe('exceeded')
      if (ask({ type, cost, support }).outcome === 'met')
        expect(ask({ type, cost: cost + more, support }).outcome).toBe('met')
    }))
  })
})
