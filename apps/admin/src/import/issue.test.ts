import type { Message } from './issue.ts'
import { expect, it } from 'vitest'
import { bySheet, cellOf, fixOf } from './issue.ts'

const message = (over: Partial<Message>): Message => ({ ordinal: 0, alike: 1, sheet: 'Cơ sở', row: 52, column: 'D', field: 'provinceId', head: 'Tỉnh', given: 'Hà Nam', severity: 'advisory', reason: 'former-province', fixes: [], ...over })

it('a place is named as the spreadsheet names it', () => {
  expect([message({}), message({ row: null }), message({ column: null }), message({ row: null, column: null })].map(cellOf)).toEqual(['D52', 'D', '52', null])
})

it('a fix goes into its own field where it names one, and nowhere without a row', () => {
  const fix = { value: 'CS-00418', label: { vi: 'Dùng CS-00418', en: 'Use CS-00418' }, isCertain: false }
  expect(fixOf(message({}), { ...fix, field: 'facilityCode' }, 'vi')).toMatchObject({ field: 'facilityCode', value: 'CS-00418', label: 'Dùng CS-00418', isForAll: false })
  expect(fixOf(message({}), { ...fix, label: null }, 'en')).toMatchObject({ field: 'provinceId', label: 'CS-00418' })
  expect(fixOf(message({ row: null }), fix, 'vi')).toBeNull()
  expect(fixOf(message({ field: null }), fix, 'vi')).toBeNull()
  expect(fixOf(message({ reason: 'total-differs' }), fix, 'vi')).toBeNull()
})

it('messages are grouped by sheet in the order of the file', () => {
  const groups = bySheet([message({ ordinal: 1 }), message({ ordinal: 2 }), message({ ordinal: 3, sheet: 'Kinh phí' })])
  expect(groups.map(group => [group.sheet, group.messages.length])).toEqual([['Cơ sở', 2], ['Kinh phí', 1]])
})
