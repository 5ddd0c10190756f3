import { describe, expect, it } from 'vitest'
import { mounted } from '../../testing/mounted.ts'
import { merged, mergeFields, sameForm } from './merge.ts'
import RecordConflict from './RecordConflict.vue'

interface Form { name: string, sector: string, workers: string, contact: string, phone: string, provinces: string[] }
const base: Form = { name: 'Cơ sở Đúc Ý Yên', sector: 'mechanical', workers: '20', contact: '', phone: '0912345678', provinces: ['Nam Định'] }
const mine: Form = { ...base, workers: '42', contact: 'Bà Trịnh Thu Hương' }
const theirs: Form = { ...base, workers: '31', phone: '0987654321' }

describe('two versions of one record', () => {
  it('settles what only one side changed and leaves the rest to choose', () => {
    expect(mergeFields(base, mine, theirs).map(row => [row.field, row.settled])).toEqual([['workers', null], ['contact', 'mine'], ['phone', 'theirs']])
    expect(mergeFields(base, mine, { ...mine })).toEqual([])
  })

  it('saves theirs with what was chosen', () => {
    const rows = mergeFields(base, mine, theirs)
    expect(merged(theirs, rows, { workers: { side: 'other', other: '35' } })).toEqual({ ...theirs, workers: '35', contact: 'Bà Trịnh Thu Hương' })
  })

  it('compares and merges a list as one value', () => {
    const both = mergeFields(base, { ...base, provinces: ['Nam Định', 'Hà Nam'] }, { ...base, provinces: ['Nam Định', 'Ninh Bình'] })
    expect(both.map(row => [row.field, row.settled])).toEqual([['provinces', null]])
    expect(merged({ ...base, provinces: ['Nam Định', 'Ninh Bình'] }, both, { provinces: { side: 'mine', other: '' } }).provinces).toEqual(['Nam Định', 'Hà Nam'])
    expect(sameForm(base, { ...base, provinces: ['Nam Định'] })).toBe(true)
    expect(sameForm(base, { ...base, name: ' Cơ sở Đúc Ý Yên ' })).toBe(true)
    expect(sameForm(base, { ...base, provinces: [] })).toBe(false)
  })
})

const labels: Record<keyof Form, string> = { name: 'Tên cơ sở', sector: 'Ngành', workers: 'Lao động', contact: 'Người liên hệ', phone: 'Điện thoại', provinces: 'Tỉnh' }
const fields = (Object.keys(labels) as (keyof Form)[]).map(key => ({ key, label: labels[key], text: (value: unknown) => Array.isArray(value) ? value.join(', ') : String(value), typeable: key !== 'sector' }))

async function conflict({ lang = 'vi', own = mine, other = theirs }: { lang?: 'vi' | 'en', own?: Form, other?: Form } = {}) {
  const saved: Form[] = []
  const author = () => Promise.resolve({ name: 'Lê Văn Sơn', at: '2026-11-25 03:42:00+00' })
  const { wrapper, shown } = await mounted(RecordConflict, { fields, base, mine: own, theirs: other, again: false, saving: false, code: 'CS-00142', author, onSave: (form: Form) => saved.push(form) }, { lang })
  await Promise.resolve()
  await wrapper.vm.$nextTick()
  const save = () => wrapper.findAll('button').find(button => /Lưu bản ghép|Save the merged/.test(button.text()))!
  const row = (field: string) => wrapper.find(`tr[data-row-field="${field}"]`)
  return { wrapper, shown, saved, save, row }
}

describe('the conflict screen', () => {
  it('names who saved, shows both values beside the first, and waits for the choice', async () => {
    const { shown, save } = await conflict()
    expect(shown()).toContain('Lê Văn Sơn đã lưu trước')
    expect(shown()).toContain('3 trường: 2 trường ghép được ngay, 1 trường cần chọn')
    for (const text of ['CS-00142', '20', '42', '31', 'Bà Trịnh Thu Hương', '0987654321'])
      expect(shown()).toContain(text)
    expect(save().text()).toBe('Lưu bản ghép · còn 1 trường')
    expect(save().attributes('disabled')).toBeDefined()
  })

  it('saves the merged version once chosen', async () => {
    const { wrapper, save, saved } = await conflict()
    await wrapper.find('tr[data-open="true"] input[type="radio"]').setValue(true)
    expect(save().text()).toBe('Lưu bản ghép')
    await save().trigger('click')
    expect(saved).toEqual([{ ...theirs, workers: '42', contact: 'Bà Trịnh Thu Hương' }])
  })

  it('is chosen by the keys 1, 2 and 3 in a row', async () => {
    const { row, save, saved, wrapper } = await conflict()
    await row('workers').trigger('keydown', { key: '2' })
    await save().trigger('click')
    await row('workers').trigger('keydown', { key: '3' })
    await wrapper.find('tbody input:not([type="radio"])').setValue('35')
    await save().trigger('click')
    await row('workers').trigger('keydown', { key: '1' })
    await save().trigger('click')
    expect(saved.map(form => form.workers)).toEqual(['31', '35', '42'])
  })

  it('offers no typing where a value comes from a list', async () => {
    const { row, save } = await conflict({ own: { ...base, sector: 'wood', provinces: ['Hà Nam'] }, other: { ...base, sector: 'textile', provinces: [] } })
    expect(row('sector').text()).not.toContain('Giá trị khác')
    await row('sector').trigger('keydown', { key: '3' })
    expect(save().text()).toContain('còn 2 trường')
    expect(row('provinces').text()).toContain('Hà Nam')
    expect(row('provinces').text()).toContain('để trống')
    await row('sector').trigger('keydown', { key: '1' })
    await row('provinces').trigger('keydown', { key: '2' })
    expect(save().text()).toBe('Lưu bản ghép')
  })

  it('speaks English', async () => {
    expect((await conflict({ lang: 'en' })).shown()).toContain('Both changed it, choose one')
  })
})
