import type { FacilityForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { sameForm } from '../shell/form/merge.ts'
import { draftOf, emptyForm, formOf } from './form.ts'
import { messageOf } from './message.ts'

const right: FacilityForm = { ...emptyForm(), name: 'HTX Chè Tân Cương', legalForm: 'cooperative', provinceId: 'VN-19@2025' }
const said = (change: Partial<FacilityForm>, lang: 'vi' | 'en' = 'vi') => draftOf({ ...right, ...change }).issues.map(issue => [issue.field, messageOf(issue, lang)])

describe('a draft from what was typed', () => {
  it('leaves empty what is empty', () => {
    expect(draftOf(right)).toEqual({ issues: [], draft: { name: 'HTX Chè Tân Cương', nameEn: null, legalForm: 'cooperative', sector: null, provinceId: 'VN-19@2025', address: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null } })
  })

  it.each([['1.234', 1234], ['1 234', 1234], ['25', 25], ['0', 0]])('reads %s workers', (workers, read) => {
    expect(draftOf({ ...right, workers }).draft?.workers).toBe(read)
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
    const form = { ...right, workers: '40', phone: '0912345678' }
    const { draft } = draftOf(form)
    expect(sameForm(formOf(draft!), form)).toBe(true)
    expect(sameForm({ ...form, name: ' HTX Chè Tân Cương ' }, form)).toBe(true)
    expect(sameForm({ ...form, workers: '41' }, form)).toBe(false)
  })
})
