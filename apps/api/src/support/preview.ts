import type { PreviewRow } from '@khuyencong/domain/import'
import type { StaffContext } from '../trpc.ts'
import type { PlannedEntry, PlannedSupport } from './planned.ts'
import { measureLabels, sourceLabels } from '@khuyencong/domain/support'
import { formatNumber } from '@khuyencong/domain/text'
import { previewOf } from '../import/outcome.ts'

/** New and changed supports, then new entries of money, each with its figure in words. */
export function supportPreview(planned: readonly PlannedSupport[], entries: readonly PlannedEntry[], most: number, { lang, provinces }: Pick<StaffContext, 'lang' | 'provinces'>): PreviewRow[] {
  const found = previewOf(planned, most, { lang, provinces })
  for (const { row, effect, code, title, measure, source, dong } of entries) {
    if (found.length >= most)
      break
    if (effect !== 'new' || measure === null || source === null || dong === null)
      continue
    const money = [measureLabels[measure][lang], sourceLabels[source][lang], `${formatNumber(dong, lang)} đồng`].join(' · ')
    found.push({ sheet: row.sheet, row: row.row, effect, code, title: title === '' ? money : `${title}: ${money}`, changes: [] })
  }
  return found
}
