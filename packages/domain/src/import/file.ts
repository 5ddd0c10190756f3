import type { Label, Lang } from '../text/number.ts'
import type { ImportNoun } from './import.ts'
import { formatNumber } from '../text/number.ts'
import { importLimits } from './import.ts'

/**
 * Why a file is not read at all. Each is found on the bytes or while they are unpacked, before what it would cost is spent;
 * it comes as `Refusal('invalid')` with one issue of the field `file`.
 */
export const fileFaults = [
  'empty-file',
  'too-big',
  'unknown-kind',
  'old-excel',
  'damaged',
  'encrypted',
  'macros',
  'external-links',
  'embedded-objects',
  'unsafe-markup',
  'archive-lies',
  'unpacks-too-large',
  'too-many-rows',
  'too-many-columns',
  'too-many-sheets',
  'too-much-text',
  'no-cells',
  'no-table',
  'other-template',
  'took-too-long',
  'needs-too-much-memory',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Values of a fault's issue: `sheet` and `cell` say where it was seen, `found` what the file is. */
export type FileFaultValues = Readonly<Record<string, string | number>>

const megabytes = importLimits.bytes / 1024 / 1024
const resave: Label = { vi: 'Mở tệp trong Excel, lưu thành .xlsx rồi tải lại.', en: 'Open it in Excel, save it as .xlsx and upload that.' }
const place = (values: FileFaultValues): Label => 'sheet' in values
  ? { vi: ` (trang “${values.sheet}”${'cell' in values ? `, ô ${values.cell}` : ''})`, en: ` (sheet “${values.sheet}”${'cell' in values ? `, cell ${values.cell}` : ''})` }
  : { vi: '', en: '' }

const templates: Record<ImportNoun, Label> = {
  facility: { vi: 'cơ sở công nghiệp nông thôn', en: 'of facilities' },
  programme: { vi: 'đề án', en: 'of programmes' },
  support: { vi: 'khoản hỗ trợ', en: 'of supports' },
  product: { vi: 'sản phẩm', en: 'of products' },
  certificate: { vi: 'giấy chứng nhận', en: 'of certificates' },
}

const words: Record<FileFault, (values: FileFaultValues) => Label> = {
  'empty-file': () => ({ vi: 'Tệp trống, không có dữ liệu nào.', en: 'The file is empty.' }),
  'too-big': () => ({ vi: `Tệp lớn hơn ${megabytes} MB. Tách thành nhiều tệp, hoặc bỏ hình ảnh trong tệp.`, en: `The file is larger than ${megabytes} MB. Split it, or remove the pictures in it.` }),
  'unknown-kind': ({ found }) => ({ vi: `Đây không phải bảng tính${found ? ` mà là ${found}` : ''}. Nhận .xlsx, .xls, .xlsb, .ods, .csv và bảng HTML.`, en: `This is not a spreadsheet${found ? ` but ${found}` : ''}. Accepted: .xlsx, .xls, .xlsb, .ods, .csv and HTML tables.` }),
  'old-excel': () => ({ vi: `Tệp thuộc bản Excel trước 97 hoặc dạng XML 2003. ${resave.vi}`, en: `The file is of Excel before 97, or of its XML form of 2003. ${resave.en}` }),
  'damaged': () => ({ vi: 'Tệp hỏng hoặc tải chưa hết. Mở lại trong Excel, lưu bản mới rồi tải lại.', en: 'The file is damaged or was not received whole. Open it in Excel, save a new copy and upload that.' }),
  'encrypted': () => ({ vi: 'Tệp đặt mật khẩu nên không đọc được. Bỏ mật khẩu mở tệp rồi tải lại.', en: 'The file has a password and cannot be read. Remove the password and upload it again.' }),
  'macros': () => ({ vi: 'Tệp có macro nên không được nhận. Lưu thành .xlsx (loại không có macro) rồi tải lại.', en: 'The file has macros and is not accepted. Save it as .xlsx (without macros) and upload that.' }),
  'external-links': () => ({ vi: 'Tệp có công thức lấy số liệu từ tệp khác. Trong Excel chọn Dữ liệu › Sửa liên kết › Ngắt liên kết, lưu rồi tải lại.', en: 'The file has formulas that take figures from other files. In Excel choose Data › Edit Links › Break Link, save and upload again.' }),
  'embedded-objects': () => ({ vi: 'Tệp có đối tượng nhúng (tệp hoặc chương trình khác nằm trong bảng tính). Xoá các đối tượng đó rồi tải lại.', en: 'The file has embedded objects (other files or programs inside the spreadsheet). Delete them and upload again.' }),
  'unsafe-markup': () => ({ vi: `Tệp có phần khai báo không có trong bảng tính bình thường. ${resave.vi}`, en: `The file has declarations that no ordinary spreadsheet has. ${resave.en}` }),
  'archive-lies': () => ({ vi: `Cấu trúc nén của tệp không khớp với nội dung. ${resave.vi}`, en: `What the file says of its own parts is not true. ${resave.en}` }),
  'unpacks-too-large': () => ({ vi: 'Tệp nhỏ nhưng giải nén ra quá lớn. Xoá định dạng ở các dòng, cột trống rồi lưu lại.', en: 'The file is small but unpacks to far too much. Clear the formats of empty rows and columns and save it again.' }),
  'too-many-rows': values => ({ vi: `Trang tính có hơn ${formatNumber(importLimits.rows, 'vi')} dòng, kể cả dòng trống${place(values).vi}. Xoá các dòng trống ở cuối, hoặc tách tệp.`, en: `A sheet has more than ${formatNumber(importLimits.rows, 'en')} rows, empty ones included${place(values).en}. Delete the empty rows at the end, or split the file.` }),
  'too-many-columns': values => ({ vi: `Có ô nằm quá cột thứ ${importLimits.columns}${place(values).vi}. Xoá ô đó hoặc bớt cột.`, en: `A cell lies beyond column ${importLimits.columns}${place(values).en}. Delete it, or have fewer columns.` }),
  'too-many-sheets': () => ({ vi: `Tệp có hơn ${importLimits.sheets} trang tính. Tách tệp rồi tải lại.`, en: `The file has more than ${importLimits.sheets} sheets. Split it and upload again.` }),
  'too-much-text': values => ({ vi: `Chữ trong tệp quá dài${place(values).vi}. Rút gọn, hoặc tách tệp.`, en: `The text in the file is too long${place(values).en}. Shorten it, or split the file.` }),
  'no-cells': () => ({ vi: 'Tệp không có ô nào có nội dung.', en: 'No cell of the file has anything in it.' }),
  'no-table': () => ({ vi: 'Không thấy bảng nào trong tệp: cần một dòng tên cột, dữ liệu ở các dòng dưới.', en: 'No table was found in the file: it needs a row of column names with the data in the rows below.' }),
  'other-template': ({ noun }) => ({ vi: `Tệp này là mẫu ${templates[noun as keyof typeof templates]?.vi ?? 'của loại hồ sơ khác'}. Chọn đúng loại hồ sơ rồi tải lại.`, en: `This file is the template ${templates[noun as keyof typeof templates]?.en ?? 'of another kind of record'}. Choose that kind of record and upload it again.` }),
  'took-too-long': () => ({ vi: 'Đọc tệp lâu quá giới hạn nên đã dừng. Tách tệp rồi tải lại.', en: 'Reading took longer than is allowed and was stopped. Split the file and upload again.' }),
  'needs-too-much-memory': () => ({ vi: 'Tệp cần nhiều bộ nhớ hơn giới hạn nên đã dừng đọc. Tách tệp rồi tải lại.', en: 'The file needs more memory than is allowed. Split it and upload again.' }),
}

/**
 * What is wrong with a file that cannot be read, and how it is mended.
 * @param fault - Why it was refused.
 * @param values - Values of the issue.
 * @param lang - Language of the reader.
 * @example
 * fileSentence('no-cells', {}, 'en') // 'No cell of the file has anything in it.'
 */
export function fileSentence(fault: FileFault, values: FileFaultValues, lang: Lang): string {
  return words[fault](values)[lang]
}
