import type { FacilityForm } from './form.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import FacilityConflict from './FacilityConflict.vue'
import { emptyForm } from './form.ts'
import { merged, mergeFields } from './merge.ts'

const base: FacilityForm = { ...emptyForm(), name: 'Cơ sở Đúc Ý Yên', legalForm: 'household', provinceId: 'VN-37@2025', workers: '20', phone: '0912345678' }
const mine: FacilityForm = { ...base, workers: '42', contactName: 'Bà Trịnh Thu Hương' }
const theirs: FacilityForm = { ...base, workers: '31', phone: '0987654321' }

describe('two versions of one facility', () => {
  it('settles what only one side changed and leaves the rest to choose', () => {
    expect(mergeFields(base, mine, theirs).map(row => [row.field, row.settled])).toEqual([['workers', null], ['contactName', 'mine'], ['phone', 'theirs']])
    expect(mergeFields(base, mine, { ...mine })).toEqual([])
  })

  it('saves theirs with what was chosen', () => {
    const rows = mergeFields(base, mine, theirs)
    const result = merged(theirs, rows, { workers: { side: 'other', other: '35' } })
    expect(result).toEqual({ ...theirs, workers: '35', contactName: 'Bà Trịnh Thu Hương' })
  })
})

const history = [{ id: 9, at: '2026-11-25 03:42:00+00', actor: { id: 'u1', name: 'Lê Văn Sơn', isSystem: false }, what: 'edited', reason: null, version: 2, changes: [] }]
async function conflict(lang: 'vi' | 'en' = 'vi') {
  const id = 'f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11'
  const saved: FacilityForm[] = []
  const facility = { code: 'CS-00142', demonstration: false }
  const { wrapper, shown } = await mounted(FacilityConflict, { id, base, mine, theirs, facility, again: false, saving: false, onSave: (form: FacilityForm) => saved.push(form) }, { lang, answers: [[['facility', 'history', id], history]] })
  const save = () => wrapper.findAll('button').find(button => /Lưu bản ghép|Save the merged/.test(button.text()))!
  return { wrapper, shown, saved, save }
}

describe('the conflict screen', () => {
  it('names who saved, shows both values beside the first, and waits for the choice', async () => {
    const { shown, save } = await conflict()
    expect(shown()).toContain('Lê Văn Sơn đã lưu trước')
    expect(shown()).toContain('3 trường: 2 trường ghép được ngay, 1 trường cần chọn')
    for (const text of ['20', '42', '31', 'Bà Trịnh Thu Hương', '0987654321'])
      expect(shown()).toContain(text)
    expect(save().text()).toBe('Lưu bản ghép · còn 1 trường')
    expect(save().attributes('disabled')).toBeDefined()
  })

  it('saves the merged version once chosen', async () => {
    const { wrapper, save, saved } = await conflict()
    await wrapper.find('tr[data-open="true"] input[type="radio"]').setValue(true)
    expect(save().text()).toBe('Lưu bản ghép')
    await save().trigger('click')
    expect(saved).toEqual([{ ...theirs, workers: '42', contactName: 'Bà Trịnh Thu Hương' }])
  })

  it('is chosen by the keys 1, 2 and 3 in a row', async () => {
    const { wrapper, save, saved } = await conflict()
    const row = wrapper.find('tr[data-open="true"]')
    await row.trigger('keydown', { key: '2' })
    await save().trigger('click')
    await wrapper.findAll('tbody tr')[0]!.trigger('keydown', { key: '3' })
    await wrapper.find('tbody input:not([type="radio"])').setValue('35')
    await save().trigger('click')
    expect(saved.map(form => form.workers)).toEqual(['31', '35'])
  })

  it('speaks English', async () => {
    expect((await conflict('en')).shown()).toContain('Both changed it, choose one')
  })
})
