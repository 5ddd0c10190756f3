import { expect, it } from 'vitest'
import { rowHeight } from './row-height.ts'

it('is that of its longest text, line by line, and of no other kind of cell', () => {
  expect(rowHeight(['ngắn', 300_000_000, null], [20, 8, 8])).toBeNull()
  expect(rowHeight(['a'.repeat(40)], [21])).toBe(27)
  expect(rowHeight(['một\nhai\n\nbốn'], [21])).toBe(54)
  expect(rowHeight(['a'.repeat(40)], [undefined])).toBeNull()
  expect(rowHeight(['a'.repeat(5_000)], [21])).toBe(162)
})
