import type { BulkAnswer, BulkDoors, BulkField, BulkPreview, BulkRecord } from './bulk.ts'
import { describe, expect, it, vi } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { mounted } from '../../testing/mounted.ts'
import BulkBar from './BulkBar.vue'
import BulkDialog from './BulkDialog.vue'

const rows = [{ id: 'a', version: 1 }, { id: 'b', version: 2 }]
const fields: BulkField[] = [
  { key: 'planYear', label: 'Năm kế hoạch', kind: 'year' },
  { key: 'sector', label: 'Ngành', kind: 'choice', options: [{ value: 'wood', label: 'Gỗ' }, { value: 'none', label: 'Chưa rõ' }], sent: chosen => chosen === 'none' ? null : chosen },
  { key: 'legalForm', label: 'Loại hình', kind: 'choice', options: [{ value: 'household', label: 'Hộ kinh doanh' }] },
  { key: 'archive', label: 'Lưu trữ', kind: 'archive' },
]
const outcome: BulkPreview = {
  records: rows,
  done: [{ id: 'a', code: 'CS-00001', name: 'Dệt lụa Nha Hà', before: 2022, after: 2023 }],
  same: [],
  refused: [{ id: 'b', code: 'CS-00002', name: 'Đúc Ý Yên', reason: 'stale-version' }, { id: 'c', code: null, name: null, reason: 'no-such-record' }, { id: 'd', code: 'CS-00004', name: 'Gốm', reason: 'outside-programme', values: { from: 2021 } }],
}
const settled = async () => {
  for (let n = 0; n < 8; n++) {
    await Promise.resolve()
    await nextTick()
  }
}

async function bar(total = 2, mayChange = true) {
  const picked = ref<ReadonlySet<string>>(new Set(['a', 'b']))
  const { wrapper, shown } = await mounted({ render: () => h(BulkBar as never, { rows, total, fields, 'doors': {}, mayChange, 'picked': picked.value, 'onUpdate:picked': (next: ReadonlySet<string>) => { picked.value = next } }) })
  return { picked, shown, button: (label: string) => wrapper.findAll('button').find(one => one.text() === label) }
}

describe('a selection', () => {
  it('says how many are selected and lets them go', async () => {
    const { picked, shown, button } = await bar()
    expect(shown()).toContain('Đã chọn 2 dòng')
    await button('Esc bỏ chọn')!.trigger('click')
    expect(picked.value.size).toBe(0)
    expect(shown()).not.toContain('Đã chọn')
  })

  it('of a whole page can be made all that the filter finds, up to the stated limit', async () => {
    const all = await bar(312)
    await all.button('Chọn cả 312 dòng khớp bộ lọc')!.trigger('click')
    expect(all.shown()).toContain('Đã chọn cả 312 dòng khớp bộ lọc')
    expect((await bar(501)).shown()).toContain('Bộ lọc có hơn 500 dòng')
    expect((await bar(2)).shown()).not.toContain('khớp bộ lọc')
  })

  it('of somebody who may not edit changes nothing', async () => {
    expect((await bar(312, false)).button('Đổi hàng loạt')).toBeUndefined()
  })
})

async function dialog(doors: Partial<BulkDoors> = {}) {
  const asked: [unknown, unknown][] = []
  const sent: [BulkRecord[], unknown, string][] = []
  const emitted: string[] = []
  const answer: BulkAnswer = { done: outcome.done, same: [], refused: [] }
  const preview = (target: unknown, wanted: unknown) => {
    asked.push([target, wanted])
    return Promise.resolve(outcome)
  }
  const change = (records: BulkRecord[], wanted: unknown, once: string) => {
    sent.push([records, wanted, once])
    return Promise.resolve(answer)
  }
  const undo = vi.fn(() => Promise.resolve(answer))
  const { wrapper } = await mounted(BulkDialog, {
    open: true,
    count: 2,
    target: { records: rows },
    fields,
    messageOf: ({ reason }: { reason: string }) => `Câu về ${reason}`,
    doors: { preview, change, undo, ...doors },
    onChanged: () => emitted.push('changed'),
    onUndone: () => emitted.push('undone'),
  })
  await settled()
  const page = document.body
  const press = async (label: string) => {
    const button = [...page.querySelectorAll('button')].find(one => one.textContent?.trim() === label)
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await settled()
  }
  const choose = async (key: string, menu = 0) => {
    wrapper.findAllComponents({ name: 'SelectMenu' })[menu]!.vm.$emit('update:modelValue', key)
    await settled()
  }
  const submit = async () => {
    page.querySelector('#bulk')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await settled()
  }
  const fill = async (field: string, value: string) => {
    const input = page.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)!
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
  }
  return { close: () => wrapper.unmount(), asked, sent, emitted, undo, press, choose, submit, fill, text: () => page.textContent!.replace(/\s+/g, ' ') }
}

describe('changing many at once', () => {
  it('asks for what is missing, previews with reasons, changes what was previewed, and is taken back', async () => {
    const page = await dialog()
    await page.choose('planYear')
    await page.submit()
    expect(page.text()).toContain('Chọn giá trị mới.')
    await page.fill('bulk-value', '2023')
    await page.submit()
    expect(page.asked).toEqual([[{ records: rows }, { field: 'planYear', value: 2023 }]])
    for (const said of ['1 sẽ đổi', '3 không đổi được', 'Dệt lụa Nha Hà', 'Người khác vừa sửa', 'Bản ghi ngoài phạm vi', 'Câu về outside-programme'])
      expect(page.text()).toContain(said)
    await page.press('Đổi 1 bản ghi')
    expect(page.sent.map(([records, change]) => [records, change])).toEqual([[[{ id: 'a', version: 1 }], { field: 'planYear', value: 2023 }]])
    expect(page.emitted).toEqual(['changed'])
    await page.press('Hoàn tác')
    expect(page.undo).toHaveBeenCalledWith(page.sent[0]![2])
    expect(page.text()).toContain('Đã trả lại 1 bản ghi')
  })

  it('sends what was chosen, or what stands for it', async () => {
    for (const [field, chosen, value] of [['sector', 'none', null], ['sector', 'wood', 'wood'], ['legalForm', 'household', 'household']] as const) {
      const page = await dialog()
      await page.choose(field)
      await page.choose(chosen, 1)
      await page.submit()
      expect(page.asked).toEqual([[{ records: rows }, { field, value }]])
      page.close()
    }
  })

  it('archives with a reason alone', async () => {
    const page = await dialog()
    await page.choose('archive')
    await page.submit()
    expect([page.asked, page.text().includes('Cần nêu lý do')]).toEqual([[], true])
    await page.fill('bulk-reason', 'Trùng khi nhập')
    await page.submit()
    expect(page.asked).toEqual([[{ records: rows }, { field: 'archive', reason: 'Trùng khi nhập' }]])
  })

  it('sends a change without an answer again under the same key', async () => {
    const keys: string[] = []
    const change = vi.fn((_: unknown, __: unknown, once: string) => {
      keys.push(once)
      return keys.length === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ done: [], same: [], refused: [] })
    })
    const page = await dialog({ change: change as never })
    await page.choose('planYear')
    await page.fill('bulk-value', '2023')
    await page.submit()
    await page.press('Đổi 1 bản ghi')
    expect(page.text()).toContain('Máy chủ chưa trả lời')
    await page.press('Đổi 1 bản ghi')
    expect([keys.length, new Set(keys).size]).toEqual([2, 1])
  })
})
