import type { AuditLine } from './line.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import AuditHappening from './AuditHappening.vue'
import { deedText, happenings } from './line.ts'
import RecordHistory from './RecordHistory.vue'

const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const programme = '11111111-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const record = { noun: 'support', id, code: 'KC24-0142', title: 'KC24-0142', demonstration: false } as const
const person = { id: 'u1', name: 'Nguyễn Thử', isSystem: false }
const line = (given: Partial<AuditLine>): AuditLine => ({ id: 1, at: '2026-11-25 03:00:00.5+00', actor: person, act: 'edited', noun: 'support', record, reason: null, version: 2, changes: [], ...given })

const lines = [
  line({ id: 5, noun: 'amount', act: 'created', version: null, reason: 'bổ sung', changes: [{ field: 'source', before: null, after: 'local', hidden: false }, { field: 'dong', before: null, after: 946_900_000, hidden: false }] }),
  line({ id: 4, noun: 'amount', act: 'created', version: null, reason: 'bổ sung' }),
  line({ id: 3, reason: 'bổ sung', changes: [{ field: 'programmeId', before: null, after: programme, hidden: false }, { field: 'title', before: 'Máy cắt', after: null, hidden: false }] }),
  line({ id: 2, at: '2026-11-24 03:00:00+00', act: 'created', version: 1, changes: [{ field: 'provinceId', before: null, after: 'VN-37@2025', hidden: false }] }),
]
const answer = { pages: [{ items: lines, names: { [programme]: 'Đề án dệt may' }, next: null }], pageParams: [null] }

describe('entries of one moment and record', () => {
  it('are one happening, told as one deed', () => {
    const told = happenings(lines)
    expect(told.map(one => one.lines.length)).toEqual([3, 1])
    expect(deedText(told[0]!, 'vi')).toBe('sửa khoản hỗ trợ, thêm 2 bút toán')
    expect(deedText(told[0]!, 'en')).toBe('edited support, added money entry (2)')
    expect(deedText(told[1]!, 'vi')).toBe('thêm khoản hỗ trợ')
  })

  it('that the platform wrote for many records are one line with their number', () => {
    const system = { id: 'system:demonstration', name: null, isSystem: true }
    const told = happenings(['a', 'b', 'c'].map((other, index) => line({ id: 9 - index, actor: system, act: 'created', record: { ...record, id: other } })))
    expect(told.map(one => one.others)).toEqual([2])
    const people = happenings(['a', 'b'].map((other, index) => line({ id: 9 - index, record: { ...record, id: other } })))
    expect(people).toHaveLength(2)
  })
})

describe('the history of a record', () => {
  it('says who did what, why, and each field before and after with its label', async () => {
    const { shown } = await mounted(RecordHistory, { noun: 'support', id }, { answers: [[['audit', 'history', 'support', id], answer]] })
    expect(shown()).toContain('Nguyễn Thử sửa khoản hỗ trợ, thêm 2 bút toán · 10:00 25/11/2026')
    expect(shown()).toContain('Lý do: bổ sung')
    expect(shown()).toContain('Đề ánđể trống→ Đề án dệt may')
    expect(shown()).toContain('Tên gọiMáy cắt→ để trống')
    expect(shown()).toMatch(/Bút toán: Nguồn Khuyến công địa phương · Số tiền 946\.900\.000\sđồng/)
  })

  it('speaks English', async () => {
    const { shown } = await mounted(RecordHistory, { noun: 'support', id }, { lang: 'en', answers: [[['audit', 'history', 'support', id], answer]] })
    expect(shown()).toContain('Programmeempty→ Đề án dệt may')
    expect(shown()).toContain('one field entered')
  })

  it('shows that a hidden value changed, and nothing of it', async () => {
    const facility = { noun: 'facility', id, code: 'CS-1', title: 'Gốm', demonstration: true } as const
    const [happening] = happenings([line({ noun: 'facility', record: facility, changes: [{ field: 'bankAccount', before: null, after: null, hidden: true }] })])
    const { shown, wrapper } = await mounted(AuditHappening, { happening, names: {}, ofRecord: false })
    expect(shown()).toContain('Số tài khoảnđã đổi, tài khoản này không xem được')
    expect(shown()).toContain('Dữ liệu minh hoạ')
    expect(wrapper.get('a').attributes('href')).toBe(`/facilities/${id}`)
  })

  it('has words where nothing happened yet', async () => {
    const { shown } = await mounted(RecordHistory, { noun: 'support', id }, { answers: [[['audit', 'history', 'support', id], { pages: [{ items: [], names: {}, next: null }], pageParams: [null] }]] })
    expect(shown()).toContain('Chưa có thay đổi nào được ghi.')
  })
})
