import type { FacilityDetail } from './detail.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import FacilityMerge from './FacilityMerge.vue'
import { emptyForm } from './form.ts'
import { mergedForm, mergeRows } from './merging.ts'

const left = { ...emptyForm(), name: 'HTX Gốm Bồ Bát', legalForm: 'cooperative', provinceId: 'VN-37@2025', workers: '12', phone: '0912345678' }
const right = { ...left, name: 'Gốm Bồ Bát', workers: '', address: 'Xã Yên Thành', furtherContacts: [{ name: 'Chị Thử', role: '', phone: '', email: '' }] }

describe('two records of one facility', () => {
  it('settle what one side alone says and leave the rest to choose', () => {
    expect(mergeRows(left, right).map(row => [row.field, row.settled])).toEqual([['name', null], ['address', 'right'], ['workers', 'left'], ['furtherContacts', 'right']])
    expect(mergeRows(left, { ...left, name: ' HTX Gốm Bồ Bát ' })).toEqual([])
    expect(mergeRows(left, right, ['name']).map(row => row.field)).toEqual(['name'])
  })

  it('become one with what was chosen', () => {
    const rows = mergeRows(left, right)
    expect(mergedForm(left, rows, { name: { hand: 'right', other: '' } })).toEqual({ ...left, name: 'Gốm Bồ Bát', address: 'Xã Yên Thành', furtherContacts: right.furtherContacts })
    expect(mergedForm(left, rows, { name: { hand: 'other', other: 'HTX Gốm Bồ Bát Ninh Bình' }, workers: { hand: 'right', other: '' } })).toMatchObject({ name: 'HTX Gốm Bồ Bát Ninh Bình', workers: '' })
  })
})

const [a, b] = ['f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11', 'f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d12']
const record = (id: string, code: string, change: object, supports: number) => ({
  facility: { id, version: 1, code, name: 'HTX Gốm Bồ Bát', nameEn: null, legalForm: 'cooperative', provinceId: 'VN-37@2025', address: null, sector: null, furtherSectors: [], foundedYear: null, workers: 12, taxCode: null, contactName: null, contactRole: null, phone: null, contactEmail: null, furtherContacts: [], bankName: null, bankAccount: null, archivedAt: null, demonstration: false, ...change },
  supports: Array.from({ length: supports }),
  products: [],
}) as unknown as FacilityDetail

async function page(lang: 'vi' | 'en' = 'vi', change: object = { name: 'Gốm Bồ Bát', workers: 15, address: 'Xã Yên Thành' }) {
  const me = { id: 'u', name: 'Cán bộ', email: 'a@b.vn', role: 'centre-officer', reach: 'north', mustChangePassword: false }
  return mounted(FacilityMerge, { left: a, right: b }, { lang, answers: [[['facility', 'pair', a, b], { left: record(a, 'CS-00001', {}, 3), right: record(b, 'CS-00002', change, 2) }], [['account', 'me'], me]] })
}

describe('the merge page', () => {
  it('shows both records, says what moves, and waits for every choice', async () => {
    const { wrapper, shown } = await page()
    expect(shown()).toContain('Hai hồ sơ khác nhau ở 3 trường: 1 trường chỉ một bên có, 2 trường cần chọn.')
    expect(shown()).toContain('2 khoản hỗ trợ, 0 sản phẩm của CS-00002 chuyển sang CS-00001')
    const save = () => wrapper.find('.page-foot button[type="submit"]')
    expect([save().text(), save().attributes('disabled')]).toEqual(['Gộp · còn 2 trường', ''])
    await wrapper.find('tr[data-field="name"]').trigger('keydown', { key: '2' })
    await wrapper.find('tr[data-field="workers"]').trigger('keydown', { key: '3' })
    await wrapper.find('tr[data-field="workers"] input:not([type="radio"])').setValue('20')
    expect([save().text(), save().attributes('disabled')]).toEqual(['Gộp hai hồ sơ', undefined])
    await wrapper.findAll('thead input[type="radio"]')[1]!.setValue(true)
    expect(shown()).toContain('3 khoản hỗ trợ, 0 sản phẩm của CS-00001 chuyển sang CS-00002')
    await wrapper.find('form').trigger('submit')
    expect(shown()).toContain('Cần nêu lý do, ít nhất 3 ký tự.')
  })

  it('merges no archived record', async () => {
    const { shown, wrapper } = await page('vi', { archivedAt: '2026-01-01T00:00:00Z' })
    expect(shown()).toContain('đã lưu trữ hoặc đã gộp')
    expect(wrapper.find('.page-foot button[type="submit"]').attributes('disabled')).toBeDefined()
  })

  it('speaks English', async () => {
    expect((await page('en')).shown()).toContain('The records differ in 3 fields')
  })
})
