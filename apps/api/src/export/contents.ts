import type { Cell } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { Sheet } from '../workbook/write.ts'
import type { Column } from './column.ts'
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
  acceptedFrom: label('Nghiệm thu từ năm', 'Accepted from'),
  acceptedTo: label('Nghiệm thu đến năm', 'Accepted to'),
  facility: label('Cơ sở', 'Facility'),
}
const valueLabels: Record<string, Label> = { ...centreLabels, ...programmeKindLabels, ...supportTypeLabels, ...stateLabels, ...sectorLabels, ...regionLabels, ...legalFormLabels, only: label('chỉ bản ghi đã lưu trữ', 'archived only'), all: label('cả bản ghi đã lưu trữ', 'with archived') }
const notFilters = new Set(['map', 'sort', 'desc', 'page', 'pageSize'])

export const sheetName = label('Tệp này có gì', 'What is in this file')
export const demonstrationMark = label('DỮ LIỆU MINH HOẠ: không có thật, không dùng làm số liệu', 'DEMONSTRATION DATA: invented, not to be used as figures')

export interface Contents {
  lang: Lang
  title: Label
  at: Date
  by: string
  reach: string
  /** The filter as it stands in the address, defaults left out. */
  filter: [name: string, values: string[]][]
  map: 'then' | 'today' | null
  order: string
  rows: number
  demonstration: number
  columns: readonly Pick<Column<never>, 'head' | 'meaning'>[]
  /** Names of filter fields, where this list has its own. */
  fields?: Record<string, Label>
  nameOf: (id: string) => string | null
}

/** The second sheet: what was asked, when, by whom, on which map, and what each column means. */
export function contentsSheet({ lang, title, at, by, reach, filter, map, order, rows, demonstration, columns, fields = {}, nameOf }: Contents): Sheet {
  const worded = (value: string) => valueLabels[value]?.[lang] ?? nameOf(value) ?? value
  const asked = filter.filter(([name]) => !notFilters.has(name))
  const say = (vi: string, en: string) => lang === 'en' ? en : vi
  const lines: Cell[][] = [
    [say('Nội dung', 'Content'), title[lang]],
    [say('Lập lúc', 'Made at'), say(`${formatDateTime(at.toISOString(), lang)} (giờ Việt Nam)`, `${formatDateTime(at.toISOString(), lang)} (time of Vietnam)`)],
    [say('Người xuất', 'Made by'), by],
    [say('Phạm vi', 'Reach'), reach],
    [say('Số dòng', 'Rows'), formatNumber(rows, lang, 0)],
    [say('Dữ liệu minh hoạ', 'Demonstration'), demonstration === 0 ? say('không có', 'none') : `${demonstrationMark[lang]} (${formatNumber(demonstration, lang, 0)}/${formatNumber(rows, lang, 0)})`],
    ...(map ? [[say('Địa giới', 'Boundaries'), mapLabels[map][lang]]] : []),
    [say('Thứ tự', 'Order'), order],
    ...(asked.length === 0 ? [[say('Bộ lọc', 'Filter'), say('không lọc', 'none')]] : asked.map(([name, values]) => [say(`Lọc: ${(fields[name] ?? fieldLabels[name])?.vi ?? name}`, `Filter: ${(fields[name] ?? fieldLabels[name])?.en ?? name}`), values.map(worded).join('; ')])),
    ...columns.map(column => [say(`Cột: ${column.head.vi}`, `Column: ${column.head.en}`), column.meaning?.[lang] ?? say('Như tên cột', 'As its head says')]),
  ]
  return { name: sheetName[lang], columns: [{ header: say('Mục', 'Item'), kind: 'text', width: 34 }, { header: say('Giá trị', 'Value'), kind: 'text', width: 90 }], rows: lines }
}
