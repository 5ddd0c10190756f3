import { tidiedLines } from '@khuyencong/domain/sheet'
import { requiredText } from '@khuyencong/domain/text'
import fc from 'fast-check'

/** Words of names and texts, and beginnings that spreadsheets take for something else. */
const words = ['HTX', 'Chè', 'Tân Cương', 'Đắk Lắk', 'Công ty', 'TNHH', 'Tổng công ty', 'Cộng Hoà', 'gốm', 'sứ', '"Hoa Sen"', '\'lụa\'', 'a;b', 'một, hai', '=1+1', '+84', '-5', '@tên', '1.606', '0101', '28/1', '2023', '1e3', 'TRUE', 'null', '#1', '50 %', '(xã)', 'Ghi chú', 'Cộng', 'STT', '–', '&', 'x < y', 'Ωmega', '山', '🙂', 'một\u2009hai', '..', '/', '\\', '{}', '[1]']

/** A text that a form would take, as it is kept; spaces of other kinds and unseen signs are read as nothing. */
export function awkwardText(max: number, min = 2) {
  const schema = requiredText(max, min)
  return fc.oneof({ weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map(list => list.join(' ')) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) }).map(text => schema.safeParse(tidiedLines(text).replaceAll('\n', ' '))).filter(read => read.success && /[\p{L}\p{N}]/u.test(read.data)).map(read => read.data!)
}

/** The same, or nothing. */
export const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 })

/** Several lines, parted by empty ones or not. */
export const awkwardLines = fc.array(awkwardText(200), { minLength: 1, maxLength: 3 }).chain(lines => fc.constantFrom('\n', '\n\n').map(between => lines.join(between)))
