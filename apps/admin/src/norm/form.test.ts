import { norms } from '@khuyencong/domain/norm'
import { describe, expect, it } from 'vitest'
import { lawMessage } from '../instrument/value.ts'
import { draftOf, emptyForm, formOf, nextFormOf } from './form.ts'
import { figuresText, subjectName } from './value.ts'

const machinery = norms.find(row => row.code === 'machinery')!
const typed = { ...emptyForm(), supportType: 'machinery', rate: '50', capDong: '300 triệu', lineFactor: '1,5', legalBasis: 'Văn bản thử, Điều 8', validFrom: '2026-01-01' }
const reasons = (change: object) => draftOf({ ...typed, ...change }).issues.map(issue => [issue.field, issue.reason])

describe('the form of a norm', () => {
  it('reads per cent, money and factor as people write them', () => {
    expect(draftOf(typed).draft).toEqual({ subject: { supportType: 'machinery', variant: 'standard', provinceId: null }, draft: { rate: 0.5, capDong: 300_000_000, lineFactor: 1.5, per: 'facility', legalBasis: 'Văn bản thử, Điều 8', instrument: null, validFrom: '2026-01-01', validTo: null, status: 'documented' } })
    expect(draftOf({ ...typed, rate: '33,3', capDong: '1.234.567', lineFactor: '' }).draft?.draft).toMatchObject({ rate: 0.333, capDong: 1_234_567, lineFactor: null })
    expect(draftOf({ ...typed, rate: '', capDong: '' }).draft?.draft).toMatchObject({ rate: null, capDong: null })
  })

  it('says what is wrong with each field', () => {
    expect(reasons({ rate: 'một nửa' })).toEqual([['rate', 'number']])
    expect(reasons({ rate: '120' })).toEqual([['rate', 'rate-range']])
    expect(reasons({ capDong: 'khoảng 300 triệu' })).toEqual([['capDong', 'money-bound']])
    expect(reasons({ lineFactor: '0,5' })).toEqual([['lineFactor', 'factor-range']])
    expect(reasons({ supportType: '', validFrom: '', legalBasis: '' })).toEqual([['supportType', 'not-chosen'], ['legalBasis', 'required'], ['validFrom', 'required']])
  })

  it('shows a row as it was typed, and begins the next one as a copy without its days and its law', () => {
    expect(formOf(machinery)).toMatchObject({ rate: '50', capDong: '300 triệu', lineFactor: '1,5', validFrom: '2018-05-11', validTo: '' })
    expect(draftOf(formOf(machinery)).draft?.draft).toEqual({ rate: 0.5, capDong: 300_000_000, lineFactor: 1.5, per: 'facility', legalBasis: 'Thông tư 28/2018/TT-BTC, Điều 8', instrument: 'tt-28-2018-btc', validFrom: '2018-05-11', validTo: null, status: 'documented' })
    expect(nextFormOf(machinery)).toMatchObject({ rate: '50', capDong: '300 triệu', legalBasis: '', instrument: '', validFrom: '' })
  })
})

describe('a norm in words', () => {
  it('says rate, cap and factor, and plainly that nothing is set', () => {
    expect(figuresText(machinery, 'vi').replaceAll('\u00A0', ' ')).toBe('50 % chi phí, đến 300 triệu đồng một cơ sở; dây chuyền 1,5 ×')
    expect(figuresText(machinery, 'en').replaceAll('\u00A0', ' ')).toBe('50% of the cost, up to 300 million VND a facility; production line 1.5 ×')
    expect(figuresText(norms.find(row => row.code === 'showroom')!, 'vi')).toBe('chưa đặt')
    expect(subjectName({ supportType: 'demo-model', variant: 'copied-model', provinceId: 'VN-36@2008' }, 'vi')).toBe('Xây dựng mô hình trình diễn kỹ thuật · Mô hình hoạt động hiệu quả để nhân rộng · Nam Định')
  })

  it('names days, counts and ceilings as they are printed', () => {
    expect(lawMessage({ field: 'validTo', reason: 'overlaps', values: { from: '2026-01-01', to: '' } }, 'Đến hết ngày', 'vi')).toBe('Trùng với dòng khác từ 01/01/2026 trở đi. Đổi ngày để mỗi ngày chỉ có một dòng.')
    expect(lawMessage({ field: 'capDong', reason: 'above-national', values: { ceiling: 300_000_000 } }, 'Mức trần', 'vi').replaceAll('\u00A0', ' ')).toBe('Mức trần vượt mức quốc gia 300 triệu đồng. Định mức địa phương nằm trong mức trần quốc gia.')
    expect(lawMessage({ field: 'validFrom', reason: 'records-rest', values: { count: 1234 } }, 'Áp dụng từ', 'en')).toContain('1,234 records')
  })
})
