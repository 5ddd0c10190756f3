import type { AwkwardSheet } from './awkward.ts'
import { Buffer } from 'node:buffer'
import { archiveOf, xlsxParts } from '../src/testing/archive-of.ts'
import { csv, xlsxPartsOf } from './making.ts'
import { savedAs } from './office.ts'

const inPlace = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`

/** Files that are not made like the others of their kind. */
export const odd: Record<string, (sheets: readonly AwkwardSheet[]) => Uint8Array> = {
  'sep-line.csv': sheets => Buffer.from(`sep=|\n${csv([{ ...sheets[0]!, rows: sheets[0]!.rows.slice(1) }], '|', '\n')}`),
  'windows-1258.csv': sheets => in1258(csv(sheets, ';')),
  'days-from-1904.xlsx': sheets => archiveOf(xlsxPartsOf(sheets).map(part => part.name === 'xl/workbook.xml'
    ? { ...part, bytes: String(part.bytes).replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }
    : /sheet1/.test(part.name) ? { ...part, bytes: String(part.bytes).replace(/ s="1"><v>(\d+)/, (_, day: string) => ` s="1"><v>${Number(day) - 1462}`) } : part)),
  'cells-without-names.xlsx': () => archiveOf(xlsxParts({
    sheets: [{ name: 'Danh sách', xml: '' }],
    texts: ['<r><t xml:space="preserve">HTX Mây </t></r><r><rPr><b/></rPr><t>tre Mẫu Một</t></r>', 'HTX'],
  }).map(part => /sheet1/.test(part.name)
    ? { ...part, bytes: `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${[
        ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'].map(inPlace).join(''),
        `<x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>${inPlace('Nghệ An')}<x:c><x:v>25</x:v></x:c>`,
        `<x:c t="inlineStr"><x:is><x:t><![CDATA[Công ty TNHH May & Mẫu Hai]]></x:t></x:is></x:c>${inPlace('Công ty')}${inPlace('Thanh H&#243;a')}<x:c s="1"/>`,
      ].map(cells => `<x:row>${cells}</x:row>`).join('')}</x:sheetData></x:worksheet>` }
    : part)),
  'thousands-of-empty-styled-rows.xlsx': sheets => archiveOf(xlsxPartsOf(sheets).map(part => /sheet1/.test(part.name)
    ? { ...part, bytes: String(part.bytes).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>').replace('</sheetData>', `${Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 4}" s="1" customFormat="1"><c r="A${at + 4}" s="1"/></row>`).join('')}</sheetData>`) }
    : part)),
  'strict-open-xml.xlsx': sheets => archiveOf(xlsxPartsOf(sheets).map(part => ({
    ...part,
    bytes: String(part.bytes)
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replace(/ s="1"><v>44895/, ' s="1" t="d"><v>2022-11-30'),
  }))),
  'xls-named-xlsx.xlsx': sheets => savedAs('xls', sheets),
  // Written out as such a system writes it: unclosed cells, named letters, Excel's own attributes.
  'page-saved-as-xls.xls': () => Buffer.from(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td { mso-number-format:"\\@"; }</style></head><body>
<p>KẾT QUẢ THỰC HIỆN (V&Iacute; DỤ)</p>
<table border=1><tr><th rowspan=2>STT<th rowspan=2>Đơn vị thụ hưởng<th rowspan=2>Tỉnh<th rowspan=2>Năm<th rowspan=2>Nội dung<th colspan=2>Kinh ph&iacute; (đồng)</tr>
<tr><th>KCQG<th>Đối ứng</tr>
<tr><td>1<td>C&ocirc;ng ty TNHH Cơ kh&iacute; Ví Dụ</td><td>Hà Nam</td><td x:str>2022</td><td>Máy móc
   thiết bị</td><td x:num="299500000">299.500.000</td><td>620.000.000</td></tr>
<!-- <tr><td>0<td>bỏ</tr> -->
<tr><td>2<td>Hợp tác xã Tre luồng Ví Dụ</td><td>Nghệ An</td><td>2022</td><td>Máy móc &amp; thiết bị</td><td x:num="250000000">250.000.000</td><td>0</td></tr>
</table></body></html>`),
}

/** As Windows writes Vietnamese: most marks are letters of their own, after the letter they belong to. */
function in1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258')
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  const bytes = [...text].flatMap((letter) => {
    const whole = codes.get(letter)
    if (whole !== undefined) return [whole]
    const [base = '', ...marks] = letter.normalize('NFD')
    // The letter keeps circumflex, breve and horn; the tone goes behind it.
    const shape = marks.filter(mark => '\u0302\u0306\u031B'.includes(mark))
    const tone = marks.filter(mark => !'\u0302\u0306\u031B'.includes(mark))
    return [...[(base + shape.join('')).normalize('NFC')], ...tone].map(part => codes.get(part) ?? 0x3F)
  })
  return Uint8Array.from(bytes)
}
