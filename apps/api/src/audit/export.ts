import type { AuditNoun } from '@khuyencong/domain/audit'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Cell } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { StaffContext } from '../trpc.ts'
import type { AuditLine } from './line.ts'
import { auditActLabels, auditField, AuditFilter, auditNouns, auditValueText, sensitivityOf, systemLabel } from '@khuyencong/domain/audit'
import { Refusal } from '@khuyencong/domain/refusal'
import { fromAddress, toAddress } from '@khuyencong/domain/text'
import { label, wallClock } from '../export/column.ts'
import { contentsSheet, demonstrationMark } from '../export/contents.ts'
import { workbookBytes } from '../workbook/write.ts'
import { searchEntries } from './search.ts'

/** A file of more entries would hold the process for too long; a period makes it shorter. */
const mostEntries = 10_000

const filterLabels: Record<string, Label> = { reason: label('Lý do có', 'Reason has'), noun: label('Loại hồ sơ', 'Kind of record'), actor: label('Người làm', 'Who'), from: label('Từ ngày', 'From'), to: label('Đến ngày', 'To'), field: label('Trường đã đổi', 'Field changed'), record: label('Hồ sơ', 'Record') }

const auditTitle = label('Nhật ký', 'Audit trail')
const auditColumns = [
  { head: label('Số mục', 'Entry'), kind: 'year', width: 10 },
  { head: label('Lúc', 'When'), kind: 'moment', width: 17 },
  { head: label('Người làm', 'Who'), kind: 'text', width: 24 },
  { head: label('Việc', 'What'), kind: 'text', width: 12 },
  { head: label('Loại hồ sơ', 'Kind of record'), kind: 'text', width: 22 },
  { head: label('Hồ sơ', 'Record'), kind: 'text', width: 34 },
  { head: label('Trường', 'Field'), kind: 'text', width: 24 },
  { head: label('Trước', 'Before'), kind: 'text', width: 34, meaning: label('Giá trị định danh và tài khoản ngân hàng không bao giờ xuất', 'Identity and bank values are never exported') },
  { head: label('Sau', 'After'), kind: 'text', width: 34, meaning: label('Giá trị định danh và tài khoản ngân hàng không bao giờ xuất', 'Identity and bank values are never exported') },
  { head: label('Lý do', 'Reason'), kind: 'text', width: 40 },
  { head: label('Dữ liệu', 'Data'), kind: 'text', width: 14, meaning: demonstrationMark },
] as const

const invented = label('minh hoạ', 'demonstration')
const withheld = label('không xuất', 'not exported')

/** One row for each field that changed; an entry without one is a row by itself. */
function rowsOf(line: AuditLine, lang: Lang, nameOf: (id: string) => string | null): Cell[][] {
  const head: Cell[] = [line.id, wallClock(line.at), line.actor.isSystem ? systemLabel(line.actor.id)[lang] : line.actor.name ?? line.actor.id, auditActLabels[line.act][lang], auditNouns[line.noun].label[lang], line.record.title ?? line.record.id]
  const tail: Cell[] = [line.reason, line.record.demonstration ? invented[lang] : null]
  if (line.act === 'created' || line.changes.length === 0)
    return [[...head, null, null, null, ...tail]]
  return line.changes.map(({ field, before, after, hidden }) => {
    const { label: name, kind } = auditField(line.noun, field)
    const isWithheld = hidden || sensitivityOf(line.noun, field) !== null
    const text = (value: unknown) => isWithheld ? withheld[lang] : value === null ? null : auditValueText(kind, value, lang, nameOf)
    return [...head, name[lang], text(before), text(after), ...tail]
  })
}

/** Every entry under a filter, newest first, inside the reader's reach. */
async function everyRow(ctx: StaffContext, filter: AuditFilter, lang: Lang): Promise<Cell[][]> {
  const rows: Cell[][] = []
  let entries = 0
  for (let before: number | undefined; ;) {
    const { items, names, next } = await searchEntries(ctx, { ...filter, before }, 200)
    entries += items.length
    if (entries > mostEntries)
      throw new Refusal('invalid', { reason: 'too-many-rows', issues: [{ field: 'filter', reason: 'too-many-rows', values: { max: mostEntries } }] })
    const nameOf = (id: string) => names[id] ?? (ctx.provinces.has(id) ? ctx.provinces.get(id).name : null)
    rows.push(...items.flatMap(line => rowsOf(line, lang, nameOf)))
    if (next === null)
      return rows
    before = next
  }
}

/** Values of the address as a reader knows them. */
function worded(name: string, value: string, lang: Lang): string[] {
  if (name === 'noun')
    return value.split(',').map(noun => auditNouns[noun as AuditNoun].label[lang])
  return [name === 'field' ? auditField('', value).label[lang] : value]
}

/**
 * The trail as a workbook, by the conditions of the address.
 * @throws Refusal `invalid` for a condition that is not understood, or for more entries than a file holds.
 */
export async function auditBytes(ctx: StaffContext, address: URLSearchParams, lang: Lang, reach: string): Promise<Uint8Array> {
  const issues: Issue[] = []
  const { before: _, ...filter } = fromAddress(AuditFilter, address, issue => issues.push(issue))
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  const rows = await everyRow(ctx, filter, lang)
  const demonstration = rows.filter(row => row.at(-1) !== null).length
  const contents = contentsSheet({
    lang,
    title: auditTitle,
    at: ctx.clock(),
    by: ctx.account.name,
    reach,
    filter: [...toAddress(AuditFilter, filter)].map(([name, value]: [string, string]) => [filterLabels[name]?.[lang] ?? name, worded(name, value, lang)]),
    map: null,
    order: `${auditColumns[0].head[lang]} ↓`,
    rows: rows.length,
    demonstration,
    columns: auditColumns,
    nameOf: () => null,
  })
  return workbookBytes([{ name: auditTitle[lang], columns: auditColumns.map(({ head, kind, width }) => ({ header: head[lang], kind, width })), rows, mark: demonstration > 0 ? demonstrationMark[lang] : undefined }, contents])
}
