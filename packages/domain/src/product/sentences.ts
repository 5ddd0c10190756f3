import type { Said } from '../sheet/said.ts'

/** What a spreadsheet of products and their specifications is told, beside the rules of all forms. */
export const productSentences: Said = {
  'new-under-code': ({ given }) => ({ vi: `Chưa có sản phẩm nào mang mã ${given ?? 'này'}: sẽ lập sản phẩm mới với đúng mã đó. Nếu gõ nhầm, sửa lại mã.`, en: `No product has the code ${given ?? ''} yet: a new one is made under it. Correct the code if it is a slip.` }),
  'slug-form': () => ({ vi: 'Mã sản phẩm là phần cuối địa chỉ trang: chữ thường không dấu, số và dấu gạch nối, như che-tan-cuong. Để trống thì hệ thống cấp mã.', en: 'The code is the last part of the page’s address: small letters without marks, digits and hyphens, e.g. che-tan-cuong. Left empty, one is given.' }),
  'needed-while-shown': () => ({ vi: 'Sản phẩm đang trưng bày cần có giới thiệu ngắn. Rút khỏi trưng bày trước, hoặc giữ giới thiệu.', en: 'A product on show needs its summary. Withdraw it first, or keep the summary.' }),
  'no-such-product': ({ given }) => ({ vi: `Không có sản phẩm ${given ? `“${given}”` : 'này'} trong sổ hay ở trang sản phẩm của tệp. Ghi đúng mã, hoặc tên và mã cơ sở.`, en: `No product ${given ? `“${given}”` : 'like this'} is on record or on the file’s sheet of products. Give its code, or its name and the facility’s code.` }),
  'lines-taken-away': ({ values }) => ({ vi: `${values?.count ?? 'Một số'} thông số của “${values?.name ?? 'sản phẩm'}” không còn trong tệp: sẽ bỏ. Muốn giữ thì ghi lại dòng đó.`, en: `${values?.count ?? 'Some'} properties of “${values?.name ?? 'the product'}” are no longer in the file: they are taken away. Put the rows back to keep them.` }),
}
