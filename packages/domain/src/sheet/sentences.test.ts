import type { SheetIssue } from './issue.ts'
import { expect, it } from 'vitest'
import { sheetSentences } from './sentences.ts'

const sources = import.meta.glob<string>(['./*.ts', '!./*.test.ts', '!./sentences.ts'], { query: '?raw', import: 'default', eager: true })
/** Reasons that reading gives: as the first word of a refusal, as the second of a remark, and written out for columns. */
const reasons = [...new Set(Object.values(sources).flatMap(source => [
  ...source.matchAll(/\brefused\('([\w-]+)'/g),
  ...source.matchAll(/\btold\([^']*'([\w-]+)'/g),
  ...source.matchAll(/reason: '([\w-]+)'/g),
  ...source.matchAll(/\? '(several-years|not-a-year)' : '(several-years|not-a-year)'/g),
].flatMap(match => match.slice(1)).filter(reason => /-/.test(reason!)) as string[])), 'error-value'].filter(reason => reason !== 'repeated-head')

const issue: SheetIssue = { sheet: 'S', row: 5, column: 'H', field: 'x', head: 'KCQG', given: '1.606', severity: 'blocking', reason: '', values: { sign: '.', hint: 'thousands', as: 'thousands', thousands: '1606', decimals: '1,606', unit: 'billion', declared: 'million', likely: 'dong', read: 25, first: 5, month: 2, year: 2024, days: 29, day: '28/01/2023', from: 1945, to: 2100, former: 'Hà Nam', now: 'Ninh Bình', until: '2025-06-30', then: 'Hà Nam', on: '2022-12-31', province: 'Hà Nam', cell: 'H5', example: '1.606', count: 2, rows: '3–4', stated: 4e6, summed: 3e6, difference: 1e6, given: '#REF!' }, fixes: [] }

it('finds the reasons', () => {
  expect(reasons.length).toBeGreaterThan(35)
})

it.each(reasons)('%s is worded in both languages, whole and without a gap', (reason) => {
  for (const each of [{ ...issue, reason }, { ...issue, reason, values: { ...issue.values, cells: 40, example: 'H5' } }]) {
    const { vi, en } = sheetSentences[reason]!(each)
    for (const text of [vi, en])
      expect(text).toMatch(/^[“\p{Lu}\d][\s\S]{8,}[.?]$/u)
    expect(vi + en).not.toMatch(/undefined|NaN|null|\[object/)
    expect(vi).not.toBe(en)
  }
})

it('has no sentence that nothing gives', () => {
  expect(Object.keys(sheetSentences).filter(reason => !reasons.includes(reason))).toEqual([])
})

it('words the cells of the mockups', () => {
  expect(sheetSentences['number-open']!(issue).vi).toBe('Dấu chấm là hàng nghìn (1.606) hay thập phân (1,606)? Các ô quanh đó dùng dấu này cho hàng nghìn. Chọn một.')
  expect(sheetSentences['no-such-day']!(issue).vi).toBe('Tháng 2 năm 2024 có 29 ngày. Xem lại ngày trên văn bản.')
  expect(sheetSentences['former-province']!(issue).en).toBe('Hà Nam has been part of Ninh Bình since 01/07/2025.')
})
