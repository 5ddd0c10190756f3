import type { ImportNoun } from '@khuyencong/domain/import'
import type { FieldKind, SheetDescription, SheetField } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { FormCell, FormSheet } from '../workbook/form.ts'
import { sheetsOf } from '@khuyencong/domain/import'
import { guideName, templateMark, templateVersion } from './template.ts'

/** What the guide tells of one file: who made it, when, and what of the register is in it. */
export interface GuideFacts { noun: ImportNoun, lang: Lang, facts: readonly (readonly [string, string])[], sheets: readonly { description: SheetDescription, fields: readonly SheetField[] }[] }

const kindWords: Record<FieldKind, Label> = {
  text: { vi: 'chữ', en: 'text' },
  paragraphs: { vi: 'chữ, nhiều dòng được', en: 'text, several lines' },
  whole: { vi: 'số nguyên', en: 'whole number' },
  year: { vi: 'năm', en: 'year' },
  dong: { vi: 'số tiền, đồng', en: 'money, đồng' },
  day: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  choice: { vi: 'chọn trong danh mục', en: 'chosen from the list' },
  choices: { vi: 'một hay nhiều giá trị của danh mục', en: 'one or more values of the list' },
  province: { vi: 'tên tỉnh, thành phố', en: 'name of a province' },
  provinces: { vi: 'một hay nhiều tỉnh', en: 'one or more provinces' },
  flag: { vi: '“có” hoặc “không”', en: '“yes” or “no”' },
}

/** Invented, and said to be: nobody should take an example for a record. */
const texts: Readonly<Record<string, Label>> = {
  code: { vi: '(để trống)', en: '(empty)' },
  name: { vi: 'Tên ví dụ', en: 'A name' },
  nameEn: { vi: 'Example name', en: 'Example name' },
  address: { vi: 'Số 1, phường Ví Dụ', en: '1 Example Street' },
  decision: { vi: '00/QĐ-VD', en: '00/QĐ-VD' },
  decisionNumber: { vi: '00/QĐ-VD', en: '00/QĐ-VD' },
  number: { vi: '00/GCN-VD', en: '00/GCN-VD' },
  facilityCode: { vi: 'CS-00000', en: 'CS-00000' },
  facilityName: { vi: 'Cơ sở ví dụ', en: 'Example facility' },
  programmeCode: { vi: 'vi-du-2026', en: 'example-2026' },
  programmeName: { vi: 'Đề án ví dụ', en: 'Example programme' },
  productName: { vi: 'Sản phẩm ví dụ', en: 'Example product' },
  supportCode: { vi: '1', en: '1' },
  ref: { vi: '1', en: '1' },
  title: { vi: 'Máy ví dụ', en: 'Example machine' },
  label: { vi: 'Kích thước', en: 'Size' },
  value: { vi: '10 × 20 cm', en: '10 × 20 cm' },
  demonstration: { vi: '(để trống)', en: '(empty)' },
  corrects: { vi: '(để trống)', en: '(empty)' },
}

function exampleOf({ key, kind, choices }: SheetField, lang: Lang): string {
  const say = (vi: string, en: string) => ({ vi, en })[lang]
  if (texts[key])
    return texts[key][lang]
  switch (kind) {
    case 'year': return '2026'
    case 'whole': return key === 'ordinal' ? '1' : '25'
    case 'dong': return say('300.000.000', '300,000,000')
    case 'day': return '31/12/2026'
    case 'choice': return choices![0]!.label[lang]
    case 'choices': return choices!.slice(0, 2).map(choice => choice.label[lang]).join('; ')
    case 'province': return 'Ninh Bình'
    case 'provinces': return 'Ninh Bình; Thanh Hóa'
    case 'flag': return say('có', 'yes')
    default: return ''
  }
}

const steps: Record<Lang, readonly string[]> = {
  vi: [
    'Điền từ dòng 2 của từng trang tính; không đổi tên cột. Đổi thứ tự cột, xoá cột không dùng đều được.',
    'Cột có dấu * phải có giá trị cho hồ sơ mới. Cột trong tệp mà ô để trống: giá trị đã ghi trong sổ bị xoá (riêng mã số thuế, liên hệ, tài khoản thì giữ). Cột không có trong tệp: giữ nguyên.',
    'Ghi mã của hồ sơ đã có thì sửa hồ sơ đó; để trống mã thì lập hồ sơ mới. Nộp lại cùng một tệp không làm thay đổi gì thêm.',
    'Lưu tệp rồi tải lên ở “Nhập từ bảng tính”. Chưa có gì được ghi vào sổ trước khi xem trước và xác nhận.',
  ],
  en: [
    'Fill in from row 2 of each sheet; do not rename columns. Columns may be moved, and unused ones deleted.',
    'Columns with * are required for a new record. An empty cell of a column in the file clears the value on record (tax code, contacts and accounts are kept); a column that is not in the file leaves it.',
    'With the code of a record that record is changed; without a code a new one is made. The same file again changes nothing more.',
    'Save the file and upload it under “Import from a spreadsheet”. Nothing is written before you have seen the preview and confirmed.',
  ],
}

/** The sheet that says what the workbook is and what goes into each column. */
export function guideSheet({ noun, lang, facts, sheets }: GuideFacts): FormSheet {
  const say = (vi: string, en: string) => ({ vi, en })[lang]
  const rows: FormCell[][] = []
  const heights = new Map<number, number>()
  const merges: { row: number, column: number, rows: number, columns: number }[] = []
  /** One text over all columns; its height is reckoned, since merged cells do not grow by themselves. */
  function wide(text: string, look: 'title' | 'prose'): void {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: 5 })
    heights.set(rows.length, look === 'title' ? 26 : 14 * Math.ceil(text.length / 155) + 3)
    rows.push([{ value: text, look, kind: 'text' }])
  }
  const main = sheetsOf(noun)[0]!
  wide(say(`Mẫu nhập: ${main.name.vi}`, `Template: ${main.name.en}`), 'title')
  for (const [item, value] of [...facts, [say('Phiên bản mẫu', 'Version of the template'), String(templateVersion(noun))], [say('Ký hiệu mẫu', 'Mark of the template'), templateMark(noun, lang)]]) {
    merges.push({ row: rows.length, column: 1, rows: 1, columns: 4 })
    heights.set(rows.length, 14 * Math.ceil(value!.length / 105) + 3)
    rows.push([{ value: item!, look: 'item' }, { value: value!, look: 'lined' }, ...Array.from({ length: 3 }, () => ({ value: null, look: 'lined' as const }))])
  }
  rows.push([])
  steps[lang].forEach((step, index) => wide(`${index + 1}. ${step}`, 'prose'))
  rows.push([])
  rows.push([say('Trang tính', 'Sheet'), say('Cột', 'Column'), say('Kiểu', 'Kind'), say('Điền gì', 'What goes in'), say('Ví dụ (không có thật)', 'Example (invented)')].map(value => ({ value, look: 'head' as const })))
  for (const { description, fields } of sheets) {
    for (const field of fields) {
      const meaning = field.meaning?.[lang] ?? ''
      const example = exampleOf(field, lang)
      heights.set(rows.length, 14 * Math.max(1, Math.ceil(meaning.length / 62), Math.ceil(field.head[lang].length / 28), Math.ceil(example.length / 27)) + 3)
      rows.push([
        { value: description.name[lang], look: 'lined' },
        { value: field.isRequired ? `${field.head[lang]} *` : field.head[lang], look: 'item' },
        { value: kindWords[field.kind][lang], look: 'lined' },
        { value: meaning, look: 'lined' },
        { value: example, look: 'example' },
      ])
    }
  }
  return { name: guideName[lang], columns: [22, 32, 24, 62, 30].map(width => ({ kind: 'text', width })), rows, heights, merges }
}
