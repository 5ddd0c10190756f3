import type { Said } from '../sheet/said.ts'

const day = (iso: string | number | undefined) => String(iso ?? '').split('-').reverse().join('/')

/** What a spreadsheet of certificates is told, beside the rules of all forms. */
export const certificateSentences: Said = {
  'code-outside-reach': () => ({ vi: 'Số giấy, mã này thuộc sản phẩm ngoài phạm vi của tài khoản. Bỏ dòng này ra, hoặc sửa lại.', en: 'This number or code belongs to a product outside the reach of this account. Leave the row out, or correct it.' }),
  'no-such-product': ({ given }) => ({ vi: `Trong sổ không có sản phẩm ${given ? `“${given}”` : 'này'} của cơ sở. Nhập sản phẩm trước, hoặc sửa mã, tên.`, en: `No product ${given ? `“${given}”` : 'like this'} of the facility is on record. Bring it in first, or correct its code or name.` }),
  'certificate-of-other-product': ({ values }) => ({ vi: `Giấy số này đã ghi cho sản phẩm “${values?.name ?? ''}” (${values?.code ?? ''}). Xem lại số giấy hoặc sản phẩm.`, en: `This number is on record for the product “${values?.name ?? ''}” (${values?.code ?? ''}). Check the number or the product.` }),
  'another-certificate': ({ values }) => ({ vi: `Lần công nhận này đã có giấy số ${values?.number ?? ''}: sẽ ghi thêm một giấy nữa. Nếu chỉ gõ nhầm số, sửa lại.`, en: `This recognition has the certificate ${values?.number ?? ''} already: another one is added. Correct the number if it is a slip.` }),
  'recognition-said-twice': ({ values }) => ({ vi: `Dòng ${values?.row ?? '?'} ghi khác về cùng lần công nhận này. Hai dòng phải giống nhau.`, en: `Row ${values?.row ?? '?'} says otherwise of the same recognition. Both rows must agree.` }),
  'level-not-yours': () => ({ vi: 'Tài khoản này chỉ ghi được giấy của cấp mình và cấp dưới. Nhờ đơn vị phụ trách cấp đó nhập.', en: 'This account records certificates of its own level and those below. Ask the office of that level.' }),
  'level-ended': ({ values }) => ({ vi: `Cấp này không còn sau ngày ${day(values?.date)}. Xem lại cấp hoặc ngày quyết định.`, en: `This level ended on ${day(values?.date)}. Check the level or the date of the decision.` }),
  'valid-before-issued': () => ({ vi: 'Ngày hết giá trị trước ngày cấp. Xem lại hai ngày trên giấy.', en: 'It would end before it was issued. Check both days on the paper.' }),
  'withdrawn-before-issued': () => ({ vi: 'Ngày thu hồi trước ngày cấp. Xem lại hai ngày.', en: 'It would be withdrawn before it was issued. Check both days.' }),
  'year-differs': ({ values }) => ({ vi: `Quyết định ký năm ${values?.year ?? '?'}, khác năm bình chọn. Xem lại năm hoặc ngày quyết định.`, en: `The decision is of ${values?.year ?? '?'}, which is not the year of the round. Check the year or the date.` }),
  'issued-before-decided': ({ values }) => ({ vi: `Cấp trước ngày quyết định (${day(values?.date)}). Xem lại hai ngày.`, en: `Issued before the decision (${day(values?.date)}). Check both days.` }),
}
