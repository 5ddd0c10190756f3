import type { TotalGroup, TotalLine } from '@khuyencong/domain/import'

export type Measure = 'dong' | 'count'
export interface Compared { key: string, label: TotalLine['label'], before: number | null, after: number | null, change: number | null }

export const hasMoney = (group: TotalGroup) => group.lines.some(line => line.dongBefore !== null || line.dongAfter !== null)

/** Lines of a cut in one measure; money is given in triệu đồng. */
export function comparedLines(group: TotalGroup, measure: Measure): Compared[] {
  return group.lines.map(({ key, label, countBefore, countAfter, dongBefore, dongAfter }) => {
    if (measure === 'count')
      return { key, label, before: countBefore, after: countAfter, change: countAfter - countBefore }
    const [before, after] = [dongBefore, dongAfter].map(dong => dong === null ? null : dong / 1_000_000) as [number | null, number | null]
    return { key, label, before, after, change: before === null && after === null ? null : ((dongAfter ?? 0) - (dongBefore ?? 0)) / 1_000_000 }
  })
}

/** The cut that says most at first: by source where there is money, else the first finer than the whole. */
export function firstCut(groups: readonly TotalGroup[]): TotalGroup['by'] | undefined {
  return (groups.find(group => group.by === 'source') ?? groups.find(group => group.by !== 'all') ?? groups[0])?.by
}
