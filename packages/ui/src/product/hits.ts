import { fold, plain } from '@khuyencong/domain/text'

/** What was searched for. `exact` tells marks apart: `bò` is not `bơ`. */
export interface Search { words: string, exact: boolean }
export interface Piece { text: string, hit: boolean }

/**
 * A text cut at the words that a search found, for `mark`.
 * @example
 * hitsIn('Dệt thủ công trên khung', { words: 'thu cong', exact: false })
 * // [{ text: 'Dệt ', hit: false }, { text: 'thủ công', hit: true }, { text: ' trên khung', hit: false }]
 */
export function hitsIn(text: string, search: Search): Piece[] {
  const alike = search.exact ? plain : fold
  const wanted = alike(search.words).split(' ').filter(Boolean)
  const pieces: Piece[] = []
  const add = (part: string, hit: boolean) => {
    const last = pieces.at(-1)
    if (last && last.hit === hit)
      last.text += part
    else if (part !== '')
      pieces.push({ text: part, hit })
  }
  const parts = text.normalize('NFC').split(/([\p{L}\p{N}]+)/u)
  const found = parts.map(part => /[\p{L}\p{N}]/u.test(part) && wanted.some((word, i) => i === wanted.length - 1 && word.length > 1 ? alike(part).startsWith(word) : alike(part) === word))
  parts.forEach((part, i) => add(part, found[i]! || (part.trim() === '' && found[i - 1] === true && found[i + 1] === true)))
  return pieces
}

/**
 * The clause of a text that holds the first hit; null where nothing was hit.
 * @example
 * hitClause('Vuốt tay trên bàn xoay, nung củi ba ngày.', { words: 'nung cui', exact: false }) // 'Nung củi ba ngày'
 */
export function hitClause(text: string, search: Search): string | null {
  const clauses = text.split(/(?<=[.;:!?])\s+|,\s+/).map(clause => clause.replace(/[.;:!?]+$/, '').trim())
  const weight = (clause: string) => hitsIn(clause, search).filter(piece => piece.hit).map(piece => piece.text).join('').length
  const best = clauses.reduce((a, b) => weight(b) > weight(a) ? b : a, '')
  return weight(best) > 0 ? best.charAt(0).toUpperCase() + best.slice(1) : null
}
