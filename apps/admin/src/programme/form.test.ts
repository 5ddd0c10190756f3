import type { ProgrammeContext, ProgrammeRecord } from '@khuyencong/domain/programme'
import type { ProgrammeForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { provinces } from '../region/provinces.ts'
import { mergeFields } from '../shell/form/merge.ts'
import { budgetLines, budgetText, gridYears, pastedBlock, withText } from './budget.ts'
import { draftOf, emptyForm, formOf, yearsOf } from './form.ts'
import { typeRows, typesIn } from './offered.ts'
import { messageOf } from './value.ts'

const context: ProgrammeContext = { register: provinces, types: typeRows, national: null, before: [], after: [], supportYears: null, twin: null, id: null }
const whole: ProgrammeForm = { ...emptyForm('north'), name: 'Đề án điểm ngành gỗ', kind: 'key', sector: 'wood', centre: 'ipc1', yearFrom: '2024', yearTo: '2025', provinceIds: ['VN-15@2008'], types: ['machinery'], budgetNational: { 2024: '2 tỷ', 2025: '946,9 triệu' } }
const reasons = (form: ProgrammeForm) => draftOf(form, context).issues.map(issue => `${issue.field}: ${issue.reason}`)

describe('the form of a programme', () => {
  it('becomes a draft with whole đồng', () => {
    const { draft } = draftOf(whole, context)
    expect(draft).toMatchObject({ name: 'Đề án điểm ngành gỗ', nameEn: null, sector: 'wood', yearFrom: 2024, yearTo: 2025, renews: null, decidedOn: null, budget: [{ year: 2024, source: 'national', dong: 2_000_000_000 }, { year: 2025, source: 'national', dong: 946_900_000 }] })
  })

  it('says field by field what is missing, before anything is sent', () => {
    expect(reasons(emptyForm())).toEqual(['name: required', 'kind: not-chosen', 'yearFrom: required', 'yearTo: required'])
    expect(reasons({ ...whole, sector: '', centre: '', region: '' })).toEqual(['sector: required', 'region: required', 'centre: required'])
    expect(reasons({ ...whole, yearFrom: '20x4', yearTo: '1999' })).toEqual(['yearFrom: whole-number', 'yearTo: year-range'])
    expect(reasons({ ...whole, budgetOther: { 2024: 'ba trăm', 2026: '1 triệu' } })).toEqual(['budget.2026.other: budget-outside-years', 'budget.2024.other: money-unclear'])
  })

  it('reads a record and gives it back unchanged', () => {
    const record: ProgrammeRecord = { id: '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c', version: 3, code: 'wood-2024-2025', demonstration: false, archivedAt: null, archivedReason: null, updatedAt: '2026-11-25', ...draftOf(whole, context).draft!, objective: 'Một\nHai', budget: [{ year: 2024, source: 'national', dong: 1_234_567 }, { year: 2025, source: 'counterpart', dong: 0 }] }
    const { draft } = draftOf(formOf(record), context)
    expect({ ...record, ...draft }).toEqual(record)
  })

  it('lets two people budget two sources at once', () => {
    const mine = { ...whole, budgetLocal: withText(whole.budgetLocal, 2024, '5 triệu') }
    const theirs = { ...whole, budgetNational: withText(whole.budgetNational, 2025, '1 tỷ') }
    expect(mergeFields(whole, mine, theirs).map(row => [row.field, row.settled])).toEqual([['budgetNational', 'theirs'], ['budgetLocal', 'mine']])
  })

  it('waits for years before it asks for provinces and money', () => {
    expect(yearsOf({ yearFrom: '2024', yearTo: '202' })).toBeNull()
    expect(yearsOf({ yearFrom: '2025', yearTo: '2024' })).toBeNull()
    expect(yearsOf({ yearFrom: '2024', yearTo: '2025' })).toEqual({ yearFrom: 2024, yearTo: 2025 })
  })

  it('words what is wrong with the names people know', () => {
    expect(messageOf({ field: 'types', reason: 'type-not-offered', values: { types: 'unclassified' } }, 'vi')).toContain('Chưa phân loại')
    expect(messageOf({ field: 'yearTo', reason: 'required' }, 'vi')).toBe('Cần điền đến năm.')
    expect(messageOf({ field: 'provinceIds', reason: 'province-outside-region', values: { provinces: 'Bình Thuận' } }, 'en')).toBe('Outside the region: Bình Thuận.')
  })
})

describe('the budget as typed', () => {
  it('can be written, read and written again', () => {
    for (let dong = 1; dong < 9e14; dong = dong * 7 + (dong % 5) * 100_000) {
      const { lines, issues } = budgetLines({ budgetNational: { 2024: budgetText(dong) }, budgetLocal: {}, budgetCounterpart: {}, budgetOther: {} })
      expect([issues, lines]).toEqual([[], [{ year: 2024, source: 'national', dong }]])
    }
    expect([budgetText(5_000_000_000), budgetText(946_900_000), budgetText(1_234_567), budgetText(0)]).toEqual(['5.000 triệu', '946,9 triệu', '1.234.567', '0'])
  })

  it('keeps years in sight that hold something', () => {
    expect(gridYears({ budgetNational: { 2030: '1' }, budgetLocal: {}, budgetCounterpart: {}, budgetOther: {} }, { yearFrom: 2024, yearTo: 2025 })).toEqual([2024, 2025, 2030])
    expect(withText({ 2024: '1', 2025: '2' }, 2024, '  ')).toEqual({ 2025: '2' })
  })

  it('takes a block from a spreadsheet and leaves a single value alone', () => {
    expect(pastedBlock('1.000\t2.000\r\n3.000\t4.000\r\n')).toEqual([['1.000', '2.000'], ['3.000', '4.000']])
    expect(pastedBlock('946,9 triệu')).toBeNull()
  })
})

it('types are offered by the days of their rows', () => {
  const rows = [{ code: 'old', offered: true, validFrom: '2012-07-05', validTo: '2025-12-31' }, { code: 'new', offered: true, validFrom: '2026-01-01', validTo: null }, { code: 'mark', offered: false, validFrom: '2012-07-05', validTo: null }]
  expect([typesIn({ yearFrom: 2021, yearTo: 2023 }, rows), typesIn({ yearFrom: 2025, yearTo: 2026 }, rows), typesIn({ yearFrom: 2026, yearTo: 2030 }, rows)]).toEqual([['old'], ['old', 'new'], ['new']])
})
