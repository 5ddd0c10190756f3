import type { Known, SupportForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyForm, formOf, placesFor, provincesIn } from './form.ts'
import { messageOf } from './message.ts'

const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const right: SupportForm = { ...emptyForm(2022), type: 'machinery', programmeId: id, facilityId: id, provinceId: 'VN-36@2008', title: 'Máy phay CNC' }
const known: Known = { programme: { yearFrom: 2021, yearTo: 2023 }, facilityProvince: 'VN-36@2008', before: null }
const said = (change: Partial<SupportForm>, lang: 'vi' | 'en' = 'vi', about: Partial<Known> = {}) => draftOf({ ...right, ...change }, { ...known, ...about }).issues.map(issue => [issue.field, messageOf(issue, lang)])

describe('a support from what was typed', () => {
  it('leaves empty what is empty', () => {
    expect(draftOf(right, known)).toEqual({ issues: [], draft: { reason: null, draft: { type: 'machinery', programmeId: id, planYear: 2022, facilityId: id, provinceId: 'VN-36@2008', place: null, participants: null, title: 'Máy phay CNC', note: null, variant: 'standard', normJustification: null, state: 'draft' } } })
  })

  it('sends only what the type has a use for, and keeps the rest in the form', () => {
    const typed = { ...right, place: 'Hội trường', participants: '120', variant: 'production-line' }
    expect(draftOf(typed, known).draft!.draft).toMatchObject({ place: null, participants: null, variant: 'production-line', facilityId: id })
    expect(draftOf({ ...typed, type: 'conference' }, known).draft!.draft).toMatchObject({ place: 'Hội trường', participants: 120, variant: 'standard', facilityId: null })
    expect(typed.place).toBe('Hội trường')
  })

  it('says all that is missing at once', () => {
    expect(said({ type: '', programmeId: '', provinceId: '' })).toEqual([['type', 'Chọn nội dung hỗ trợ.'], ['programmeId', 'Chọn đề án.'], ['provinceId', 'Chọn tỉnh, thành.']])
    expect(said({ facilityId: '', provinceId: '' })).toEqual([['provinceId', 'Chọn tỉnh, thành.'], ['facilityId', 'Chọn cơ sở CNNT.']])
    expect(said({ type: 'conference', place: ' ' })).toEqual([['place', 'Cần điền nơi tổ chức.']])
    expect(said({ planYear: '' })).toEqual([['planYear', 'Cần điền năm kế hoạch.']])
    expect(said({ planYear: 'năm nay' })).toEqual([['planYear', 'Cần một số nguyên, ví dụ 120.']])
  })

  it('holds the year against the programme and the province', () => {
    expect(said({ planYear: '2024' })).toEqual([['planYear', 'Đề án này chạy từ 2021 đến 2023. Đổi năm kế hoạch hoặc chọn đề án khác.']])
    expect(said({ provinceId: 'VN-37@2025' })).toEqual([['provinceId', 'Tỉnh này không có trong năm 2022. Chọn tỉnh của năm đó.']])
    expect(said({ planYear: '2024' }, 'en')).toEqual([['planYear', 'This programme runs from 2021 to 2023. Change the plan year or choose another programme.']])
  })

  it('words the server\'s reasons with money, names and numbers', () => {
    expect(messageOf({ field: 'normJustification', reason: 'norm-exceeded', values: { ceiling: 300_000_000, excess: 120_000_000 } }, 'vi')).toBe('Vượt định mức 120,0\u00A0triệu đồng (trần 300,0\u00A0triệu đồng). Hạ xuống, đổi định mức áp dụng, hoặc giải trình.')
    expect(messageOf({ field: 'provinceId', reason: 'province-not-on-date', values: { year: 2022, suggested: 'VN-35@2008' } }, 'vi')).toBe('Tỉnh này không có trong năm 2022. Năm đó là Hà Nam.')
    expect(messageOf({ field: 'reason', reason: 'same-support', values: { code: 'KC22-0118' } }, 'en')).toBe('The facility has a support KC22-0118 of this programme, type and year. If there are really two, say why.')
    expect(messageOf({ field: 'settled', reason: 'settled-above-approved', values: { source: 'national', dong: 330_000_000, level: 320_000_000 } }, 'vi')).toBe('KCQG: quyết toán 330,0\u00A0triệu đồng, nhiều hơn được duyệt 320,0\u00A0triệu đồng.')
    expect(messageOf({ field: 'x', reason: 'a-reason-of-tomorrow' }, 'en')).toBe('The value has the wrong form.')
  })

  it('comes back as it was typed', () => {
    const typed = { ...right, note: 'Dòng một\nDòng hai' }
    expect(formOf(draftOf(typed, known).draft!.draft)).toEqual(typed)
  })
})

describe('places to choose from', () => {
  it('are those of the plan year', () => {
    expect(provincesIn('2022')).toHaveLength(63)
    expect(provincesIn('2026')).toHaveLength(34)
    expect(provincesIn('2025').length).toBeGreaterThan(63)
    expect([provincesIn(''), provincesIn('202'), provincesIn('1999')]).toEqual([[], [], []])
  })

  it('begin with those of the facility', () => {
    expect(placesFor('VN-36@2008', '2026')).toEqual(['VN-37@2025'])
    expect(placesFor('VN-37@2025', '2022')).toHaveLength(3)
    expect([placesFor(null, '2022'), placesFor('VN-37@2025', 'năm')]).toEqual([[], []])
  })
})
