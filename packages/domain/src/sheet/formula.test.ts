import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardedText, unguardedText } from './formula.ts'

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const awkward = fc.array(fc.oneof(fc.constantFrom('\'', ...starts), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 6 }).map(parts => parts.join(''))

it('gives back every text as it was', () => {
  fc.assert(fc.property(awkward, text => unguardedText(guardedText(text)) === text))
})

it('leaves no text that begins as a formula', () => {
  fc.assert(fc.property(awkward, text => !starts.includes(guardedText(text).charAt(0))))
})

it('touches nothing else', () => {
  expect(['Đồng hồ', '\'trích\'', '', ' =1', '1-2'].map(guardedText)).toEqual(['Đồng hồ', '\'trích\'', '', ' =1', '1-2'])
  expect(['=HYPERLINK("x")', '-', '+84', '@SUM(A1)', '\'=x'].map(guardedText)).toEqual(['\'=HYPERLINK("x")', '\'-', '\'+84', '\'@SUM(A1)', '\'\'=x'])
})
