import type { Cell, Merge, RawSheet } from './cell.ts'
import { describe, expect, it } from 'vitest'
import { tablesOf } from './find.ts'

function sheet(rows: readonly (readonly Cell[])[], more: Partial<RawSheet> = {}): RawSheet {
  return { name: 'Trang 1', isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [], unreadable: [], ...more }
}
const merge = (row: number, column: number, rows: number, columns: number): Merge => ({ row, column, rows, columns })
const heads = (raw: RawSheet) => tablesOf(raw).map(table => table.columns.map(column => column.head))
const recordRows = (raw: RawSheet) => tablesOf(raw).map(table => table.rows.map(row => row.row))
const skips = (raw: RawSheet) => tablesOf(raw).map(table => table.skipped.map(skip => `${skip.row} ${skip.reason}`))

/** A table as a department sends it, with everything that is no record around it. */
const report = sheet([
  ['SỞ CÔNG THƯƠNG', null, null, null, null, 'Mẫu số 01'],
  ['KẾT QUẢ THỰC HIỆN ĐỀ ÁN KHUYẾN CÔNG NĂM 2023'],
  [null, null, null, null, null, 'ĐVT: triệu đồng'],
  ['TT', 'Tên cơ sở', 'Địa chỉ', 'Kinh phí hỗ trợ', null, null, 'Ghi chú'],
  [null, null, null, 'KCQG', 'KCĐP', 'Đối ứng', null],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)+(5)', '(7)'],
  ['I', 'Tỉnh Nghệ An', null, 500, 0, 700],
  [1, 'HTX Chè', 'xã A', 300, null, '946,9 triệu', null],
  [],
  [2, 'Tổng công ty Gỗ', 'xã B', 200, null, 500, 'ghi'],
  ['Cộng', null, null, 500, null, 1446.9],
  ['II', 'Tỉnh Thanh Hóa'],
  [1, 'Cơ sở mộc A', 'xã C', 100, null, 200],
  [null, 'Tổng cộng', null, 600],
  [],
  ['Ghi chú: số liệu đến 31/12'],
  [null, null, null, null, 'Nghệ An, ngày 28 tháng 12 năm 2023'],
  [null, 'NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
  [null, 'Nguyễn Văn A', null, null, 'Trần Văn B'],
], { merges: [merge(3, 0, 2, 1), merge(3, 1, 2, 1), merge(3, 2, 2, 1), merge(3, 3, 1, 3), merge(3, 6, 2, 1)] })

describe('tables on a sheet', () => {
  it('finds records among titles, numbering, groups, sums, notes and signatures', () => {
    expect(heads(report)).toEqual([['TT', 'Tên cơ sở', 'Địa chỉ', 'Kinh phí hỗ trợ – KCQG', 'Kinh phí hỗ trợ – KCĐP', 'Kinh phí hỗ trợ – Đối ứng', 'Ghi chú', 'Dòng tiêu đề nhóm']])
    expect(recordRows(report)).toEqual([[7, 9, 12]])
    expect(skips(report)).toEqual([['0 title', '1 title', '2 title', '5 numbering', '6 total', '8 blank', '10 total', '11 title', '13 total', '15 note', '16 note', '17 note', '18 note']])
    expect(tablesOf(report)[0]).toMatchObject({ headFrom: 3, headTo: 4, to: 13, ordinal: 0, encoding: null })
  })

  it('takes the unit said above the table for its columns of numbers only', () => {
    expect(tablesOf(report)[0]!.columns.map(column => column.unit)).toEqual([null, null, null, 'million', null, 'million', null, null])
  })

  it('gives rows the line they stand under as a column of its own', () => {
    expect(tablesOf(report)[0]!.rows.map(row => row.cells.at(-1))).toEqual(['Tỉnh Nghệ An', 'Tỉnh Nghệ An', 'Tỉnh Thanh Hóa'])
    const years = sheet([['Tên cơ sở', 'Loại hình', 'Tỉnh'], ['Năm 2022'], ['A', 'hộ', 'Hà Nam'], ['Năm 2023:'], ['B', 'hộ', 'Hà Nam']], { merges: [merge(1, 0, 1, 3)] })
    expect(tablesOf(years)[0]!.columns.at(-1)).toEqual({ index: 3, head: 'Dòng tiêu đề nhóm', isHidden: false, unit: null })
    expect(tablesOf(years)[0]!.rows.map(row => row.cells)).toEqual([['A', 'hộ', 'Hà Nam', 'Năm 2022'], ['B', 'hộ', 'Hà Nam', 'Năm 2023']])
  })

  it('keeps a column that has no head, also to the right of the last one', () => {
    const [table] = tablesOf(sheet([['Tên cơ sở', null, 'Tỉnh'], ['A', 1, 'Hà Nam', 'x']]))
    expect(table!.columns.map(column => [column.index, column.head])).toEqual([[0, 'Tên cơ sở'], [1, ''], [2, 'Tỉnh'], [3, '']])
  })

  it('knows a head in two rows without merges, as text files have it', () => {
    const flat = { ...report, merges: [] }
    expect(heads(flat)).toEqual(heads(report))
    expect(recordRows(flat)).toEqual(recordRows(report))
  })

  it('gives no unit to numbers that are no money', () => {
    const raw = sheet([['ĐVT: triệu đồng'], ['Tên cơ sở', 'Năm thực hiện', 'Số lao động', 'Số tiền'], ['A', 2022, 12, 300]])
    expect(tablesOf(raw)[0]!.columns.map(column => column.unit)).toEqual([null, null, null, 'million'])
  })

  it('knows a head in three rows', () => {
    const raw = sheet([
      ['TT', 'Tên đề án', 'Kinh phí', null, null, null],
      [null, null, 'Kế hoạch', null, 'Thực hiện', null],
      [null, null, 'KCQG', 'KCĐP', 'KCQG', 'KCĐP'],
      [1, 'Đề án A', 1, 2, 3, 4],
    ], { merges: [merge(0, 0, 3, 1), merge(0, 1, 3, 1), merge(0, 2, 1, 4), merge(1, 2, 1, 2), merge(1, 4, 1, 2)] })
    expect(heads(raw)).toEqual([['TT', 'Tên đề án', 'Kinh phí – Kế hoạch – KCQG', 'Kinh phí – Kế hoạch – KCĐP', 'Kinh phí – Thực hiện – KCQG', 'Kinh phí – Thực hiện – KCĐP']])
    expect(recordRows(raw)).toEqual([[3]])
  })

  it('knows the row above a head that groups its columns', () => {
    const raw = sheet([
      ['DANH SÁCH'],
      ['Thông tin cơ sở', null, null, 'Kinh phí', null],
      ['Mã', 'Tên cơ sở', 'Tỉnh', 'KCQG', 'Đối ứng'],
      ['CS-1', 'HTX Chè', 'Hà Nam', 1, 2],
    ], { merges: [merge(0, 0, 1, 5), merge(1, 0, 1, 3), merge(1, 3, 1, 2)] })
    expect(heads(raw)).toEqual([['Thông tin cơ sở – Mã', 'Thông tin cơ sở – Tên cơ sở', 'Thông tin cơ sở – Tỉnh', 'Kinh phí – KCQG', 'Kinh phí – Đối ứng']])
    expect(recordRows(raw)).toEqual([[3]])
  })

  it('finds tables under one another, each with its own head', () => {
    const raw = sheet([['Mã', 'Tên cơ sở', null, 'Tỉnh'], ['CS-1', 'A', null, 'Hà Nam'], ['CS-2', 'B', null, 'Hà Nội'], [], ['Bảng 2'], ['Tên sản phẩm', 'Nhóm sản phẩm'], ['Chè', 'thực phẩm']])
    expect(heads(raw)).toEqual([['Mã', 'Tên cơ sở', 'Tỉnh'], ['Tên sản phẩm', 'Nhóm sản phẩm']])
    expect(recordRows(raw)).toEqual([[1, 2], [6]])
    expect(tablesOf(raw).map(table => table.ordinal)).toEqual([0, 1])
    expect(skips(raw)).toEqual([[], ['4 title']])
  })

  it('finds tables side by side where the heads begin again, and keeps one table with a blank column whole', () => {
    const raw = sheet([['TT', 'Tên cơ sở', 'Tỉnh', null, 'TT', 'Tên sản phẩm', 'Nhóm'], [1, 'A', 'Hà Nam', null, 1, 'Chè', 'thực phẩm'], [2, 'B', 'Hà Nội']])
    expect(heads(raw)).toEqual([['TT', 'Tên cơ sở', 'Tỉnh'], ['TT', 'Tên sản phẩm', 'Nhóm']])
    expect(recordRows(raw)).toEqual([[1, 2], [1]])
    expect(heads(sheet([['Mã', 'Tên cơ sở', null, 'Tỉnh'], ['CS-1', 'A', null, 'Hà Nam']]))).toEqual([['Mã', 'Tên cơ sở', 'Tỉnh']])
  })

  it('skips a head that is printed again on every page', () => {
    const raw = sheet([['TT', 'Tên cơ sở', 'Tỉnh'], [1, 'A', 'Hà Nam'], ['TT', 'Tên cơ sở', 'Tỉnh'], [2, 'B', 'Hà Nội'], [], ['TT', 'Tên cơ sở', 'Tỉnh'], [3, 'C', 'Hà Nội']])
    expect(recordRows(raw)).toEqual([[1, 3, 6]])
    expect(skips(raw)).toEqual([['2 repeated-head', '4 blank', '5 repeated-head']])
  })

  it('says which rows and columns are hidden, and that a sheet is', () => {
    const [table] = tablesOf(sheet([['Mã', 'Tên cơ sở'], ['CS-1', 'A'], ['CS-2', 'B']], { hiddenRows: [2], hiddenColumns: [0], isHidden: true }))
    expect(table!.rows.map(row => row.isHidden)).toEqual([false, true])
    expect(table!.columns.map(column => column.isHidden)).toEqual([true, false])
    expect(table!.isHidden).toBe(true)
  })

  it('fills a cell merged over rows down, and remembers that it did', () => {
    const [table] = tablesOf(sheet([['Tỉnh', 'Tên cơ sở', 'Năm'], ['Hà Nam', 'A', 2020], [null, 'B', 2020]], { merges: [merge(1, 0, 2, 1)] }))
    expect(table!.rows.map(row => row.cells)).toEqual([['Hà Nam', 'A', 2020], ['Hà Nam', 'B', 2020]])
    expect(table!.merged).toEqual([{ row: 2, column: 0, first: 1 }])
  })

  it('reads old fonts as Unicode', () => {
    const [table] = tablesOf(sheet([['STT', 'Tªn c¬ së', 'TØnh'], [1, 'C«ng ty TNHH C¬ khÝ', 'Th¸i Nguyªn']]))
    expect(table).toMatchObject({ encoding: 'tcvn3', columns: [{ head: 'STT' }, { head: 'Tên cơ sở' }, { head: 'Tỉnh' }] })
    expect(table!.rows[0]!.cells).toEqual([1, 'Công ty TNHH Cơ khí', 'Thái Nguyên'])
  })

  it('reads one column of an old font among columns of Unicode', () => {
    const old = ['HTX chÌ T©n C­¬ng', 'C«ng ty C¬ khÝ QuyÕt TiÕn', 'C¬ së m©y tre']
    const raw = sheet([['Tên cơ sở', 'Nội dung', 'Địa chỉ'], ...old.map(name => [name, 'Ứng dụng máy móc thiết bị tiên tiến trong sản xuất', 'xã Khánh Nhạc, huyện Yên Khánh, tỉnh Ninh Bình'])])
    const [table] = tablesOf(raw)
    expect(table!.encoding).toBe('tcvn3')
    expect(table!.rows.map(row => row.cells)).toEqual(['HTX chè Tân Cương', 'Công ty Cơ khí Quyết Tiến', 'Cơ sở mây tre'].map(name => [name, 'Ứng dụng máy móc thiết bị tiên tiến trong sản xuất', 'xã Khánh Nhạc, huyện Yên Khánh, tỉnh Ninh Bình']))
  })

  it('takes the first row of words for a head where no word is known, and finds nothing on an empty sheet', () => {
    expect(heads(sheet([['alpha', 'beta'], ['x', 1], ['y', 2]]))).toEqual([['alpha', 'beta']])
    expect(tablesOf(sheet([]))).toEqual([])
    expect(tablesOf(sheet([[], [null, ' \u00A0'], ['Báo cáo năm 2023']]))).toEqual([])
  })

  it('reads a row of units under a head as part of it', () => {
    const raw = sheet([['TT', 'Tên cơ sở', 'KCQG', 'Lao động'], [null, null, 'Triệu đồng', '(người)'], [1, 'A', 300, 12]])
    expect(tablesOf(raw)[0]!.columns.map(column => [column.head, column.unit])).toEqual([['TT', null], ['Tên cơ sở', null], ['KCQG (Triệu đồng)', 'million'], ['Lao động (người)', null]])
    expect(recordRows(raw)).toEqual([[2]])
  })

  it('takes rows that are only numbered, or hold nothing but zeros, for blank ones', () => {
    const raw = sheet([['TT', 'Tên cơ sở', 'Lao động', 'Ghi chú'], [1, 'A', 0, null], [2, null, null, ' '], [3, null, 0, null], [4, 'B', 5, null], [5], [6]])
    expect(recordRows(raw)).toEqual([[1, 4]])
    expect(skips(raw)).toEqual([['2 blank', '3 blank', '5 blank', '6 blank']])
  })

  it('knows a head by its words when one of them explains at length', () => {
    const long = 'Kinh phí hỗ trợ từ nguồn khuyến công quốc gia, khuyến công địa phương và các nguồn hợp pháp khác theo quyết định phê duyệt của cấp có thẩm quyền trong năm báo cáo'
    expect(heads(sheet([['BÁO CÁO'], ['STT', 'Tên\ncơ sở', long], [1, 'A', 300]]))).toEqual([['STT', 'Tên cơ sở', long]])
  })

  it('finds the head under the letterhead of an office', () => {
    const raw = sheet([
      ['SỞ CÔNG THƯƠNG TỈNH VÍ DỤ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TRUNG TÂM KHUYẾN CÔNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 12/BC-TTKC', null, null, 'Ví Dụ, ngày 28 tháng 12 năm 2023'],
      ['TT', 'Nội dung', 'Đơn vị thụ hưởng', 'Kinh phí'],
      [1, 'máy móc', 'A', 300],
    ])
    expect(heads(raw)).toEqual([['TT', 'Nội dung', 'Đơn vị thụ hưởng', 'Kinh phí']])
  })

  it('takes no record for anything else', () => {
    const raw = sheet([
      ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'],
      ['Tổng công ty Gỗ', 'doanh nghiệp', 'Nghệ An', 12],
      ['Công ty Cộng Lực', 'doanh nghiệp', 'Nghệ An', 1],
      ['Giám đốc xanh', 'hộ', 'Nghệ An', 2],
      ['HTX 1-2-3', 'HTX', 'Nghệ An', 3],
      ['Tổng hợp Hà Nam', null, null, 4],
      ['Cơ sở Tỉnh Gia', 'hộ', 'Thanh Hóa', null],
      ['1', '2', '3', '4'],
    ])
    expect(recordRows(raw)).toEqual([[1, 2, 3, 4, 5, 6, 7]])
  })
})
