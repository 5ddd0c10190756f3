import type { ImportNoun } from '@khuyencong/domain/import'
import type { Cell, FieldKind, SheetDescription, SheetField, SheetKey } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import type { StaffContext } from '../trpc.ts'
import type { FormSheet, Offer } from '../workbook/form.ts'
import type { CellKind } from '../workbook/write.ts'
import { sensitiveFields } from '@khuyencong/domain/facility'
import { sheetsOf } from '@khuyencong/domain/import'
import { maySensitive } from '@khuyencong/domain/right'
import { provinceCell } from '@khuyencong/domain/sheet'
import { byName } from '@khuyencong/domain/text'
import { formWorkbook } from '../workbook/form.ts'
import { rowHeight } from '../workbook/row-height.ts'
import { guideSheet } from './template-guide.ts'
import { listsName } from './template.ts'

export interface FilledRows { key: SheetKey, fields: readonly string[], rows: readonly (readonly Cell[])[] }

const kinds: Record<FieldKind, CellKind> = { text: 'text', paragraphs: 'text', whole: 'whole', year: 'year', dong: 'dong', day: 'day', choice: 'text', choices: 'text', province: 'text', provinces: 'text', flag: 'text' }
const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const
/** Rows that stay free for typing under those that are filled in. */
const spareRows = 200

/** Columns of an empty template: no foreign ones, none for reading only, and sensitive ones where this person may write them. */
export function emptyFields({ fields }: SheetDescription, { account }: Pick<StaffContext, 'account'>): SheetField[] {
  const closed: readonly string[] = (['identity', 'bank'] as const).flatMap(kind => maySensitive(account.role, 'edit', kind) ? [] : sensitiveFields[kind])
  return fields.filter(field => !field.isForeignOnly && !field.isShownOnly && !(field.isSensitive && closed.includes(field.key)))
}

/** Provinces as cells name them: those of today first. */
function provinceNames({ provinces }: Pick<StaffContext, 'provinces'>, lang: Lang): string[] {
  const today = provinces.on(provinces.latest)
  const former = [...new Set(today.flatMap(province => provinces.predecessors(province.id)))].filter(id => provinces.get(id).validTo !== null)
  return [...today.map(province => provinceCell(province.id, lang, provinces)), ...former.map(id => provinceCell(id, lang, provinces)).sort(byName)]
}

/** The hidden sheet of lists, with each list made once. */
function listsOf(ctx: Pick<StaffContext, 'provinces'>, lang: Lang) {
  const lists: { head: string, values: readonly string[] }[] = []
  return {
    lists,
    offerOf(field: SheetField): Offer | undefined {
      if (field.kind === 'year')
        return { kind: 'whole', from: field.key === 'foundedYear' ? 1800 : 2009, to: 2100 }
      if (field.kind === 'whole')
        return { kind: 'whole', from: 0, to: 1_000_000 }
      if (field.kind === 'day')
        return { kind: 'day' }
      const values = field.kind === 'choice' ? field.choices!.map(choice => choice.label[lang]) : field.kind === 'province' ? provinceNames(ctx, lang) : field.kind === 'flag' ? yesNo[lang] : null
      if (values === null)
        return undefined
      const known = lists.findIndex(list => list.values.join('\n') === values.join('\n'))
      const column = known >= 0 ? known : lists.push({ head: field.head[lang], values }) - 1
      return { kind: 'list', sheet: listsName[lang], column, count: values.length }
    },
    sheet(): FormSheet {
      const longest = Math.max(0, ...lists.map(list => list.values.length))
      return {
        name: listsName[lang],
        isHidden: true,
        columns: lists.map(() => ({ kind: 'text', width: 34 })),
        rows: [lists.map(({ head }) => ({ value: head, look: 'head' as const })), ...Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? null))],
      }
    },
  }
}

/** What the comment on a head says: what goes in, and that it is required. */
function noteOf(field: SheetField, lang: Lang): string | null {
  const lines = [field.isRequired ? { vi: 'Bắt buộc cho hồ sơ mới.', en: 'Required for a new record.' }[lang] : null, field.meaning ? `${field.meaning[lang]}.` : null].filter(line => line !== null)
  return lines.length === 0 ? null : lines.join('\n')
}

interface Parts { noun: ImportNoun, lang: Lang, facts: readonly (readonly [string, string])[], filled: readonly FilledRows[] | null, mark?: string }

/** A template of a noun, empty or with records in it: the sheets of records, the guide, and the hidden lists. */
export function templateBytes(ctx: Pick<StaffContext, 'account' | 'provinces'>, { noun, lang, facts, filled, mark }: Parts): Promise<Uint8Array> {
  const lists = listsOf(ctx, lang)
  const warning = { vi: 'Giá trị này không có trong danh mục hoặc chưa đúng dạng. Vẫn giữ?', en: 'This value is not on the list or has another form. Keep it?' }[lang]
  const sheets = sheetsOf(noun).map((description) => {
    const given = filled?.find(one => one.key === description.key)
    const fields = given ? given.fields.map(key => description.fields.find(field => field.key === key)!) : emptyFields(description, ctx)
    return { description, fields, rows: given?.rows ?? [] }
  })
  return formWorkbook([
    ...sheets.map(({ description, fields, rows }): FormSheet => ({
      name: description.name[lang],
      columns: fields.map(field => ({ kind: kinds[field.kind], width: field.width, offer: lists.offerOf(field), warning })),
      rows: [fields.map(field => ({ value: field.isRequired ? `${field.head[lang]} *` : field.head[lang], look: field.isRequired ? 'required' as const : field.isShownOnly ? 'reading' as const : 'head' as const, kind: 'text' as const })), ...rows],
      frozenRows: 1,
      filter: { headRow: 0, lastRow: rows.length + spareRows },
      heights: new Map([[0, Math.max(32, rowHeight(fields.map(field => `${field.head[lang]} *`), fields.map(field => field.width - 1)) ?? 0)]]),
      notes: fields.flatMap((field, column) => {
        const text = noteOf(field, lang)
        return text === null ? [] : [{ row: 0, column, text }]
      }),
      isProtected: true,
      mark,
    })),
    guideSheet({ noun, lang, facts, sheets }),
    lists.sheet(),
  ], 'Khuyến Công')
}
