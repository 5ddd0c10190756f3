import type { Criterion } from '@khuyencong/domain/programme'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyForm, formOf, thresholdText } from './form.ts'

const typed = { ...emptyForm(), dimension: 'area', value: '9', legalBasis: 'Văn bản thử, Điều 3', validFrom: '2026-01-01' }
const row: Criterion = { code: 'key-funding-size', dimension: 'funding-size', operator: 'at-least', value: 50_000_000_000, unit: 'đồng', legalBasis: 'Văn bản thử', instrument: null, validFrom: '2026-01-01', validTo: null }

describe('the form of a criterion', () => {
  it('reads funding as money and the other dimensions as whole numbers', () => {
    expect(draftOf(typed).draft).toMatchObject({ dimension: 'area', operator: 'at-least', draft: { value: 9 } })
    expect(draftOf({ ...typed, dimension: 'funding-size', value: '50 tỷ' }).draft?.draft.value).toBe(50_000_000_000)
    expect(draftOf({ ...typed, value: '' }).draft?.draft.value).toBeNull()
    expect(draftOf({ ...typed, value: 'chín' }).issues).toEqual([{ field: 'value', reason: 'whole-number' }])
    expect(draftOf({ ...typed, dimension: '', validFrom: '' }).issues).toEqual([{ field: 'dimension', reason: 'not-chosen' }, { field: 'validFrom', reason: 'required' }])
    expect(draftOf(formOf(row)).draft?.draft.value).toBe(50_000_000_000)
  })

  it('says a threshold in words, and plainly that none is set', () => {
    expect(thresholdText(row, 'vi')).toBe('ít nhất 50.000 triệu đồng')
    expect(thresholdText({ ...row, dimension: 'area', value: 9, unit: 'province', operator: 'at-most' }, 'en')).toBe('at most 9 provinces')
    expect(thresholdText({ ...row, value: null }, 'vi')).toBe('chưa đặt')
  })
})
