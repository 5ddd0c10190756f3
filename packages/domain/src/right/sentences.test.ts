import type { Phrase } from './sentences.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './explain.ts'
import { reasonSentences, rightSentences } from './sentences.ts'

const read = (sentences: Phrase[][]) => sentences.map(sentence => sentence.map(phrase => phrase.text).join(''))
const north = { name: 'khu vực phía Bắc', then: 28, today: 18 }

describe('what a person can do, in sentences', () => {
  it('a centre officer', () => {
    expect(read(rightSentences({ name: 'Chuyên viên Trung tâm 1', role: 'centre-officer', reach: north }, 'vi'))).toEqual([
      'Trong khu vực phía Bắc (28 tỉnh cũ, 18 tỉnh hiện nay), Chuyên viên Trung tâm 1 được xem, thêm, sửa, lưu trữ và xuất đề án, cơ sở CNNT, khoản hỗ trợ, sản phẩm và công nhận sản phẩm; xem và xuất báo cáo và nhật ký.',
      'Trên cả nước, Chuyên viên Trung tâm 1 được xem và xuất số liệu công bố và văn bản quy định.',
      'Không công bố hoặc quản trị. Không mở được người dùng hoặc thiết lập.',
      'Thấy và sửa được mã số thuế, người liên hệ, điện thoại và tài khoản ngân hàng.',
    ])
  })

  it('a member of the council', () => {
    expect(read(rightSentences({ name: 'An', role: 'council-member', reach: null }, 'en'))).toEqual([
      'In the whole country, An may read products and recognitions.',
      'May not create, edit, archive, export, publish or administer. Cannot open anything else.',
    ])
  })

  it('a leader sees no sensitive field', () => {
    expect(read(rightSentences({ name: 'An', role: 'leader', reach: null }, 'vi')).at(-1)).toBe('Không thấy mã số thuế, người liên hệ, điện thoại hoặc tài khoản ngân hàng.')
  })

  it('somebody without a reach', () => {
    const sentences = rightSentences({ name: 'An', role: 'province-officer', reach: null }, 'vi')
    expect(read(sentences)[0]).toBe('Chưa có phạm vi nào, nên chưa thấy bản ghi của tỉnh nào.')
    expect(sentences[0]![0]!.strong).toBe(true)
  })
})

describe('why not', () => {
  const told = { role: 'province-officer', action: 'edit', noun: 'facility', reach: 'tỉnh Ninh Bình', province: 'Thái Nguyên' } as const
  const asked = { role: 'province-officer', scope: { reach: 'province', province: 'VN-37@2025', provinceIds: ['VN-37@2025'] }, hindrance: null, action: 'edit', noun: 'facility' } as const
  it('names the role, the reach and the place', () => {
    expect(reasonSentences(decide({ ...asked, provinceId: 'VN-19@2025' }), told, 'vi')).toEqual(['Tài khoản đang dùng được.', 'Vai trò Cán bộ tỉnh được sửa cơ sở CNNT.', 'Thái Nguyên không thuộc phạm vi tỉnh Ninh Bình.'])
    expect(reasonSentences(decide({ ...asked, hindrance: 'second-factor', provinceId: 'VN-37@2025' }), { ...told, province: 'Ninh Bình' }, 'en')).toEqual(['The second factor must be set up before anything else.', 'The role Province officer may edit facilities.', 'Ninh Bình lies within tỉnh Ninh Bình.'])
  })

  it('says when no province matters', () => {
    const figure = { ...asked, action: 'read', noun: 'figure', provinceId: null } as const
    expect(reasonSentences(decide(figure), { ...told, action: 'read', noun: 'figure', province: null }, 'vi').at(-1)).toBe('Số liệu công bố là của chung cả nước, không theo tỉnh.')
    expect(reasonSentences(decide({ ...asked, provinceId: null }), { ...told, province: null }, 'vi').at(-1)).toBe('Chỉ với bản ghi thuộc tỉnh Ninh Bình.')
    expect(reasonSentences(decide({ ...figure, role: 'leader', noun: 'facility', scope: { reach: 'country' } }), { ...told, role: 'leader', action: 'read', reach: null }, 'vi').at(-1)).toBe('Phạm vi của tài khoản là cả nước.')
  })
})
