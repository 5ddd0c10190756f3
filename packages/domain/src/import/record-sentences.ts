import type { Said } from '../sheet/said.ts'

/** How a row stands to the records there are: the same for every noun. */
export const recordSentences: Said = {
  'twice-in-file': ({ values }) => ({ vi: `Hồ sơ này đã có ở dòng ${values?.row ?? '?'}. Giữ một dòng, bỏ dòng kia.`, en: `This record stands in row ${values?.row ?? '?'} already. Keep one row and leave the other out.` }),
  'new-under-code': ({ given }) => ({ vi: `Chưa có hồ sơ nào mang mã ${given ?? 'này'}: sẽ lập hồ sơ mới với đúng mã đó. Nếu gõ nhầm, sửa lại mã.`, en: `No record has the code ${given ?? ''} yet: a new one is made under it. Correct the code if it is a slip.` }),
  'new-under-codes': ({ values }) => ({ vi: `Còn ${values?.count ?? ''} mã khác trong cột này chưa có hồ sơ nào mang: mỗi mã lập một hồ sơ mới với đúng mã đó.`, en: `${values?.count ?? ''} more codes of this column are on no record yet: a new one is made under each.` }),
  'code-form': () => ({ vi: 'Mã chỉ gồm chữ, số và các dấu . / - _, không có khoảng trắng. Để trống thì hệ thống cấp mã.', en: 'A code has letters, digits and . / - _ and no spaces. Left empty, one is given.' }),
  'code-outside-reach': () => ({ vi: 'Mã này của một hồ sơ ngoài phạm vi của tài khoản. Bỏ dòng này ra, hoặc sửa lại mã.', en: 'This code belongs to a record outside the reach of this account. Leave the row out, or correct the code.' }),
  'demonstration-for-good': () => ({ vi: 'Hồ sơ đã có không đổi được giữa dữ liệu thật và dữ liệu minh hoạ. Để ô này như trong sổ, hoặc lập hồ sơ mới.', en: 'A record is real or a demonstration for good. Leave the cell as it is on record, or make a new record.' }),
  'demonstration-under-real': () => ({ vi: 'Dữ liệu thật không dựa trên dữ liệu minh hoạ được. Chọn hồ sơ thật, hoặc ghi “minh hoạ” ở cột Dữ liệu.', en: 'A real record cannot rest on a demonstration. Choose a real one, or write “demonstration” in the column Data.' }),
  'not-yours-to-change': ({ head }) => ({ vi: `Vai trò của tài khoản không sửa được${head ? ` cột “${head}”` : ' cột này'}; các dòng khác của cột cũng được giữ như trong sổ.`, en: `This role may not change ${head ? `“${head}”` : 'this column'}; all its cells are left as they are on record.` }),
  'no-such-facility': ({ given }) => ({ vi: `Trong sổ không có cơ sở ${given ? `“${given}”` : 'này'}. Nhập cơ sở trước, hoặc sửa mã, tên.`, en: `No facility ${given ? `“${given}”` : 'like this'} is on record. Bring the facility in first, or correct its code or name.` }),
  'several-facilities': ({ values }) => ({ vi: `Có ${values?.count ?? 'nhiều'} cơ sở như vậy. Chọn một cơ sở theo mã.`, en: `There are ${values?.count ?? 'several'} such facilities. Choose one by its code.` }),
  'several-products': ({ values }) => ({ vi: `Cơ sở này có ${values?.count ?? 'nhiều'} sản phẩm cùng tên. Chọn một sản phẩm theo mã.`, en: `This facility has ${values?.count ?? 'several'} products of this name. Choose one by its code.` }),
  'facility-merged': ({ values }) => values?.code
    ? { vi: `Hồ sơ này đã gộp vào ${values.code}. Dùng mã đó.`, en: `This record was merged into ${values.code}. Use that code.` }
    : { vi: 'Hồ sơ này đã gộp vào một hồ sơ ngoài phạm vi của tài khoản.', en: 'This record was merged into one outside the reach of this account.' },
  'facility-archived': ({ values }) => ({ vi: `Cơ sở ${values?.code ?? ''} đã lưu trữ; khôi phục trước rồi mới nhập được thay đổi.`, en: `Facility ${values?.code ?? ''} is archived; restore it before changing it.` }),
  'record-archived': ({ values }) => ({ vi: `Hồ sơ ${values?.code ?? ''} đã lưu trữ; khôi phục trước rồi mới nhập được thay đổi.`, en: `The record ${values?.code ?? ''} is archived; restore it before changing it.` }),
}
