import type { Cell } from './cell.ts'
import type { SkipReason } from './table.ts'
import { fold } from '../text/text.ts'
import { isBlank, textOf } from './tidy.ts'

/** A number, also one that was typed as text. */
export function isNumeric(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string')
    return typeof cell === 'number' || (typeof cell === 'object' && cell !== null)
  const first = cell.charCodeAt(0)
  return (first <= 0x39 || first === 0xA0 || first === 0x2212 || first === 0x2013) && cell.length < 40 && /^[\s(]*(?:[\u2212\u2013-]\s*)?\d(?:[\d.,\s]*(?:%|đ|đồng)[\s)]*|[\d.,\s]*(?:\)[\s)]*)?)$/u.test(cell)
}

/** `Tổng công ty May`, `Tổng cục` and `Công ty` are names; `Tổng cộng`, `Cộng (I+II)`, `Tổng tỉnh Nghệ An` are sums. */
export function isTotalLabel(text: string): boolean {
  const line = text.normalize('NFC').toLowerCase().replace(/^[\s*\-–+.]+/, '')
  if (line.length > 80 || /^tổng (?:công ty|cục|kho|hợp|quan|thể|biên)/.test(line))
    return false
  return /^(?:tổng|cộng|lũy kế|luỹ kế)(?![\p{L}\p{M}])/u.test(line) || /^(?:toan vung|toan tinh|tong cong|tong so|tong|grand total|sub ?total|total|sum)(?: |$)/.test(fold(line))
}

/** Lines under a table: remarks, place and day, signatures. */
const notes = /^(?:ghi chú|lưu ý|chú thích|chú ý|nguồn(?: số liệu)?\s*:|nơi nhận|người lập|lập biểu|kế toán|thủ trưởng|giám đốc|phó giám đốc|trưởng phòng|chủ tịch|tm\.|kt\.|tl\.|đại diện đơn vị|xác nhận|ký |ký,|[^,]{2,40}, ngày [\d.… ]+tháng|ngày [\d.… ]+tháng|note|source\s*:|prepared by|signed|approved by)/iu

/** What a row of a table is judged by. */
export interface RowSight {
  /** Indexes of the columns of the table. */
  columns: readonly number[]
  /** The column that counts the rows, where the head has one. */
  ordinal: number | null
  /** Rows of this table are counted 1, 2, 3: letters and Roman numerals then stand for groups. */
  isCounted: boolean
  /** Texts of the rows of the head. */
  heads: readonly ReadonlyMap<number, string>[]
  isMergedAcross: (row: number) => boolean
}

function isRepeatedHead(cells: readonly Cell[], filled: readonly number[], heads: RowSight['heads']): boolean {
  return filled.length > 1 && heads.some(head => filled.every(column => typeof cells[column] === 'string' && head.get(column) === textOf(cells[column])))
}

/** `(1) (2) (3)`, `A B 1 2 3`, `1 2 3=1+2`: a row that numbers the columns. */
export function isNumbering(cells: readonly Cell[], filled: readonly number[]): boolean {
  if (filled.length < 3)
    return false
  let last = 0
  let counted = 0
  for (const column of filled) {
    const text = textOf(cells[column]).replace(/[()[\]\s]/g, '')
    const number = /^(\d{1,3})(?:=[\d+\-*/:x.,]+)?$/.exec(text)?.[1]
    if (number === undefined ? !/^[A-Z]$/i.test(text) || counted > 0 : Number(number) !== last + 1 && (counted > 0 || Number(number) > 3))
      return false
    if (number !== undefined) {
      last = Number(number)
      counted++
    }
  }
  return counted >= 2
}

/** Where a row stands: right under a head, or where the rows of records are probably over. */
export interface RowPlace { isUnderHead: boolean, isTail: boolean }

/** Why a row is no record, or null for one. Most rows are records, and leave by the first doors. */
export function skipReason(cells: readonly Cell[], row: number, sight: RowSight, { isUnderHead, isTail }: RowPlace): SkipReason | null {
  let filled = 0
  const texts: number[] = []
  for (const column of sight.columns) {
    const cell = cells[column]
    if (isBlank(cell))
      continue
    filled++
    if (typeof cell === 'string' && !isNumeric(cell))
      texts.push(column)
  }
  if (filled === 0)
    return 'blank'
  const [first] = texts
  const where = () => sight.columns.filter(column => !isBlank(cells[column]))
  if (first !== undefined && sight.heads.some(head => head.has(first)) && isRepeatedHead(cells, where(), sight.heads))
    return 'repeated-head'
  if (isUnderHead && isNumbering(cells, where()) && (filled > 3 || where().some(column => typeof cells[column] === 'string')))
    return 'numbering'
  const isCounted = sight.ordinal !== null && isNumeric(cells[sight.ordinal])
  /** Rows that were numbered, or filled with formulas, for records that never came. */
  if (first === undefined && sight.columns.every(column => column === sight.ordinal || isBlank(cells[column]) || cells[column] === 0))
    return 'blank'
  if (first === undefined || isCounted || texts.length > 3)
    return null
  const label = textOf(cells[first])
  const numbers = filled - texts.length
  if (texts.length <= 2 && texts.some(column => isTotalLabel(textOf(cells[column]))) && filled < Math.max(sight.columns.length, 3))
    return 'total'
  if (filled <= 3 && numbers === 0 && notes.test(label.slice(0, 120).replace(/^[^\p{L}\p{N}]+/u, '')))
    return 'note'
  const isGroup = sight.isCounted && first === sight.ordinal && /^(?:[IVXLC]{1,6}|[A-Z])[.)/]?$/.test(label)
  if (isGroup && texts.length <= 2)
    return numbers > 0 ? 'total' : 'title'
  const opens = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s?[.)/]\s?\p{L}|^(?:tỉnh|thành phố|tp\.?|khu vực|năm|nhóm|huyện|giai đoạn|ngành|đề án|loại hình|chương trình|phụ lục|biểu|bảng)\s/iu
  if (filled === 1 && sight.columns.length > 2 && (sight.isMergedAcross(row) || sight.ordinal !== null || opens.test(label)))
    return isTail ? 'note' : 'title'
  return isTail && numbers === 0 && sight.columns.length > 3 && filled <= 3 ? 'note' : null
}
