import type { Cell } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { StreamedSheet } from '../workbook/stream.ts'
import { legalFormLabels } from '@khuyencong/domain/facility'
import { programmeKindLabels, sectorLabels } from '@khuyencong/domain/programme'
import { centreLabels, mapLabels, regionLabels } from '@khuyencong/domain/region'
import { stateLabels, supportTypeLabels } from '@khuyencong/domain/support'
import { formatDateTime, formatNumber } from '@khuyencong/domain/text'
import { label } from './column.ts'

/** Heads of the filter's fields, as the lists name them. */
const fieldLabels: Record<string, Label> = {
  q: label('Từ khóa', 'Search'),
  centre: label('Trung tâm', 'Centre'),
  kind: label('Loại đề án', 'Kind of programme'),
  national: label('Chương trình quốc gia', 'National programme'),
  programme: label('Đề án', 'Programme'),
  type: label('Loại hình hỗ trợ', 'Type of support'),
  state: label('Trạng thái', 'State'),
  sector: label('Ngành', 'Sector'),
  region: label('Khu vực', 'Region'),
  province: label('Tỉnh, thành phố', 'Province'),
  legalForm: label('Loại hình pháp lý', 'Legal form'),
  archived: label('Lưu trữ', 'Archived'),
  yearFrom: label('Từ năm', 'From year'),
  yearTo: label('Đến năm', 'To year'),
  year: label('Năm', 'Year'),
  acceptedFrom: label('Nghiệm thu từ năm', 'Accepted from'),
  acceptedTo: label('Nghiệm thu đến năm', 'Accepted to'),
  facility: label('Cơ sở', 'Facility'),
}
const valueLabels: Record<string, Label> = { ...centreLabels, ...programmeKindLabels, ...supportTypeLabels, ...stateLabels, ...sectorLabels, ...regionLabels, ...legalFormLabels, only: label('chỉ bản ghi đã lưu trữ', 'archived only'), all: label('cả bản ghi đã lưu trữ', 'with archived') }
const notFilters = new Set(['map', 'sort', 'desc', 'page', 'pageSize'])

/** The sheet of an exported list that says what the file is. */
export const contentsName = label('Tệp này có gì', 'What is in this file')
export const demonstrationMark = label('DỮ LIỆU MINH HOẠ: không có thật, không dùng làm số liệu', 'DEMONSTRATION DATA: invented, not to be used as figures')

/** What was asked, when, by whom and on which map: what a file says of itself. */
export interface Asked {
  lang: Lang
  title: Label
  at: Date
  by: string
  reach: string
  /** The filter as it stands in the address, defaults left out. */
  filter: [name: string, values: string[]][]
  map: 'then' | 'today' | null
  order: string
  facts?: readonly (readonly [label: string, text: string])[]
  columns: readonly { key: string, head: Label, meaning?: Label }[]
  /** Names of filter fields, where this list has its own. */
  fields?: Record<string, Label>
  nameOf: (id: string) => string | null
}

/** What is known once the last row is written. */
export interface Counted { rows: number, demonstration: number }

/** The same block in every format: said in a workbook's second sheet, typed in a JSON file. */
export function contentsOf({ lang, title, at, by, reach, filter, map, order, facts = [], columns, fields = {}, nameOf }: Asked, { rows, demonstration }: Counted) {
  // A list's own words first: `draft` is one thing of a support and another of a product.
  const worded = (value: string) => nameOf(value) ?? valueLabels[value]?.[lang] ?? value
  const named = (name: string) => (fields[name] ?? fieldLabels[name])?.[lang] ?? name
  return {
    title: title[lang],
    madeAt: `${new Date(at.getTime() + 7 * 60 * 60_000).toISOString().slice(0, 19)}+07:00`,
    madeBy: by,
    reach,
    rows,
    demonstration: { rows: demonstration, mark: demonstration === 0 ? null : demonstrationMark[lang] },
    boundaries: map && mapLabels[map][lang],
    order,
    asked: facts.map(([item, value]) => ({ item, value })),
    filter: filter.filter(([name]) => !notFilters.has(name)).map(([name, values]) => ({ name, label: named(name), values: values.map(worded) })),
    columns: columns.map(({ key, head, meaning }) => ({ key, head: head[lang], meaning: meaning?.[lang] ?? null })),
  }
}
export type FileContents = ReturnType<typeof contentsOf>

/** Rows of the second sheet. */
function linesOf(contents: FileContents, at: Date, lang: Lang): Cell[][] {
  const say = (vi: string, en: string) => lang === 'en' ? en : vi
  const { demonstration, filter } = contents
  return [
    [say('Nội dung', 'Content'), contents.title],
    [say('Lập lúc', 'Made at'), say(`${formatDateTime(at.toISOString(), lang)} (giờ Việt Nam)`, `${formatDateTime(at.toISOString(), lang)} (time of Vietnam)`)],
    [say('Người xuất', 'Made by'), contents.madeBy],
    [say('Phạm vi', 'Reach'), contents.reach],
    [say('Số dòng', 'Rows'), formatNumber(contents.rows, lang, 0)],
    [say('Dữ liệu minh hoạ', 'Demonstration'), demonstration.mark === null ? say('không có', 'none') : `${demonstration.mark} (${formatNumber(demonstration.rows, lang, 0)}/${formatNumber(contents.rows, lang, 0)})`],
    ...(contents.boundaries === null ? [] : [[say('Địa giới', 'Boundaries'), contents.boundaries]]),
    ...contents.asked.map(({ item, value }) => [item, value]),
    [say('Thứ tự', 'Order'), contents.order],
    ...(filter.length === 0 ? [[say('Bộ lọc', 'Filter'), say('không lọc', 'none')]] : filter.map(one => [`${say('Lọc', 'Filter')}: ${one.label}`, one.values.join('; ')])),
    ...contents.columns.map(column => [`${say('Cột', 'Column')}: ${column.head}`, column.meaning ?? say('Như tên cột', 'As its head says')]),
  ]
}

/** The second sheet of a workbook; `counted` is asked when the first has been written. */
export function contentsSheet(asked: Asked, counted: () => Counted): StreamedSheet {
  const { lang } = asked
  async function* rows() {
    yield linesOf(contentsOf(asked, counted()), asked.at, lang)
  }
  return { name: contentsName[lang], columns: [{ header: lang === 'en' ? 'Item' : 'Mục', kind: 'text', width: 34 }, { header: lang === 'en' ? 'Value' : 'Giá trị', kind: 'text', width: 90 }], rows: rows() }
}
