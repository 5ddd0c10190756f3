import type { Label, Lang } from '../text/number.ts'
import type { ValueKind } from './fields.ts'
import { legalFormLabels } from '../facility/labels.ts'
import { instrumentKindLabels } from '../instrument/instrument.ts'
import { instrumentRelationLabels, lawStatusLabels } from '../instrument/labels.ts'
import { formatDong } from '../money/dong.ts'
import { normVariantLabels } from '../norm/labels.ts'
import { productGroupLabels, productStatusLabels } from '../product/labels.ts'
import { programmeKindLabels, sectorLabels } from '../programme/labels.ts'
import { levelLabels } from '../recognition/labels.ts'
import { centreLabels, regionLabels } from '../region/labels.ts'
import { roleLabels } from '../right/labels.ts'
import { measureLabels, sourceLabels, stateLabels, supportTypeLabels } from '../support/labels.ts'
import { formatDate, formatDateTime } from '../text/date.ts'
import { formatFraction, formatNumber } from '../text/number.ts'

const labels: Partial<Record<ValueKind, Record<string, Label>>> = {
  'region': regionLabels,
  'centre': centreLabels,
  'sector': sectorLabels,
  'legal-form': legalFormLabels,
  'support-type': supportTypeLabels,
  'support-state': stateLabels,
  'source': sourceLabels,
  'measure': measureLabels,
  'programme-kind': programmeKindLabels,
  'product-group': productGroupLabels,
  'product-status': productStatusLabels,
  'level': levelLabels,
  'instrument-kind': instrumentKindLabels,
  'relation': instrumentRelationLabels,
  'law-status': lawStatusLabels,
  'role': roleLabels,
  'variant': normVariantLabels,
}

const nothing: Label = { vi: 'để trống', en: 'empty' }
const truth: Record<string, Label> = { true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return text
  }
}

/** Nested values in one line: what a person would read out. */
function flat(value: unknown, lang: Lang): string {
  if (Array.isArray(value))
    return value.length === 0 ? nothing[lang] : value.map(part => flat(part, lang)).join('; ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).filter(part => part !== null && part !== '').map(part => flat(part, lang)).join(', ')
  return value === null ? nothing[lang] : String(value)
}

function one(kind: ValueKind, value: unknown, lang: Lang, nameOf: (id: string) => string | null): string {
  const text = String(value)
  const amount = typeof value === 'number' || /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(value) : null
  if (labels[kind] !== undefined)
    return labels[kind][text]?.[lang] ?? text
  switch (kind) {
    case 'dong': return amount === null ? text : formatDong(amount, lang, 'dong')
    case 'number': return amount === null ? text : formatNumber(amount, lang)
    case 'rate': return amount === null ? text : formatFraction(amount, lang, 0)
    case 'day': return formatDate(text, lang)
    case 'moment': return formatDateTime(text, lang)
    case 'flag': return truth[text]?.[lang] ?? text
    case 'province': case 'reference': return nameOf(text) ?? (lang === 'vi' ? 'không rõ' : 'not known')
    default: return text
  }
}

/**
 * A value of an audit entry in words.
 * @param kind - How the field prints.
 * @param value - As the entry keeps it; personal values in their stored text.
 * @param lang - Language of the reader.
 * @param nameOf - Name of a province or record by its id; null where the reader may not know it.
 * @example
 * auditValueText('dong', 946_900_000, 'vi', () => null) // '946.900.000 đồng'
 * auditValueText('support-type', 'machinery', 'en', () => null) // 'Advanced machinery'
 * auditValueText('text', null, 'vi', () => null) // 'để trống'
 */
export function auditValueText(kind: ValueKind, value: unknown, lang: Lang, nameOf: (id: string) => string | null): string {
  const given = kind === 'list' && typeof value === 'string' ? parsed(value) : value
  if (given === null || given === undefined || given === '')
    return nothing[lang]
  const parts = Array.isArray(given) ? given : [given]
  if (kind === 'list' || parts.some(part => typeof part === 'object'))
    return flat(given, lang) || nothing[lang]
  if (Array.isArray(given))
    return given.length === 0 ? nothing[lang] : given.map(part => one(kind, part, lang, nameOf)).join(', ')
  return one(kind, given, lang, nameOf)
}
