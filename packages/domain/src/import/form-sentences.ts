import type { Said } from '../sheet/said.ts'

const value = (values: Readonly<Record<string, string | number>> | undefined, key: string, otherwise: string | number) => values?.[key] ?? otherwise
const day = (iso: string | number | undefined) => String(iso ?? '').split('-').reverse().join('/')

/** Rules that the forms of several nouns have; a noun says in its own words what is special to it. */
export const formSentences: Said = {
  'required': ({ head }) => ({ vi: `Cần điền${head ? ` “${head}”` : ''}.`, en: `${head ? `“${head}”` : 'This'} is required.` }),
  'not-offered': () => ({ vi: 'Không có trong danh mục. Chọn một giá trị của danh mục.', en: 'Not on the list. Choose a value of the list.' }),
  'too-long': ({ values }) => ({ vi: `Dài quá. Viết gọn trong ${value(values, 'max', 200)} ký tự.`, en: `Too long. Keep within ${value(values, 'max', 200)} characters.` }),
  'too-many': ({ values }) => ({ vi: `Nhiều giá trị quá${values?.max === undefined ? '' : `, nhiều nhất ${values.max}`}. Chỉ giữ những giá trị cần.`, en: `Too many values${values?.max === undefined ? '' : `, ${values.max} at most`}. Keep those that are needed.` }),
  'html': () => ({ vi: 'Có mã HTML, thường do chép từ trang mạng. Gõ lại bằng chữ thường.', en: 'There is HTML in it, usually copied from a web page. Type it again as plain text.' }),
  'control-character': () => ({ vi: 'Có ký tự ẩn, thường do chép từ nơi khác. Xoá ô này rồi gõ lại.', en: 'There is a hidden character, often from copying. Clear the cell and type it again.' }),
  'whole-number': () => ({ vi: 'Cần một số nguyên, ví dụ 25.', en: 'A whole number is needed, e.g. 25.' }),
  'whole-dong': () => ({ vi: 'Số tiền lẻ dưới một đồng. Kiểm tra lại số và đơn vị của cột.', en: 'There is a part of a đồng. Check the figure and the unit of the column.' }),
  'not-negative': () => ({ vi: 'Số này không âm. Không có thì ghi 0, chưa rõ thì để trống.', en: 'This cannot be negative. Enter 0 for none, leave it empty if not known.' }),
  'not-zero': () => ({ vi: 'Số tiền phải khác 0.', en: 'The amount must not be 0.' }),
  'too-large': () => ({ vi: 'Số quá lớn. Kiểm tra lại các chữ số 0 và đơn vị của cột.', en: 'The number is too large. Check the zeros and the unit of the column.' }),
  'too-small': () => ({ vi: 'Số quá nhỏ. Kiểm tra lại đơn vị của cột.', en: 'The number is too small. Check the unit of the column.' }),
  'year-range': ({ field }) => field === 'foundedYear'
    ? { vi: 'Năm thành lập nằm trong khoảng 1800 đến năm nay.', en: 'The year of foundation lies between 1800 and this year.' }
    : { vi: 'Năm nằm trong khoảng 2009 đến 2100.', en: 'The year lies between 2009 and 2100.' },
  'date': () => ({ vi: 'Lịch không có ngày này. Ghi như 31/12/2026.', en: 'The calendar has no such day. Write it as 31/12/2026.' }),
  'day-to-come': () => ({ vi: 'Ngày này chưa tới. Ghi ngày trên văn bản, muộn nhất là hôm nay.', en: 'This day has not come yet. Use the day on the paper, today at the latest.' }),
  'in-the-future': ({ field }) => field === 'foundedYear'
    ? { vi: 'Năm thành lập chưa tới. Ghi năm trên giấy đăng ký.', en: 'The year of foundation has not come yet. Use the year on the registration paper.' }
    : { vi: 'Ngày này chưa tới. Ghi ngày trên văn bản.', en: 'This day has not come yet. Use the day on the paper.' },
  'too-early': () => ({ vi: 'Ngày này trước 01/08/2008, ngoài phạm vi của sổ.', en: 'This day is before 01/08/2008, where the register begins.' }),
  'unknown-province': ({ values }) => ({ vi: `Không có tỉnh, thành phố nào tên như vậy${values?.provinces === undefined ? '' : `: ${values.provinces}`}.`, en: `There is no province of this name${values?.provinces === undefined ? '' : `: ${values.provinces}`}.` }),
  'province-of-old': ({ values }) => ({ vi: `Tỉnh này đã sáp nhập. Ghi tên hiện nay${values?.successor === undefined ? '' : `: ${values.successor}`}.`, en: `This province has merged. Use its name of today${values?.successor === undefined ? '' : `: ${values.successor}`}.` }),
  'province-not-on-date': ({ values }) => ({ vi: `Tỉnh này không có trong năm ${value(values, 'year', 'đó')}. Ghi tỉnh của năm đó${values?.suggested === undefined ? '' : `: ${values.suggested}`}.`, en: `This province did not exist in ${value(values, 'year', 'that year')}. Use the one of that year${values?.suggested === undefined ? '' : `: ${values.suggested}`}.` }),
  'outside-reach': () => ({ vi: 'Nằm ngoài phạm vi của tài khoản. Bỏ dòng này ra, hoặc nhờ người phụ trách nhập.', en: 'Outside the reach of this account. Leave the row out, or ask the officer in charge to import it.' }),
  'phone': () => ({ vi: 'Số điện thoại bắt đầu bằng 0 và có 9 đến 11 số, ví dụ 0912345678.', en: 'A telephone number starts with 0 and has 9 to 11 digits, e.g. 0912345678.' }),
  'email': () => ({ vi: 'Thư điện tử có dạng ten@noilamviec.vn.', en: 'An e-mail address looks like name@workplace.vn.' }),
  'bank-account': () => ({ vi: 'Số tài khoản có 6 đến 24 chữ số, viết liền.', en: 'An account number has 6 to 24 digits without spaces.' }),
  'tax-code': () => ({ vi: 'Mã số thuế có 10 số (doanh nghiệp), 12 số (cá nhân) hoặc 13 số (đơn vị phụ thuộc, dạng 0123456789-001). Bảng tính hay làm mất số 0 ở đầu.', en: 'A tax code has 10 digits (enterprise), 12 (person) or 13 (branch, as 0123456789-001). Spreadsheets often drop the leading zero.' }),
  'tax-code-check': ({ values }) => ({ vi: `Số thứ mười là số kiểm tra: đang ghi ${value(values, 'digit', '?')}, tính từ chín số đầu phải là ${value(values, 'right', '?')}. Xem lại từng số trên giấy đăng ký.`, en: `The tenth digit checks the others: it reads ${value(values, 'digit', '?')} and should be ${value(values, 'right', '?')}. Compare each digit with the registration paper.` }),
  'tax-code-number': () => ({ vi: 'Không có mã số thuế nào mang dãy số này. Xem lại trên giấy đăng ký.', en: 'No tax code has these digits. Compare with the registration paper.' }),
  'tax-code-branch': () => ({ vi: 'Ba số cuối của đơn vị phụ thuộc đi từ 001 đến 999.', en: 'The last three digits of a branch run from 001 to 999.' }),
  'tax-code-of-person': () => ({ vi: 'Mã 12 số là số định danh cá nhân, chỉ hộ kinh doanh dùng. Doanh nghiệp, hợp tác xã có mã 10 hoặc 13 số.', en: 'A code of 12 digits is a person’s number, which only a business household has. Enterprises and cooperatives have 10 or 13.' }),
  'citizen-place': ({ values }) => ({ vi: `Số định danh mở đầu bằng ${value(values, 'place', '?')}: không tỉnh nào mang mã này. Xem lại ba số đầu.`, en: `The citizen number begins with ${value(values, 'place', '?')}, which is no province. Check the first three digits.` }),
  'citizen-year': ({ values }) => ({ vi: `Số định danh này ứng với năm sinh ${value(values, 'year', '?')}, chưa tới. Xem lại số thứ tư đến thứ sáu.`, en: `The citizen number means the year of birth ${value(values, 'year', '?')}, which has not come. Check the fourth to sixth digits.` }),
  'before-last-change': ({ values }) => ({ vi: `Tên hoặc địa chỉ trước đã ghi dùng đến ${day(values?.date)}. Sửa trên trang của cơ sở, với ngày đúng.`, en: `The former name or address is on record until ${day(values?.date)}. Change it on the facility’s page, with its day.` }),
  'entered-twice': () => ({ vi: 'Nguồn này ghi hai lần.', en: 'This source stands twice.' }),
  'before-revised': ({ values }) => ({ vi: `Sớm hơn bút toán được thay (${day(values?.date)}). Ghi ngày của văn bản điều chỉnh.`, en: `Earlier than the entry it replaces (${day(values?.date)}). Use the day of the amending paper.` }),
  'before-countered': ({ values }) => ({ vi: `Sớm hơn bút toán được trừ (${day(values?.date)}).`, en: `Earlier than the entry it counters (${day(values?.date)}).` }),
}
