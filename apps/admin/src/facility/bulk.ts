import type { FacilityBulkChange, FacilityFilter, LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import type { Lang } from '@khuyencong/domain/text'
import type { BulkDoors, BulkField } from '../shell/list/bulk.ts'
import { legalFormLabels, legalForms } from '@khuyencong/domain/facility'
import { sectorLabels, sectors } from '@khuyencong/domain/programme'
import { api } from '../shell/api.ts'
import { words as bulkWords } from '../shell/list/bulk-words.ts'
import { words } from './words.ts'

export function facilityBulk(filter: () => FacilityFilter): BulkDoors {
  return {
    preview: (target, change) => api.facility.bulkPreview.mutate({ ...target === 'filter' ? { filter: filter() } : target, change: change as FacilityBulkChange }),
    change: (records, change, once) => api.facility.bulkChange.mutate({ records, change: change as FacilityBulkChange }, { context: { once } }),
    undo: key => api.facility.bulkUndo.mutate({ key }),
  }
}

/** Fields in which many facilities can have the same value. */
export function facilityBulkFields(lang: Lang): BulkField[] {
  const [w, b] = [words[lang], bulkWords[lang]]
  return [
    { key: 'sector', label: w.sector, kind: 'choice', options: [...sectors.map(code => ({ value: code as string, label: sectorLabels[code][lang] })), { value: 'none', label: w.form.notSet }], sent: chosen => chosen === 'none' ? null : chosen, text: value => sectorLabels[value as Sector]?.[lang] ?? String(value) },
    { key: 'legalForm', label: w.legalForm, kind: 'choice', options: legalForms.map(code => ({ value: code, label: legalFormLabels[code][lang] })), text: value => legalFormLabels[value as LegalForm]?.[lang] ?? String(value) },
    { key: 'archive', label: b.archive, kind: 'archive' },
    { key: 'restore', label: b.restore, kind: 'restore' },
  ]
}
