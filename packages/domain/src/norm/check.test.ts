import type { NormQuestion } from './check.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instruments } from '../instrument/index.ts'
import { supportTypeCodes } from '../support/types.ts'
import { checkNorm, checkNorms } from './check.ts'
import { norms } from './norms.ts'

const ask = (change: Partial<NormQuestion>) => checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 300_000_000, on: '2022-03-01', ...change })

describe('the norm of a support', () => {
  it('caps machinery at half of the cost and 300 triệu', () => {
    expect(ask({})).toMatchObject({ outcome: 'met', ceilingDong: 300_000_000, excessDong: 0 })
    expect(ask({ support: 300_000_001 })).toMatchObject({ outcome: 'exceeded', excessDong: 1 })
    expect(ask({ cost: 500_000_000, support: 250_000_000 })).toMatchObject({ outcome: 'met', byRateDong: 250_000_000, ceilingDong: 250_000_000 })
    expect(ask({ cost: 500_000_000, support: 250_000_001 }).outcome).toBe('exceeded')
  })

  it('lets a production line have half as much again of the cap, and the rate of any machine', () => {
    expect(ask({ variant: 'production-line', support: 450_000_000 })).toMatchObject({ outcome: 'met', capDong: 450_000_000, norm: { code: 'machinery', capDong: 300_000_000, lineFactor: 1.5 } })
    expect(ask({ variant: 'production-line', support: 450_000_001 }).outcome).toBe('exceeded')
    expect(ask({ variant: 'production-line', cost: 800_000_000, support: 400_000_001 })).toMatchObject({ outcome: 'exceeded', ceilingDong: 400_000_000 })
    expect(ask({ variant: 'production-line', cost: 1_480_000_000, support: 420_000_000 }).explained.vi).toBe('Thông tư 28/2018/TT-BTC, Điều 8, mức ngày 01/03/2022: min(50\u00A0% × 1.480; 1,5 × 300) = 450\u00A0triệu đồng; hỗ trợ 420 ≤ 450')
    expect(ask({ type: 'demo-model', variant: 'production-line' })).toMatchObject({ outcome: 'not-set', gap: 'no-norm' })
  })

  it('caps a demonstration model at 30 % and 1.000 triệu', () => {
    expect(ask({ type: 'demo-model', cost: 5_000_000_000, support: 1_000_000_000 })).toMatchObject({ outcome: 'met', byRateDong: 1_500_000_000 })
    expect(ask({ type: 'demo-model', cost: 2_000_000_000, support: 600_000_001 })).toMatchObject({ outcome: 'exceeded', ceilingDong: 600_000_000 })
  })

  it('explains itself with the article, the day and the arithmetic', () => {
    expect(ask({ support: 315_000_000 }).explained).toEqual({
      vi: 'Thông tư 28/2018/TT-BTC, Điều 8, mức ngày 01/03/2022: min(50\u00A0% × 900; 300) = 300\u00A0triệu đồng; hỗ trợ 315 > 300',
      en: 'Thông tư 28/2018/TT-BTC, Điều 8, as of 01/03/2022: min(50% × 900; 300) = 300\u00A0million VND; support 315 > 300',
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

  it('judges national money by national norms and local money by those of the place', () => {
    const local = { ...norms[1]!, code: 'machinery-vn-36-2008', provinceId: 'VN-36@2008', capDong: 200_000_000, legalBasis: 'Nghị quyết thử của tỉnh', instrument: null }
    const both = { type: 'machinery', variant: 'standard', cost: 900_000_000, national: 250_000_000, local: 250_000_000, on: '2022-03-01' } as const
    expect(checkNorms(both, [...norms, local]).map(check => [check.money, check.outcome, check.ceilingDong])).toEqual([['national', 'met', 300_000_000], ['local', 'exceeded', 200_000_000]])
    expect(checkNorms({ ...both, national: null }, norms).map(check => [check.money, check.outcome, check.ceilingDong])).toEqual([['local', 'met', 300_000_000]])
    expect(checkNorms({ ...both, national: null }, norms)[0]!.explained.vi).toContain('mức trần quốc gia vì tỉnh chưa có định mức')
    expect(checkNorms({ ...both, national: null, local: null }, norms)).toMatchObject([{ money: 'state', gap: 'support-unknown' }])
    expect(checkNorms({ ...both, local: null }, [...norms, local])).toMatchObject([{ money: 'national', outcome: 'met' }])
  })

  it('says that predecessors differ where nobody knows which one a place lies in', () => {
    const of = (province: string, capDong: number) => ({ ...norms[1]!, provinceId: province, capDong, instrument: null, inheritedFrom: { id: province, name: province } })
    const question = { type: 'machinery', variant: 'standard', cost: 900_000_000, support: 150_000_000, on: '2026-03-01', money: 'local' } as const
    expect(checkNorm(question, [of('VN-35@2008', 100_000_000), of('VN-36@2008', 200_000_000)])).toMatchObject({ outcome: 'not-set', gap: 'predecessor-unknown', ceilingDong: null })
    expect(checkNorm(question, [of('VN-35@2008', 200_000_000), of('VN-36@2008', 200_000_000)])).toMatchObject({ outcome: 'met', ceilingDong: 200_000_000 })
  })

  describe('after a change of law made for this test', () => {
    /** Invented: no text known raises the cap or is numbered 1/2026. */
    const text = { ...instruments.find(row => row.code === 'tt-28-2018-btc')!, code: 'thu-1-2026', number: '1/2026/TT-THU', effectiveFrom: '2026-01-01', links: [{ relation: 'replaces' as const, target: 'tt-28-2018-btc' }] }
    const rows = norms.flatMap(row => row.code === 'machinery' ? [{ ...row, validTo: '2025-12-31' }, { ...row, validFrom: '2026-01-01', capDong: 400_000_000, legalBasis: 'Văn bản thử 1/2026', instrument: 'thu-1-2026' }] : [row])
    const judged = (on: string, support: number) => checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support, on }, rows, [...instruments, text])

    it('a support of 2022 is judged as before', () => {
      expect(judged('2022-03-01', 315_000_000)).toMatchObject({ outcome: 'exceeded', excessDong: 15_000_000, ceilingDong: 300_000_000 })
      expect(judged('2022-03-01', 315_000_000).explained).toEqual(ask({ support: 315_000_000 }).explained)
    })

    it('a support of 2026 by the new row', () => {
      expect(judged('2026-01-01', 400_000_000)).toMatchObject({ outcome: 'met', ceilingDong: 400_000_000, amendedBy: null })
      expect(judged('2026-01-01', 400_000_001).outcome).toBe('exceeded')
    })
  })

  it('takes an amendment as known once a row rests on it, and as not yet there before its day of effect', () => {
    const texts = instruments.map(row => row.code === 'tt-64-2024-btc' ? { ...row, effectiveFrom: '2024-11-01' } : row)
    expect(checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 300_000_000, on: '2024-10-31' }, norms, texts).outcome).toBe('met')
    expect(checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 300_000_000, on: '2024-11-01' }, norms, texts)).toMatchObject({ gap: 'amended', amendedBy: 'Thông tư 64/2024/TT-BTC' })
    const confirmed = norms.map(row => ({ ...row, instrument: 'tt-64-2024-btc' }))
    expect(checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 300_000_000, on: '2025-01-01' }, confirmed, texts).outcome).toBe('met')
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
