import type { AuditNoun } from '@khuyencong/domain/audit'
import type { Cell } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { ExportedList } from '../export/list.ts'
import type { StaffContext } from '../trpc.ts'
import type { AuditLine } from './line.ts'
import { auditActLabels, auditField, AuditFilter, auditNouns, auditValueText, sensitivityOf, systemLabel } from '@khuyencong/domain/audit'
import { exportListLabels } from '@khuyencong/domain/job'
import { inventedCell, label, wallClock } from '../export/column.ts'
import { countEntries, searchEntries } from './search.ts'

const withheld = label('không xuất', 'not exported')
const neverOut = label('Giá trị định danh và tài khoản ngân hàng không bao giờ xuất', 'Identity and bank values are never exported')

interface Changed { field: string | null, before: Cell, after: Cell }
interface Row extends AuditLine { changed: Changed, demonstration: boolean }

/** One row for each field that changed; an entry without one is a row by itself. */
function rowsOf(line: AuditLine, lang: Lang, nameOf: (id: string) => string | null): Row[] {
  const { demonstration } = line.record
  if (line.act === 'created' || line.changes.length === 0)
    return [{ ...line, changed: { field: null, before: null, after: null }, demonstration }]
  return line.changes.map(({ field, before, after, hidden }) => {
    const { label: name, kind } = auditField(line.noun, field)
    const isWithheld = hidden || sensitivityOf(line.noun, field) !== null
    const text = (value: unknown) => isWithheld ? withheld[lang] : value === null ? null : auditValueText(kind, value, lang, nameOf)
    return { ...line, changed: { field: name[lang], before: text(before), after: text(after) }, demonstration }
  })
}

const pageEntries = 200

/** Entries under a filter, newest first, page by page. */
async function* pages(ctx: StaffContext, filter: AuditFilter, lang: Lang): AsyncGenerator<Row[]> {
  for (let before: number | undefined; ;) {
    const { items, names, next } = await searchEntries(ctx, { ...filter, before }, pageEntries)
    const nameOf = (id: string) => names[id] ?? (ctx.provinces.has(id) ? ctx.provinces.get(id).name : null)
    yield items.flatMap(line => rowsOf(line, lang, nameOf))
    if (next === null)
      return
    before = next
  }
}

const nounLabels = Object.fromEntries(Object.entries(auditNouns).map(([noun, { label: name }]) => [noun, name])) as Record<AuditNoun, Label>

/** The trail, one row for each field that changed, inside the reader's reach. */
export const auditList: ExportedList<typeof AuditFilter, Row> = {
  noun: 'audit',
  title: exportListLabels.audit,
  file: label('nhat-ky', 'audit-trail'),
  filter: AuditFilter,
  fields: { reason: label('Lý do có', 'Reason has'), noun: label('Loại hồ sơ', 'Kind of record'), actor: label('Người làm', 'Who'), from: label('Từ ngày', 'From'), to: label('Đến ngày', 'To'), field: label('Trường đã đổi', 'Field changed'), record: label('Hồ sơ', 'Record') },
  values: nounLabels,
  order: label('Số mục ↓', 'Entry ↓'),
  invented: inventedCell,
  columns: [
    { key: 'entry', head: label('Số mục', 'Entry'), kind: 'year', width: 10, value: row => row.id },
    { key: 'at', head: label('Lúc', 'When'), kind: 'moment', width: 17, meaning: label('Giờ Việt Nam', 'Time of Vietnam'), value: row => wallClock(row.at) },
    { key: 'actor', head: label('Người làm', 'Who'), kind: 'text', width: 24, value: ({ actor }, lang) => actor.isSystem ? systemLabel(actor.id)[lang] : actor.name ?? actor.id },
    { key: 'act', head: label('Việc', 'What'), kind: 'text', width: 12, value: (row, lang) => auditActLabels[row.act][lang] },
    { key: 'noun', head: label('Loại hồ sơ', 'Kind of record'), kind: 'text', width: 22, value: (row, lang) => auditNouns[row.noun].label[lang] },
    { key: 'record', head: label('Hồ sơ', 'Record'), kind: 'text', width: 34, value: row => row.record.title ?? row.record.id },
    { key: 'field', head: label('Trường', 'Field'), kind: 'text', width: 24, value: row => row.changed.field },
    { key: 'before', head: label('Trước', 'Before'), kind: 'text', width: 34, meaning: neverOut, value: row => row.changed.before },
    { key: 'after', head: label('Sau', 'After'), kind: 'text', width: 34, meaning: neverOut, value: row => row.changed.after },
    { key: 'reason', head: label('Lý do', 'Reason'), kind: 'text', width: 40, value: row => row.reason },
  ],
  find: async (ctx, { before: _, ...filter }, lang) => ({
    total: await countEntries(ctx, filter),
    demonstration: null,
    rows: pages(ctx, filter, lang),
    nameOf: id => filter.field === id ? auditField('', id).label[lang] : null,
  }),
}
