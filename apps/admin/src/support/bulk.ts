import type { SupportBulkChange, SupportFilter, SupportState } from '@khuyencong/domain/support'
import type { Lang } from '@khuyencong/domain/text'
import type { BulkDoors, BulkField } from '../shell/list/bulk.ts'
import { recordableStates, stateLabels } from '@khuyencong/domain/support'
import { api } from '../shell/api.ts'
import { words as bulkWords } from '../shell/list/bulk-words.ts'
import { words } from './words.ts'

export function supportBulk(filter: () => SupportFilter): BulkDoors {
  return {
    preview: (target, change) => api.support.bulkPreview.mutate({ ...target === 'filter' ? { filter: filter() } : target, change: change as SupportBulkChange }),
    change: (records, change, once) => api.support.bulkChange.mutate({ records, change: change as SupportBulkChange }, { context: { once } }),
    undo: key => api.support.bulkUndo.mutate({ key }),
  }
}

/** Fields in which many supports can have the same value. */
export function supportBulkFields(lang: Lang, programmes: { value: string, label: string, also: string[] }[]): BulkField[] {
  const [w, b] = [words[lang], bulkWords[lang]]
  return [
    { key: 'state', label: w.state, kind: 'choice', options: recordableStates.map(code => ({ value: code, label: stateLabels[code][lang] })), text: value => stateLabels[value as SupportState]?.[lang] ?? String(value) },
    { key: 'planYear', label: w.fields.planYear!, kind: 'year' },
    { key: 'programmeId', label: w.programme, kind: 'choice', options: programmes },
    { key: 'archive', label: b.archive, kind: 'archive' },
    { key: 'restore', label: b.restore, kind: 'restore' },
  ]
}
