import type { FacilityForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyForm, formOf, isMoved } from './form.ts'
import { messageOf } from './message.ts'

const right: FacilityForm = { ...emptyForm(), name: 'HTX Chè Tân Cương', legalForm: 'cooperative', provinceId: 'VN-19@2025' }
const known = { today: '2026-11-25', taxCodes: [] }
const said = (change: Partial<FacilityForm>, lang: 'vi' | 'en' = 'vi') => draftOf({ ...right, ...change }, known).issues.map(issue => [issue.field, messageOf(issue, lang)])
const draftIn = (change: Partial<FacilityForm>) => draftOf({ ...right, ...change }, known).draft

describe('a draft from what was typed', () => {
  it('leaves empty what is empty', () => {
    expect(draftOf(right, known)).toEqual({
      issues: [],
      draft: {
        draft: { name: 'HTX Chè Tân Cương', nameEn: null, legalForm: 'cooperative', sector: null, furtherSectors: [], provinceId: 'VN-19@2025', address: null, foundedYear: null, workers: null, taxCode: null, contactName: null, contactRole: null, phone: null, contactEmail: null, furtherContacts: [], bankName: null, bankAccount: null },
        change: { kind: 'change', on: null },
      },
    })
  })

  it.each([['1.234', 1234], ['1 234', 1234], ['25', 25], ['0', 0]])('reads %s workers', (workers, read) => {
    expect(draftIn({ workers })?.draft.workers).toBe(read)
  })

  it('says how a name or place changed, and from when', () => {
    expect(draftIn({ changeOn: '2026-03-01' })?.change).toEqual({ kind: 'change', on: '2026-03-01' })
    expect(draftIn({ change: 'correction', changeOn: '2026-03-01' })?.change).toEqual({ kind: 'correction' })
    expect(said({ changeOn: '2026-11-26' })).toEqual([['changeOn', 'Ngày chưa tới. Ghi ngày thay đổi có hiệu lực, muộn nhất là hôm nay.']])
    expect([isMoved({ ...right, name: ' HTX Chè Tân Cương' }, right), isMoved({ ...right, address: 'Xã Mới' }, right), isMoved({ ...right, workers: '5' }, right), isMoved(right, emptyForm())]).toEqual([false, true, false, false])
  })

  it('takes contacts that say something, and names the line of one that is wrong', () => {
    const line = { name: 'Trần Thị Thử', role: '', phone: '0912 345 678', email: '' }
    const blank = { name: ' ', role: '', phone: '', email: '' }
    expect(draftIn({ furtherContacts: [blank, line] })?.draft.furtherContacts).toEqual([{ name: 'Trần Thị Thử', role: null, phone: '0912345678', email: null }])
    expect(said({ furtherContacts: [blank, line, { ...line, name: '', email: 'x' }] })).toEqual([['furtherContacts.2.name', 'Cần điền người liên hệ khác 3, họ tên.'], ['furtherContacts.2.email', 'Thư điện tử có dạng ten@noilamviec.vn.']])
    expect(draftIn({ sector: 'agro', furtherSectors: ['agro', 'wood'] })?.draft.furtherSectors).toEqual(['wood'])
  })

  it('checks the digits of a tax code, but not of one on record', () => {
    expect(said({ taxCode: '0100233480' })).toEqual([['taxCode', 'Số thứ mười của mã là số kiểm tra: đang ghi 0, tính từ chín số đầu phải là 8. Xem lại từng số trên giấy đăng ký.']])
    expect(said({ taxCode: '0100 233 488' })).toEqual([])
    expect(said({ taxCode: '001088012345' }, 'en')).toEqual([['taxCode', 'A code of 12 digits is a citizen number, for households alone. An enterprise or cooperative has 10 or 13 digits.']])
    expect(draftOf({ ...right, taxCode: '0100233480' }, { ...known, taxCodes: ['0100233480'] }).issues).toEqual([])
  })

  it('says what is wrong and what would be right, field by field', () => {
    expect(said({ name: '' })).toEqual([['name', 'Cần điền tên cơ sở.']])
    expect(said({ legalForm: '', provinceId: '' })).toEqual([['legalForm', 'Chọn loại hình.'], ['provinceId', 'Chọn tỉnh, thành.']])
    expect(said({ workers: 'hai mươi' })).toEqual([['workers', 'Cần một số nguyên, ví dụ 25.']])
    expect(said({ workers: '12,5' })).toEqual([['workers', 'Cần một số nguyên, ví dụ 25.']])
    expect(said({ workers: '-3' })).toEqual([['workers', 'Số lao động không âm. Không có ai thì ghi 0, chưa rõ thì để trống.']])
    expect(said({ foundedYear: '123' })).toEqual([['foundedYear', 'Năm cần nằm trong khoảng 1800 đến năm nay.']])
    expect(said({ phone: '12345' })).toEqual([['phone', 'Số điện thoại bắt đầu bằng 0 và có 9 đến 11 số, viết liền, ví dụ 0912345678.']])
    expect(said({ taxCode: '12' }, 'en')).toEqual([['taxCode', 'A tax code has 10 digits (enterprise), 12 (person) or 13 (branch, as 0123456789-001).']])
    expect(said({ name: 'x'.repeat(201) })).toEqual([['name', 'Dài quá. Viết gọn trong 200 ký tự.']])
  })

  it('words the server\'s own reasons with their values', () => {
    expect(messageOf({ field: 'provinceId', reason: 'province-of-old', values: { successor: 'Ninh Bình' } }, 'vi')).toBe('Tỉnh này đã sáp nhập. Chọn Ninh Bình.')
    expect(messageOf({ field: 'provinceId', reason: 'a-reason-of-tomorrow' }, 'en')).toBe('The value has the wrong form.')
  })

  it('comes back as it was typed', () => {
    const form = { ...right, workers: '40', phone: '0912345678', furtherSectors: ['wood'], furtherContacts: [{ name: 'Chị Thử', role: 'Kế toán', phone: '', email: '' }] }
    const { draft } = draftOf(form, known).draft!
    expect(formOf({ ...draft, contactRole: null, contactEmail: null, bankName: null, bankAccount: null, furtherSectors: draft.furtherSectors!, furtherContacts: draft.furtherContacts! })).toEqual(form)
  })
})
