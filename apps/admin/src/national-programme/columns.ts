import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import { words } from './words.ts'

export function nationalColumns(lang: Lang): Column[] {
  const w = words[lang]
  return [
    { key: 'name', head: w.name, sort: 'name', slack: true, fixed: true, bar: 260 },
    { key: 'years', head: w.years, exports: ['yearFrom', 'yearTo'], sort: 'years', numeric: true, bar: 60 },
    { key: 'instrument', head: w.instrument, bar: 110 },
    { key: 'programmes', head: w.programmes, numeric: true, bar: 24 },
    { key: 'budget', head: w.budget, unit: w.million, numeric: true, bar: 60 },
  ]
}
