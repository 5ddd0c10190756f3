import type { Label } from '../text/number.ts'
import type { MoneyUnit } from './field.ts'
import type { SheetIssue } from './issue.ts'
import type { Said } from './said.ts'
import { dayAfter, formatDate, isDay } from '../text/date.ts'
import { formatNumber } from '../text/number.ts'
import { scaledNumber } from './number.ts'
import { sheetUnitLabels, unitPowers } from './unit.ts'

type Values = NonNullable<SheetIssue['values']>

const unitOf = (value: string | number | undefined): Label => sheetUnitLabels[value as MoneyUnit] ?? sheetUnitLabels.dong
const dayAfterOf = (value: string | number | undefined) => formatDate(isDay(String(value)) ? dayAfter(String(value)) : null, 'vi')
const dayOf = (value: string | number | undefined) => formatDate(String(value ?? ''), 'vi')

/** A sum of a column in its own unit. */
function sum(value: number, values: Values, lang: 'vi' | 'en'): string {
  const unit = values.unit as MoneyUnit | undefined
  const amount = unit === undefined ? value : scaledNumber(value, -unitPowers[unit])
  return unit === undefined ? formatNumber(amount, lang) : `${formatNumber(amount, lang)} ${sheetUnitLabels[unit][lang]}`
}

/** `37 ô, đầu tiên H5`: one message stands for a whole column. */
function often({ values }: SheetIssue): Label {
  return values?.cells === undefined ? { vi: '', en: '' } : { vi: ` (${formatNumber(Number(values.cells), 'vi')} ô, đầu tiên ${values.example})`, en: ` (${formatNumber(Number(values.cells), 'en')} cells, the first is ${values.example})` }
}

const hints: Readonly<Record<string, Label>> = {
  thousands: { vi: ' Các ô quanh đó dùng dấu này cho hàng nghìn.', en: ' The cells around use this sign for thousands.' },
  decimals: { vi: ' Các ô quanh đó dùng dấu này cho phần thập phân.', en: ' The cells around use this sign for decimals.' },
  none: { vi: '', en: '' },
}

/** Numbers and money. */
const numberSentences: Said = {
  'number-open': ({ values = {} }) => {
    const hint = hints[String(values.hint)] ?? hints.none!
    const [vi, en] = values.sign === ',' ? ['phẩy', 'comma'] : ['chấm', 'dot']
    return { vi: `Dấu ${vi} là hàng nghìn (${formatNumber(Number(values.thousands), 'vi')}) hay thập phân (${values.decimals})?${hint.vi} Chọn một.`, en: `Does the ${en} part thousands (${formatNumber(Number(values.thousands), 'en')}) or decimals (${String(values.decimals).replace(',', '.')})?${hint.en} Choose one.` }
  },
  'signs-read': (issue) => {
    const [vi, en] = issue.values?.sign === ',' ? ['phẩy', 'comma'] : ['chấm', 'dot']
    return issue.values?.as === 'decimals'
      ? { vi: `Dấu ${vi} đọc là thập phân, như các ô khác trong cột${often(issue).vi}.`, en: `The ${en} is read as a decimal sign, as in the other cells of the column${often(issue).en}.` }
      : { vi: `Dấu ${vi} đọc là hàng nghìn, như các ô khác trong cột${often(issue).vi}.`, en: `The ${en} is read as parting thousands, as in the other cells of the column${often(issue).en}.` }
  },
  'mixed-units': () => ({ vi: 'Ghép hai đơn vị trong một ô. Ghi theo một đơn vị.', en: 'Two units in one cell. Use one unit.' }),
  'other-unit': ({ values }) => ({ vi: `Ô ghi theo ${unitOf(values?.unit).vi}, cột theo ${unitOf(values?.declared).vi}. Số được đọc theo đơn vị ghi trong ô.`, en: `The cell is in ${unitOf(values?.unit).en}, the column in ${unitOf(values?.declared).en}. It is read in the unit written in the cell.` }),
  'not-money': () => ({ vi: 'Không phải một số tiền. Ghi số, ví dụ 946,9, theo đơn vị của cột.', en: 'Not a sum of money. Write a number, e.g. 946.9, in the unit of the column.' }),
  'money-too-large': () => ({ vi: 'Số tiền quá lớn. Kiểm tra các chữ số 0 và đơn vị của cột.', en: 'The sum is too large. Check the zeros and the unit of the column.' }),
  'part-of-dong': issue => ({ vi: `Lẻ dưới một đồng, đã làm tròn đến đồng${often(issue).vi}.`, en: `A part of a đồng is left over; rounded to whole đồng${often(issue).en}.` }),
  'number-approximate': () => ({ vi: '“Khoảng”, “hơn”, “gần” không phải con số chắc chắn. Ghi đúng số, hoặc để trống.', en: '“About”, “more than”, “nearly” are no exact figure. Write the figure, or leave it empty.' }),
  'merged-money': ({ values }) => ({ vi: `Ô gộp từ dòng ${values?.first}: một số tiền cho nhiều dòng sẽ bị cộng nhiều lần. Ghi số riêng của từng dòng.`, en: `Merged with row ${values?.first}: one sum for several rows would count several times. Write the sum of each row.` }),
  'day-for-number': () => ({ vi: 'Bảng tính đã đổi số này thành ngày. Ghi lại con số.', en: 'The spreadsheet has turned this number into a day. Write the number again.' }),
  'not-a-number': () => ({ vi: 'Không phải một số. Ghi số nguyên, ví dụ 25.', en: 'Not a number. Write a whole number, e.g. 25.' }),
  'not-whole': () => ({ vi: 'Cần số nguyên, không có phần thập phân.', en: 'A whole number is needed, without decimals.' }),
  'word-after-number': issue => ({ vi: `Chữ sau số được bỏ qua${often(issue).vi || `: đọc là ${formatNumber(Number(issue.values?.read), 'vi')}`}.`, en: `The word after the number is ignored${often(issue).en || `: read as ${formatNumber(Number(issue.values?.read), 'en')}`}.` }),
  'cell-in-dong': ({ values }) => ({ vi: `Lớn gấp hàng nghìn lần các ô khác: có lẽ ô này ghi theo đồng, cột theo ${unitOf(values?.declared).vi}.`, en: `Thousands of times the other cells: this one is probably in đồng, the column in ${unitOf(values?.declared).en}.` }),
}

/** Days and years. */
const daySentences: Said = {
  'no-such-day': ({ values }) => ({ vi: `Tháng ${values?.month} năm ${values?.year} có ${values?.days} ngày. Xem lại ngày trên văn bản.`, en: `Month ${values?.month} of ${values?.year} has ${values?.days} days. Look at the day on the paper.` }),
  'not-a-day': () => ({ vi: 'Không phải một ngày. Ghi như 28/01/2023.', en: 'Not a day. Write it as 28/01/2023.' }),
  'day-incomplete': () => ({ vi: 'Ngày chưa đủ. Ghi ngày, tháng, năm như 28/01/2023.', en: 'The day is incomplete. Write day, month and year as 28/01/2023.' }),
  'day-without-year': () => ({ vi: 'Thiếu năm. Ghi như 28/01/2023.', en: 'The year is missing. Write it as 28/01/2023.' }),
  'day-or-month': () => ({ vi: 'Cột này có ô ghi tháng trước ngày. Ô này là ngày nào?', en: 'Some cells of this column have the month first. Which day is this?' }),
  'day-far': ({ values }) => ({ vi: `Năm phải từ ${values?.from} đến ${values?.to}.`, en: `The year must lie between ${values?.from} and ${values?.to}.` }),
  'month-first': issue => ({ vi: `Tháng đứng trước ngày${often(issue).vi || `: đọc là ${issue.values?.day}`}.`, en: `The month stands first${often(issue).en || `: read as ${issue.values?.day}`}.` }),
  'short-year': issue => ({ vi: `Năm có hai chữ số${often(issue).vi || `: đọc là ${issue.values?.day}`}.`, en: `The year has two digits${often(issue).en || `: read as ${issue.values?.day}`}.` }),
  'serial-day': issue => ({ vi: `Ngày ghi dưới dạng số của bảng tính${often(issue).vi || `: đọc là ${issue.values?.day}`}.`, en: `A day as a spreadsheet counts it${often(issue).en || `: read as ${issue.values?.day}`}.` }),
  'not-a-year': () => ({ vi: 'Không phải một năm. Ghi bốn chữ số, ví dụ 2023.', en: 'Not a year. Write four digits, e.g. 2023.' }),
  'several-years': () => ({ vi: 'Có nhiều năm trong một ô. Mỗi dòng ghi một năm.', en: 'Several years in one cell. Write one year in each row.' }),
  'day-for-year': issue => ({ vi: `Ô định dạng ngày, chỉ lấy năm${often(issue).vi || ` ${issue.values?.year}`}.`, en: `Formatted as a day; only the year${often(issue).en || ` ${issue.values?.year}`} is taken.` }),
  'day-for-text': ({ values }) => ({ vi: `Bảng tính có thể đã đổi ${values?.day}/${values?.month} hoặc ${values?.month}/${values?.day} thành ngày. Chọn chữ đúng.`, en: `The spreadsheet may have turned ${values?.day}/${values?.month} or ${values?.month}/${values?.day} into a day. Choose the right text.` }),
}

/** The nearest values of a list; the whole list stands beside the cell. */
function offered(fixes: SheetIssue['fixes'], lang: 'vi' | 'en'): string {
  const names = fixes.slice(0, 4).map(fix => fix.label?.[lang] ?? fix.value)
  return names.length === 0 ? (lang === 'vi' ? 'một giá trị của cột' : 'a value of the column') : `${names.join('; ')}${fixes.length > 4 ? '…' : ''}`
}

/** Choices and provinces. */
const choiceSentences: Said = {
  'unknown-choice': ({ fixes }) => fixes[0]?.isCertain
    ? { vi: `Có lẽ gõ nhầm: “${fixes[0].label?.vi ?? fixes[0].value}”.`, en: `Probably a slip: “${fixes[0].label?.en ?? fixes[0].value}”.` }
    : { vi: `Không có trong danh mục. Chọn: ${offered(fixes, 'vi')}.`, en: `Not on the list. Choose: ${offered(fixes, 'en')}.` },
  'not-a-flag': () => ({ vi: 'Ghi “có” hoặc “không”.', en: 'Write “yes” or “no”.' }),
  'unknown-province': ({ fixes, values }) => values?.provinces !== undefined
    ? { vi: `Không có tỉnh, thành phố nào tên như vậy: ${values.provinces}.`, en: `There is no province of this name: ${values.provinces}.` }
    : fixes.length > 0
      ? { vi: 'Chưa rõ tỉnh nào. Chọn một tỉnh, thành phố.', en: 'Not clear which province. Choose one.' }
      : { vi: 'Không có tỉnh, thành phố nào tên như vậy. Ghi tên tỉnh, ví dụ Ninh Bình.', en: 'There is no province of this name. Write the name of a province, e.g. Ninh Bình.' },
  'former-province': ({ values }) => ({ vi: `${values?.former} đã hợp vào ${values?.now} từ ngày ${dayAfterOf(values?.until)}.`, en: `${values?.former} has been part of ${values?.now} since ${dayAfterOf(values?.until)}.` }),
  'later-province': ({ values }) => ({ vi: `Ngày ${dayOf(values?.on)} chưa có tên này: đọc là ${values?.then}.`, en: `The name did not exist on ${dayOf(values?.on)}: read as ${values?.then}.` }),
  'province-of-address': ({ values }) => ({ vi: `Ô ghi cả địa chỉ: lấy ${values?.province}.`, en: `The cell has a whole address: ${values?.province} is taken.` }),
}

/** A whole column or table. */
const tableSentences: Said = {
  'formula-without-value': () => ({ vi: 'Công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại, hoặc ghi số.', en: 'A formula without a result. Open the file in Excel and save it, or write the value.' }),
  'error-value': () => ({ vi: 'Công thức báo lỗi. Sửa công thức, hoặc ghi giá trị.', en: 'The formula gives an error. Mend it, or write the value.' }),
  'unit-missing': ({ values = {} }) => values.likely === undefined
    ? { vi: `Chưa khai đơn vị của cột (ô ${values.cell}: ${values.example}). Chọn đơn vị ở bước ghép cột.`, en: `The unit of the column is not declared (cell ${values.cell}: ${values.example}). Choose it where columns are mapped.` }
    : { vi: `Chưa khai đơn vị của cột. Ô ${values.cell} ghi ${values.example}: có lẽ là ${unitOf(values.likely).vi}. Chọn ở bước ghép cột.`, en: `The unit of the column is not declared. Cell ${values.cell} reads ${values.example}: probably ${unitOf(values.likely).en}. Choose it where columns are mapped.` },
  'unit-unlikely': ({ values = {} }) => ({ vi: `Cột khai theo ${unitOf(values.declared).vi}, nhưng các số như ${values.example} (ô ${values.cell}) giống ${unitOf(values.likely).vi} hơn. Xem lại đơn vị ở bước ghép cột.`, en: `The column is declared in ${unitOf(values.declared).en}, but figures such as ${values.example} (cell ${values.cell}) look more like ${unitOf(values.likely).en}. Check the unit where columns are mapped.` }),
  'hidden-rows': ({ values }) => ({ vi: `${values?.count} dòng đang ẩn cũng được đọc: ${values?.rows}. Không cần thì tách ra.`, en: values?.count === 1 ? `A hidden row is read too: ${values.rows}. Leave it out if it is not needed.` : `${values?.count} hidden rows are read too: ${values?.rows}. Leave them out if they are not needed.` }),
  'hidden-column': () => ({ vi: 'Cột đang ẩn trong tệp nhưng vẫn được đọc.', en: 'The column is hidden in the file and read all the same.' }),
  'rows-beside': () => ({ vi: 'Dòng này có hai bảng cạnh nhau: sửa hay tách ở đây sẽ đụng cả hai. Bỏ chỗ sửa, rồi sửa trong tệp hoặc đưa mỗi bảng sang một trang.', en: 'Two tables stand side by side in this row: a correction here would touch both. Drop it, and mend the file or give each table a sheet of its own.' }),
  'mapping-lost': () => ({ vi: 'Cột đã ghép không còn trong bảng. Ghép lại cột.', en: 'The column that was mapped is not in the table. Map the columns again.' }),
  'mapping-twice': () => ({ vi: 'Hai cột cùng ghép vào một mục. Giữ một cột.', en: 'Two columns are mapped to one field. Keep one of them.' }),
  'total-differs': ({ values = {} }) => {
    const [stated, summed, difference] = [Number(values.stated), Number(values.summed), Number(values.difference)]
    return { vi: `Dòng cộng ghi ${sum(stated, values, 'vi')}, các dòng đọc được cộng lại là ${sum(summed, values, 'vi')}, lệch ${sum(difference, values, 'vi')}.`, en: `The totals row states ${sum(stated, values, 'en')}; the rows that could be read add up to ${sum(summed, values, 'en')}, a difference of ${sum(difference, values, 'en')}.` }
  },
}

/** What reading cells can say, by reason: what is wrong and what would be right. */
export const sheetSentences: Said = { ...numberSentences, ...daySentences, ...choiceSentences, ...tableSentences }
