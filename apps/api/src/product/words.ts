import { fold, plain } from '@khuyencong/domain/text'

/** What a visitor typed, taken apart. Every word is letters and digits alone, so no sign of a query language survives. */
export interface Words {
  /** As typed, in lower case with single spaces. */
  marked: string
  folded: string
  /** True where any word carries a mark: `chè`, `đường`. */
  isMarked: boolean
  /** Queries for the word indexes; `null` where nothing can be found. */
  query: {
    /** All words without marks, the last as a beginning. */
    folded: string
    /** The same, in the name alone. */
    foldedInName: string
    /** The words that carry marks, as typed; the others are left to the folded query. */
    marked: string
    markedInName: string
    /** All words as typed, the last as a beginning. */
    typed: string
    /** All words as typed and whole. */
    exact: string
  } | null
}

const split = (text: string) => text === '' ? [] : text.split(' ')
const all = (words: string[], suffix: (isLast: boolean) => string) => words.map((word, index) => `'${word}'${suffix(index === words.length - 1)}`).join(' & ')
const beginning = (isLast: boolean) => isLast ? ':*' : ''
const beginningInName = (isLast: boolean) => isLast ? ':*A' : ':A'

/**
 * The words of a search.
 * @example
 * readWords('CHÈ  Tân').query.marked // "'chè' & 'tân':*"
 * readWords('che tan').isMarked // false
 * readWords('%_\'"').query // null
 */
export function readWords(typed: string): Words {
  const marked = plain(typed)
  const folded = fold(typed)
  const asTyped = split(marked)
  const withMarks = asTyped.filter(word => word !== fold(word))
  const bare = split(folded)
  return {
    marked,
    folded,
    isMarked: withMarks.length > 0,
    query: bare.length === 0
      ? null
      : {
          folded: all(bare, beginning),
          foldedInName: all(bare, beginningInName),
          marked: all(withMarks, isLast => isLast && withMarks.at(-1) === asTyped.at(-1) ? ':*' : ''),
          markedInName: all(withMarks, isLast => isLast && withMarks.at(-1) === asTyped.at(-1) ? ':*A' : ':A'),
          typed: all(asTyped, beginning),
          exact: all(asTyped, () => ''),
        },
  }
}
