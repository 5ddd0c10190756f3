import type { TotalGroup } from '@khuyencong/domain/import'
import { expect, it } from 'vitest'
import { comparedLines, firstCut, hasMoney } from './totals.ts'

const label = { vi: 'KC quốc gia', en: 'National' }
const group = (by: TotalGroup['by'], dong: [number | null, number | null]): TotalGroup => ({ by, lines: [{ key: 'national', label, countBefore: 10, countAfter: 12, dongBefore: dong[0], dongAfter: dong[1] }] })

it('totals are compared in triệu đồng or in records, and nothing recorded is not a zero', () => {
  const source = group('source', [68_900_000_000, 71_842_500_000])
  expect(comparedLines(source, 'dong')).toEqual([{ key: 'national', label, before: 68_900, after: 71_842.5, change: 2942.5 }])
  expect(comparedLines(source, 'count')).toEqual([{ key: 'national', label, before: 10, after: 12, change: 2 }])
  expect(comparedLines(group('source', [null, 45_000_000]), 'dong')[0]).toMatchObject({ before: null, after: 45, change: 45 })
  expect(comparedLines(group('source', [null, null]), 'dong')[0]).toMatchObject({ before: null, after: null, change: null })
  expect([hasMoney(source), hasMoney(group('year', [null, null]))]).toEqual([true, false])
})

it('the first cut is that by source, else the first finer than the whole', () => {
  expect(firstCut([group('all', [1, 2]), group('province', [1, 2]), group('source', [1, 2])])).toBe('source')
  expect(firstCut([group('all', [null, null]), group('province', [null, null])])).toBe('province')
  expect(firstCut([])).toBeUndefined()
})
