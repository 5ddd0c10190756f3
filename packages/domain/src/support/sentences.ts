import type { SheetIssue } from '../sheet/issue.ts'
import type { Said } from '../sheet/said.ts'
import type { Source, SupportState } from './support.ts'
import { formatDate } from '../text/date.ts'
import { formatNumber } from '../text/number.ts'
import { sourceLabels, stateLabels } from './labels.ts'
import { recordableStates } from './state.ts'

type Values = SheetIssue['values']
const text = (values: Values, key: string) => String(values?.[key] ?? '')
const dong = (values: Values, key: string, lang: 'vi' | 'en') => values?.[key] === undefined ? '?' : `${formatNumber(Number(values[key]), lang)} đồng`
const day = (values: Values, key: string, lang: 'vi' | 'en') => values?.[key] ? formatDate(text(values, key), lang) : ''
const source = (values: Values, lang: 'vi' | 'en') => sourceLabels[values?.source as Source]?.[lang] ?? ''
const states = (lang: 'vi' | 'en') => recordableStates.map((state: SupportState) => stateLabels[state][lang]).join(', ')

const both = (vi: (values: Values) => string, en: (values: Values) => string): Said[string] => ({ values }) => ({ vi: vi(values), en: en(values) })

/** What a spreadsheet of supports is told about what it refers to. */
const referring: Said = {
  'no-such-programme': ({ values, fixes }) => ({ vi: `Không có đề án như vậy trong phạm vi của tài khoản${values?.code ? ` mang mã ${values.code}` : ''}. ${fixes.length > 0 ? 'Chọn một đề án gần giống, hoặc n' : 'N'}hập đề án trước.`, en: `No programme like this${values?.code ? ` with the code ${values.code}` : ''} within the reach of this account. ${fixes.length > 0 ? 'Choose one that is near, or bring' : 'Bring'} the programme in first.` }),
  'several-programmes': both(values => `Có ${text(values, 'count')} đề án cùng tên. Chọn một đề án theo mã.`, values => `${text(values, 'count')} programmes have this name. Choose one by its code.`),
  'programme-name-differs': both(values => `Mã ${text(values, 'code')} là đề án “${text(values, 'name')}”. Dòng này được hiểu theo mã.`, values => `The code ${text(values, 'code')} is “${text(values, 'name')}”. The row is taken by its code.`),
  'facility-name-differs': both(values => `Mã ${text(values, 'code')} là cơ sở “${text(values, 'name')}”. Dòng này được hiểu theo mã.`, values => `The code ${text(values, 'code')} is “${text(values, 'name')}”. The row is taken by its code.`),
  'facility-new': ({ given }) => ({ vi: `Chưa có cơ sở “${given ?? ''}” ở tỉnh này: sẽ lập hồ sơ cơ sở mới cùng khoản hỗ trợ. Nếu đã có dưới tên khác, ghi mã cơ sở.`, en: `No facility “${given ?? ''}” in this province yet: its record is made with the support. If it is known by another name, give its code.` }),
  'facility-taken': both(values => `Được hiểu là cơ sở đã có “${text(values, 'name')}” (${text(values, 'code')}). Nếu là cơ sở khác, lập cơ sở đó trước rồi ghi mã ở dòng này.`, values => `Taken as the facility on record “${text(values, 'name')}” (${text(values, 'code')}). If it is another, bring that one in first and give its code here.`),
  'facility-alike': both(values => `Giống cơ sở đã có “${text(values, 'name')}” (${text(values, 'code')})${Number(values?.count ?? 0) > 0 ? ` và ${text(values, 'count')} cơ sở khác` : ''}. Nếu là một, dùng mã đó; để nguyên thì lập cơ sở mới.`, values => `Much like “${text(values, 'name')}” (${text(values, 'code')})${Number(values?.count ?? 0) > 0 ? ` and ${text(values, 'count')} more` : ''}. If it is the same, use that code; left as it is, a new facility is made.`),
  'facility-form-unknown': ({ given }) => ({ vi: `Chưa có cơ sở này, và tên “${given ?? ''}” không nói là doanh nghiệp, hợp tác xã hay hộ kinh doanh. Chọn loại hình, hoặc ghi mã cơ sở.`, en: `This facility is new, and “${given ?? ''}” does not say whether it is an enterprise, a cooperative or a household. Choose its legal form, or give the code of the facility.` }),
  'facility-required': () => ({ vi: 'Loại hình này hỗ trợ một cơ sở. Ghi mã hoặc tên cơ sở.', en: 'This type of support goes to a facility. Give its code or its name.' }),
  'name-is-place': ({ given }) => ({ vi: `“${given ?? ''}” không phải tên một cơ sở: được hiểu là nơi tổ chức.`, en: `“${given ?? ''}” is no name of a facility: it is taken as the place.` }),
  'no-right-to-add-facility': () => ({ vi: 'Cơ sở này chưa có, và vai trò của tài khoản không lập được cơ sở mới. Ghi mã một cơ sở đã có.', en: 'This facility is not on record, and this role may not add one. Give the code of a facility on record.' }),
  'tax-code-left-out': both(values => `Mã số thuế ${text(values, 'code')} không đúng: cơ sở mới được lập không có mã số thuế.`, values => `The tax code ${text(values, 'code')} is not right: the new facility is made without one.`),
  'no-such-support': ({ given, values }) => ({ vi: `Không có khoản hỗ trợ nào mang mã hoặc số tạm ${given ?? text(values, 'code')}, cả trong tệp này lẫn trong sổ.`, en: `No support has the code or temporary number ${given ?? text(values, 'code')}, neither in this file nor on record.` }),
  'support-refused': both(values => `Khoản hỗ trợ của bút toán này còn lỗi ở dòng ${text(values, 'row')}. Sửa dòng đó trước.`, values => `The support of this entry has an error in row ${text(values, 'row')}. Mend that row first.`),
  'several-supports': both(values => `Có ${text(values, 'count')} khoản hỗ trợ như vậy trong sổ. Ghi mã khoản, hoặc ghi tên, nội dung để phân biệt.`, values => `${text(values, 'count')} such supports are on record. Give the code, or a title that tells them apart.`),
  'same-support': both(values => `Cơ sở này đã có khoản cùng đề án, loại hình và năm: ${text(values, 'code')}. Nếu là một, dùng mã đó; để nguyên thì lập thêm một khoản.`, values => `This facility has a support of the same programme, type and year: ${text(values, 'code')}. If it is the same, use that code; left as it is, another one is made.`),
  'same-support-in-file': both(values => `Cùng cơ sở, đề án, loại hình và năm với dòng ${text(values, 'row')}. Nếu là một khoản, bỏ một dòng.`, values => `Same facility, programme, type and year as row ${text(values, 'row')}. If they are one support, leave one row out.`),
}

/** The rules of the form of a support, told about a cell. */
const rules: Said = {
  'unknown-type': () => ({ vi: 'Không có loại hình hỗ trợ này.', en: 'There is no such type of support.' }),
  'not-offered': () => ({ vi: '“Chưa phân loại” chỉ dành cho khoản cũ của hệ thống khác. Nếu biết, chọn loại hình.', en: '“Unclassified” is for past supports of another system only. Choose a type where it is known.' }),
  'type-not-valid': both(values => `Loại hình này áp dụng từ ${day(values, 'from', 'vi')}${values?.to ? ` đến ${day(values, 'to', 'vi')}` : ''}, không cho năm kế hoạch này.`, values => `This type holds from ${day(values, 'from', 'en')}${values?.to ? ` to ${day(values, 'to', 'en')}` : ''}, not in this plan year.`),
  'not-for-event': () => ({ vi: 'Hội nghị, hội thảo không gắn với cơ sở. Ghi nơi tổ chức thay cho cơ sở.', en: 'An event has no facility. Give its place instead.' }),
  'variant-not-for-type': () => ({ vi: 'Định mức này không dùng cho loại hình đó. Chọn “Thông thường”, hoặc định mức của đúng loại hình.', en: 'This norm is not for that type. Choose the standard one, or one of the type.' }),
  'state-not-recordable': () => ({ vi: `Trạng thái này có văn bản riêng, không ghi tay cho khoản mới. Chọn một trong: ${states('vi')}. Khoản của hệ thống khác thì ghi cả mã hồ sơ.`, en: `This state comes with papers of its own and is not typed for a new support. Choose one of: ${states('en')}. A support of another system comes with its code.` }),
  'outside-programme': both(values => `Đề án này chạy ${text(values, 'from')}–${text(values, 'to')}. Sửa năm kế hoạch, hoặc chọn đề án khác.`, values => `This programme runs ${text(values, 'from')}–${text(values, 'to')}. Change the plan year, or choose another programme.`),
  'not-the-facility-place': both(values => `Cơ sở không ở tỉnh này${values?.suggested ? `; trong năm đó ở ${text(values, 'suggested')}` : ''}. Sửa tỉnh, hoặc sửa cơ sở.`, values => `The facility does not lie here${values?.suggested ? `; in that year it lay in ${text(values, 'suggested')}` : ''}. Change the province, or the facility.`),
  'norm-exceeded': both(values => `Tiền nhà nước vượt định mức ${dong(values, 'ceiling', 'vi')}: quá ${dong(values, 'excess', 'vi')}. Ghi “Giải trình vượt mức”, hoặc kiểm tra số tiền.`, values => `State money is above the norm of ${dong(values, 'ceiling', 'en')} by ${dong(values, 'excess', 'en')}. Give the reason above the norm, or check the amount.`),
  'settled-above-approved': both(values => `${source(values, 'vi')}: quyết toán ${dong(values, 'dong', 'vi')} vượt mức được duyệt ${dong(values, 'level', 'vi')}.`, values => `${source(values, 'en')}: ${dong(values, 'dong', 'en')} settled, above the ${dong(values, 'level', 'en')} approved.`),
  'advanced-above-contracted': both(values => `${source(values, 'vi')}: tạm ứng ${dong(values, 'dong', 'vi')} vượt giá trị hợp đồng ${dong(values, 'level', 'vi')}.`, values => `${source(values, 'en')}: ${dong(values, 'dong', 'en')} advanced, above the ${dong(values, 'level', 'en')} contracted.`),
}

/** The rules of entries of money. */
const money: Said = {
  'money-differs': both(values => `Trong sổ đã ghi ${dong(values, 'recorded', 'vi')}, tệp ghi ${dong(values, 'given', 'vi')}. Số trong sổ chỉ đổi bằng bút toán sửa hoặc trừ; ở đây ghi lại số trong sổ, hoặc để trống.`, values => `${dong(values, 'recorded', 'en')} is on record, the file says ${dong(values, 'given', 'en')}. What is on record changes by an entry that revises or counters it; here give the figure on record, or leave the cell empty.`),
  'money-day-missing': () => ({ vi: 'Số tiền của dòng này cần ngày ghi nhận. Thêm cột ngày, hoặc ghi một ngày cho cả bảng ở bước ghép cột.', en: 'The money of this row needs a day. Add a column for it, or give one day for the whole table where columns are matched.' }),
  'ordinal-twice': both(values => `Khoản này đã có bút toán số ${text(values, 'ordinal')} ở dòng ${text(values, 'row')}. Mỗi bút toán một số.`, values => `This support has an entry no. ${text(values, 'ordinal')} in row ${text(values, 'row')} already. Each entry has its own number.`),
  'unknown-entry': ({ given }) => ({ vi: `Khoản này không có bút toán số ${given ?? 'đó'}. Ghi số của bút toán được sửa hoặc trừ.`, en: `This support has no entry no. ${given ?? ''}. Give the number of the entry that is revised or countered.` }),
  'circular-revision': () => ({ vi: 'Các bút toán này sửa lẫn nhau thành vòng. Bút toán đầu tiên để trống ô này.', en: 'These entries revise one another in a ring. Leave this cell of the first one empty.' }),
  'corrects-refused': both(values => `Bút toán được sửa hoặc trừ còn lỗi ở dòng ${text(values, 'row')}. Sửa dòng đó trước.`, values => `The entry that is revised or countered has an error in row ${text(values, 'row')}. Mend that row first.`),
  'revision-names-entry': both(values => `Đã có số này của nguồn này: bút toán số ${text(values, 'ordinal')}. Nếu thay số đó, ghi ${text(values, 'ordinal')} ở cột “Sửa/Trừ bút toán số” và ghi lý do.`, values => `There is a figure of this kind and source already: entry no. ${text(values, 'ordinal')}. To replace it write ${text(values, 'ordinal')} in the column “Revises or counters no.” and say why.`),
  'other-measure-or-source': () => ({ vi: 'Bút toán được nhắc tới là số đo khác hoặc nguồn khác. Chỉ sửa, trừ bút toán cùng số đo và nguồn.', en: 'The entry that is named has another measure or source. Only one of the same kind is revised or countered.' }),
  'already-revised': both(values => `Bút toán đó đã được thay${values?.ordinal ? ` bằng bút toán số ${text(values, 'ordinal')}` : ''}. Sửa bút toán đang có hiệu lực.`, values => `That entry was replaced already${values?.ordinal ? ` by no. ${text(values, 'ordinal')}` : ''}. Revise the one that stands.`),
  'level-not-countered': () => ({ vi: 'Số kế hoạch, được duyệt, hợp đồng được thay, không trừ. Ghi cả số mới.', en: 'A planned, approved or contracted figure is replaced, not countered. Give the whole new figure.' }),
  'flow-not-revised': () => ({ vi: 'Số này cộng dồn, không thay được. Ghi bút toán trừ, rồi bút toán mới.', en: 'These entries add up and are not replaced. Make a counter-entry, then a new one.' }),
  'counter-below-zero': () => ({ vi: 'Bút toán trừ phải là số âm. Thêm dấu trừ, hoặc để trống ô “Sửa/Trừ bút toán số”.', en: 'A counter-entry is negative. Put a minus sign, or leave “Revises or counters no.” empty.' }),
  'counter-names-entry': ({ field }) => field?.includes('.')
    ? { vi: 'Số ở cột này không âm. Nếu là giảm trừ, ghi bút toán trừ ở hồ sơ khoản hỗ trợ; nếu là tiền trả lại, ghi với số đo “Thu hồi, hoàn trả”.', en: 'Money of this column is not negative. What was reduced is countered in the record of the support; what was paid back is an entry with the measure “Returned”.' }
    : { vi: 'Số âm phải trừ một bút toán. Ghi số của bút toán đó.', en: 'A negative amount takes an entry back. Give the number of that entry.' },
  'counters-a-counter': () => ({ vi: 'Bút toán đó tự nó là bút toán trừ. Ghi số của bút toán gốc.', en: 'That entry is a counter-entry itself. Give the number of the original one.' }),
  'countered-too-much': both(values => `Bút toán đó chỉ còn ${dong(values, 'left', 'vi')} để trừ.`, values => `Only ${dong(values, 'left', 'en')} of that entry is left to take back.`),
  'below-zero': both(values => `Trừ như vậy thì tổng xuống dưới 0; đang ghi ${dong(values, 'recorded', 'vi')}.`, values => `This would take the sum below 0; ${dong(values, 'recorded', 'en')} is on record.`),
}

/** What a spreadsheet of supports and their money is told. */
export const supportSentences: Said = { ...referring, ...rules, ...money }
