import type { AwkwardSheet } from './awkward.ts'
import { Buffer } from 'node:buffer'
import { csv } from './making.ts'
import { savedAs } from './office.ts'

/** Files that are not made like the others of their kind. */
export const odd: Record<string, (sheets: readonly AwkwardSheet[]) => Uint8Array> = {
  'sep-line.csv': sheets => Buffer.from(`sep=|\n${csv([{ ...sheets[0]!, rows: sheets[0]!.rows.slice(1) }], '|', '\n')}`),
  'windows-1258.csv': sheets => in1258(csv(sheets, ';')),
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
