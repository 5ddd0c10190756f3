import { describe, expect, it } from 'vitest'
import { hitClause, hitsIn } from './hits.ts'

const marked = (text: string, words: string, exact = false) => hitsIn(text, { words, exact }).map(piece => piece.hit ? `[${piece.text}]` : piece.text).join('')

describe('hits of a search', () => {
  it('marks Vietnamese words that an unmarked text finds, as one run', () => {
    expect(marked('Dệt thủ công trên khung gỗ', 'thu cong')).toBe('Dệt [thủ công] trên khung gỗ')
    expect(marked('Chè Đại Từ', 'dai tu')).toBe('Chè [Đại Từ]')
  })

  it('takes the last word as a beginning and the others whole', () => {
    expect(marked('Gốm hoa lam', 'gom ho')).toBe('[Gốm hoa] lam')
    expect(marked('Gốm hoa lam', 'go hoa')).toBe('Gốm [hoa] lam')
  })

  it('tells marks apart when asked to', () => {
    expect(marked('Bò khô và bơ', 'bò', true)).toBe('[Bò] khô và bơ')
    expect(marked('Bò khô và bơ', 'bo')).toBe('[Bò] khô và [bơ]')
  })

  it('loses no letter, whatever is searched', () => {
    for (const words of ['', '*', 'a b c', '(', 'thủ'])
      expect(hitsIn('Mài, khảm thủ công 14 lớp', { words, exact: false }).map(piece => piece.text).join('')).toBe('Mài, khảm thủ công 14 lớp')
  })

  it('finds the clause that was hit', () => {
    expect(hitClause('Vuốt tay trên bàn xoay, nung củi ba ngày.', { words: 'nung cui', exact: false })).toBe('Nung củi ba ngày')
    expect(hitClause('Vuốt tay trên bàn xoay.', { words: 'chè', exact: false })).toBeNull()
  })
})
