/** One province on a map. */
export interface MapUnit {
  /** Id of the vintage that the map shows. */
  id: string
  name: string
  /** Printed on the map where there is room; null prints nothing. */
  value: number | null
  /** From light to dark; null is a province with nothing to show. */
  step: 0 | 1 | 2 | 3 | 4 | null
  /** Said by a pointer that rests on the province, e.g. `Ninh Bình: 27 sản phẩm`. */
  note: string
  href?: string
  /** A second sign beside the shade, for a reader who cannot tell shades apart. */
  hatched?: boolean
}

/** What one shade of the map means. */
export interface MapClass { step: 0 | 1 | 2 | 3 | 4, from: number, to: number }

const steps = [[], [3], [1, 4], [1, 3, 4], [1, 2, 3, 4], [0, 1, 2, 3, 4]] as const

/**
 * Up to five classes of about as many provinces each, from counts above zero. Equal counts never fall in two classes.
 * @example
 * mapClasses([1, 1, 2, 9]) // [{ step: 1, from: 1, to: 1 }, { step: 3, from: 2, to: 2 }, { step: 4, from: 9, to: 9 }]
 */
export function mapClasses(counts: readonly number[]): MapClass[] {
  const sorted = counts.filter(count => count > 0).toSorted((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  const wanted = Math.min(5, distinct.length)
  const starts = new Set(Array.from({ length: wanted }, (_, i) => sorted[Math.floor(i * sorted.length / wanted)]!))
  while (starts.size < wanted)
    starts.add(widest(distinct, [...starts].sort((a, b) => a - b)))
  return [...starts].sort((a, b) => a - b).map((from, i, all) => ({
    step: steps[wanted]![i]!,
    from,
    to: i + 1 < all.length ? distinct[distinct.indexOf(all[i + 1]!) - 1]! : distinct.at(-1)!,
  }))
}

/** Where the class with the most different counts is parted: at its middle. */
function widest(distinct: readonly number[], starts: readonly number[]): number {
  const runs = starts.map((start, i) => distinct.slice(distinct.indexOf(start), i + 1 < starts.length ? distinct.indexOf(starts[i + 1]!) : undefined))
  const longest = runs.reduce((a, b) => b.length >= a.length ? b : a)
  return longest[Math.ceil(longest.length / 2)]!
}

/**
 * The shade of a count; null for zero.
 * @example
 * stepOf(2, mapClasses([1, 1, 2, 9])) // 3
 */
export function stepOf(count: number, classes: readonly MapClass[]): MapClass['step'] | null {
  return classes.find(one => count >= one.from && count <= one.to)?.step ?? null
}
