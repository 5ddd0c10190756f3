import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from './words.ts'

describe('words of a search', () => {
  it('keeps marks beside the folded words, the last word unfinished', () => {
    const { marked, folded, isMarked, query } = readWords('  CHÈ   Tân cương ')
    expect([marked, folded, isMarked]).toEqual(['chè tân cương', 'che tan cuong', true])
    expect(query).toEqual({
      folded: `'che' & 'tan' & 'cuong':*`,
      foldedInName: `'che':A & 'tan':A & 'cuong':*A`,
      marked: `'chè' & 'tân' & 'cương':*`,
      markedInName: `'chè':A & 'tân':A & 'cương':*A`,
      typed: `'chè' & 'tân' & 'cương':*`,
      exact: `'chè' & 'tân' & 'cương'`,
    })
  })

  it('asks marks only of the words that carry them', () => {
    expect(readWords('chè thai nguyen').query!.marked).toBe(`'chè'`)
    expect(readWords('che thái').query!.marked).toBe(`'thái':*`)
    expect(readWords('che tan').isMarked).toBe(false)
  })

  it('finds no word in signs alone', () => {
    for (const text of ['', '   ', '%', '_', '\\', '\'', '"', '&|!():*<->', '\u0000', '🍵', '--', ';'])
      expect(readWords(text).query).toBeNull()
  })

  it('lets no sign of a query language through, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { query } = readWords(text)
      for (const part of Object.values(query ?? {}))
        expect(part).toMatch(/^(?:'[\p{L}\p{N}]+'(?::\*?A?)?(?: & |$))*$/u)
    }))
  })
})
