import type { Said } from '../sheet/said.ts'

/** What a spreadsheet of programmes and their budgets is told, beside the rules of all forms. */
export const programmeSentences: Said = {
  'years-order': () => ({ vi: 'Năm kết thúc phải bằng hoặc sau năm bắt đầu.', en: 'The last year must not come before the first.' }),
  'too-many-years': ({ values }) => ({ vi: `Một đề án dài nhất ${values?.max ?? 10} năm. Kiểm tra lại hai năm.`, en: `A programme has ${values?.max ?? 10} years at most. Check both years.` }),
  'supports-outside': ({ values }) => ({ vi: `Đề án đã có khoản hỗ trợ của năm ${values?.year ?? '?'}. Giữ năm đó trong thời gian đề án.`, en: `The programme has supports of ${values?.year ?? '?'}. Keep that year within it.` }),
  'unknown-national-programme': ({ given }) => ({ vi: `Không có chương trình quốc gia nào mang mã hay tên ${given ? `“${given}”` : 'này'}. Ghi mã như ở danh sách chương trình, hoặc để trống.`, en: `No national programme has the code or name ${given ? `“${given}”` : 'given'}. Use the code from their list, or leave it empty.` }),
  'archived-national-programme': () => ({ vi: 'Chương trình này đã lưu trữ. Chọn chương trình khác.', en: 'This national programme is archived. Choose another.' }),
  'outside-national-programme': ({ values }) => ({ vi: `Đề án vượt ra ngoài các năm ${values?.from ?? ''}–${values?.to ?? ''} của chương trình. Sửa năm hoặc chọn chương trình khác.`, en: `The programme goes beyond ${values?.from ?? ''}–${values?.to ?? ''}. Change the years or choose another national programme.` }),
  'same-key-programme': ({ values }) => ({ vi: `Ngành, khu vực và các năm này đã có đề án điểm ${values?.code ?? ''}. Dùng mã đó, hoặc sửa năm.`, en: `There is already the key programme ${values?.code ?? ''} of this sector, region and years. Use its code, or change the years.` }),
  'not-centre-of-region': ({ values }) => values?.centre
    ? { vi: `Khu vực này do ${values.centre} phụ trách trong những năm đó.`, en: `${values.centre} serves this region in those years.` }
    : { vi: 'Trung tâm này phụ trách khu vực khác trong những năm đó.', en: 'This centre serves another region in those years.' },
  'renews-circle': () => ({ vi: 'Đề án không thể tiếp nối chính nó hay đề án đi sau nó.', en: 'A programme cannot renew itself or one that follows it.' }),
  'unknown-programme': ({ given }) => ({ vi: `Không có đề án ${given ? `“${given}”` : 'này'} trong sổ hay trong tệp, nó đã lưu trữ, hoặc ngoài phạm vi của tài khoản.`, en: `No programme ${given ? `“${given}”` : 'like this'} is on record or in the file; or it is archived, or outside the reach of this account.` }),
  'several-programmes': () => ({ vi: 'Trong tệp có nhiều đề án cùng tên này. Ghi mã đề án.', en: 'Several programmes of the file have this name. Give the code.' }),
  'renews-not-earlier': ({ values }) => ({ vi: `Đề án được tiếp nối kéo dài đến ${values?.year ?? '?'}; đề án này cần bắt đầu sau đó.`, en: `The programme renewed runs to ${values?.year ?? '?'}; this one must begin later.` }),
  'renews-other-sector': ({ values }) => ({ vi: `${values?.code ?? 'Đề án được tiếp nối'} thuộc ngành khác. Đề án tiếp nối cùng ngành.`, en: `${values?.code ?? 'The programme renewed'} is of another sector; a renewal keeps it.` }),
  'renewed-earlier': ({ values }) => ({ vi: `${values?.code ?? 'Đề án sau'} tiếp nối đề án này và bắt đầu năm ${values?.year ?? '?'}. Đề án này cần kết thúc trước đó.`, en: `${values?.code ?? 'A later programme'} renews this one and begins in ${values?.year ?? '?'}; this one must end before.` }),
  'renewed-other-sector': ({ values }) => ({ vi: `${values?.code ?? 'Đề án sau'} tiếp nối đề án này và thuộc ngành khác.`, en: `${values?.code ?? 'A later programme'} renews this one and is of another sector.` }),
  'province-not-in-years': ({ values }) => ({ vi: `Không có trên bản đồ những năm này: ${values?.provinces ?? ''}. Ghi tỉnh của đúng thời gian, như Hà Nam (đến 30/06/2025).`, en: `Not on the map of these years: ${values?.provinces ?? ''}. Use provinces of the time, e.g. Hà Nam (to 30/06/2025).` }),
  'province-twice': ({ values }) => ({ vi: `${values?.provinces ?? ''} được ghi cùng với tỉnh cũ đã nhập vào nó. Giữ một trong hai.`, en: `${values?.provinces ?? ''} stands beside a former province that merged into it. Keep one.` }),
  'province-outside-region': ({ values }) => ({ vi: `Ngoài khu vực của đề án: ${values?.provinces ?? ''}. Bỏ ra, hoặc sửa khu vực.`, en: `Outside the programme’s region: ${values?.provinces ?? ''}. Take them out, or change the region.` }),
  'region-outside-reach': () => ({ vi: 'Tài khoản này chỉ lập và sửa được đề án của khu vực mình.', en: 'This account writes programmes of its own region alone.' }),
  'unknown-type': ({ values }) => ({ vi: `Không có nội dung hỗ trợ này: ${values?.types ?? ''}.`, en: `No such type of support: ${values?.types ?? ''}.` }),
  'type-not-offered': ({ values }) => ({ vi: `Không áp dụng trong những năm này: ${values?.types ?? ''}. Bỏ ra.`, en: `Not offered in these years: ${values?.types ?? ''}. Take it out.` }),
  'budget-outside-years': ({ values }) => ({ vi: `Năm ${values?.year ?? '?'} nằm ngoài ${values?.from ?? ''}–${values?.to ?? ''} của đề án. Bỏ dòng này hoặc sửa năm của đề án.`, en: `${values?.year ?? '?'} lies outside ${values?.from ?? ''}–${values?.to ?? ''}. Leave the row out or change the years of the programme.` }),
  'budget-twice': ({ values }) => ({ vi: `Năm ${values?.year ?? '?'} bị ghi hai lần cho một nguồn. Giữ một dòng.`, en: `${values?.year ?? '?'} stands twice for one source. Keep one row.` }),
}
