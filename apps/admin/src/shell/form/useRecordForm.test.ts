import type { Issue } from '@khuyencong/domain/refusal'
import type { Mock } from 'vitest'
import type { Ref } from 'vue'
import { TRPCClientError } from '@trpc/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { mounted } from '../../testing/mounted.ts'
import { useSession } from '../session.ts'
import FormField from './FormField.vue'
import { thisMachine } from './machine.ts'
import RecordForm from './RecordForm.vue'
import { useRecordForm } from './useRecordForm.ts'

interface Row { version: number, name: string, workers: number | null }
interface Form { name: string, workers: string }
const officer = { id: 'u1', name: 'Trần Thị Hạnh', email: 'hanh@example.vn', role: 'province-officer', reach: 'VN-37@2025', mustChangePassword: false }
const refusal = (code: string, detail: object) => new TRPCClientError(code, { result: { error: { code: -32_600, message: code, data: { refusal: { code, detail } } } } as never })
const settled = async () => {
  for (let n = 0; n < 6; n++) {
    await Promise.resolve()
    await nextTick()
  }
}

/** The part of the server that keeps drafts, as plain answers to plain requests. */
let stored: Record<string, unknown> | null
let asked: [string, Record<string, unknown>][]
let isOffline = false
beforeEach(() => {
  stored = null
  asked = []
  isOffline = false
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async (address: string, init: { body?: string } = {}) => {
    if (isOffline)
      throw new TypeError('Failed to fetch')
    const url = new URL(address)
    const names = url.pathname.split('/').at(-1)!.split(',')
    const inputs = JSON.parse(init.body ?? url.searchParams.get('input') ?? '{}') as Record<string, Record<string, unknown>>
    const answers = names.map((name, at) => {
      const input = inputs[at]!
      asked.push([name, input])
      // As the server does: what another machine wrote since is not written over.
      const isOther = name === 'desk.keepDraft' && stored !== null && (stored.machine as { id: string }).id !== (input.machine as { id: string }).id && stored.at !== input.seen
      if (isOther)
        return { result: { data: { kept: false, at: stored!.at, machine: (stored!.machine as { name: string }).name } } }
      if (name === 'desk.keepDraft')
        stored = { ...input, at: `2026-11-25 04:0${asked.length}:00+00` }
      if (name === 'desk.forgetDraft')
        stored = null
      return { result: { data: name === 'desk.keepDraft' ? { kept: true, at: stored!.at, machine: 'Web' } : stored ?? null } }
    })
    return new Response(JSON.stringify(answers), { headers: { 'content-type': 'application/json' } })
  })
})
afterEach(async () => {
  // A request that waits to travel with others must not wait for ever.
  await vi.runOnlyPendingTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Setting { row?: Row, key?: string, save?: Mock }
async function opened({ row, key = 'facility.new', save = vi.fn(), before }: Setting & { before?: () => void } = {}) {
  const loaded = ref(row) as Ref<Row | undefined>
  const saved = vi.fn()
  let record!: ReturnType<typeof useRecordForm<Form, { name: string, workers: number | null }, Row>>
  const Page = defineComponent(() => {
    record = useRecordForm<Form, { name: string, workers: number | null }, Row>({
      key: () => key,
      empty: () => ({ name: '', workers: '' }),
      loaded: () => loaded.value,
      formOf: one => ({ name: one.name, workers: one.workers === null ? '' : String(one.workers) }),
      draftOf: (form) => {
        const issues: Issue[] = form.name.trim() === '' ? [{ field: 'name', reason: 'required' }] : []
        return issues.length > 0 ? { draft: null, issues } : { draft: { name: form.name.trim(), workers: form.workers === '' ? null : Number(form.workers) }, issues: [] }
      },
      save: save as never,
      saved,
    })
    const fields = [{ key: 'name' as const, label: 'Tên cơ sở', text: String }, { key: 'workers' as const, label: 'Lao động', text: String }]
    return () => h(RecordForm as never, { record, fields, title: 'Cơ sở', messageOf: (issue: Issue) => `Câu về ${issue.reason}.`, cancel: '/', isNew: row === undefined }, () => h(FormField, { name: 'name', label: 'Tên cơ sở', required: true }, () => h('input', { value: record.form.value.name, onInput: (event: Event) => { record.form.value.name = (event.target as HTMLInputElement).value } })))
  })
  const shown = await mounted(Page, {}, { answers: [[['account', 'me'], officer]], before, page: true })
  await settled()
  await vi.advanceTimersByTimeAsync(0)
  return { ...shown, record, save, saved, loaded, submit: async () => {
    await shown.wrapper.find('form').trigger('submit')
    await settled()
    await vi.advanceTimersByTimeAsync(0)
  } }
}
const type = async (page: Awaited<ReturnType<typeof opened>>, name: string) => {
  await page.wrapper.find('[data-field="name"] input').setValue(name)
}
const local = () => JSON.parse(localStorage.getItem('khuyencong.draft.u1.facility.new') ?? 'null') as { value: { form: Form } } | null

describe('a form over a record', () => {
  it('says what is wrong in a summary that takes the focus, under the field, and no longer than it is wrong', async () => {
    const page = await opened()
    await type(page, ' ')
    await page.submit()
    expect(document.activeElement?.getAttribute('role')).toBe('alert')
    expect(page.wrapper.find('[data-field="name"]').text()).toContain('Câu về required.')
    expect(page.save).not.toHaveBeenCalled()
    await type(page, 'HTX Chè')
    expect(page.shown()).not.toContain('Câu về required.')
  })

  it('keeps what the server refused until its field is touched', async () => {
    const page = await opened({ save: vi.fn().mockRejectedValue(refusal('invalid', { reason: 'check-fields', issues: [{ field: 'name', reason: 'name-taken' }] })) })
    await type(page, 'HTX Chè')
    await page.submit()
    expect(page.shown()).toContain('Câu về name-taken.')
    page.record.form.value.workers = '12'
    await settled()
    expect(page.shown()).toContain('Câu về name-taken.')
    await type(page, 'HTX Chè Tân Cương')
    expect(page.shown()).not.toContain('Câu về name-taken.')
    expect(page.record.form.value).toEqual({ name: 'HTX Chè Tân Cương', workers: '12' })
  })

  it('sends the same content under the same key until it has an answer', async () => {
    const save = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(refusal('busy', { reason: 'try-again' })).mockResolvedValue({ version: 1, name: 'HTX Chè', workers: null })
    const page = await opened({ save })
    await type(page, 'HTX Chè')
    for (let n = 0; n < 3; n++)
      await page.submit()
    const keys = save.mock.calls.map(call => call[2] as string)
    expect(new Set(keys).size).toBe(1)
    expect(page.saved).toHaveBeenCalledTimes(1)
  })

  it('gives other content another key', async () => {
    const save = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'))
    const page = await opened({ save })
    await type(page, 'HTX Chè')
    await page.submit()
    await type(page, 'HTX Chè Tân Cương')
    await page.submit()
    expect(new Set(save.mock.calls.map(call => call[2] as string)).size).toBe(2)
  })

  it('is submitted once by a double press', async () => {
    let answer!: (row: Row) => void
    const save = vi.fn(() => new Promise<Row>((resolve) => {
      answer = resolve
    }))
    const page = await opened({ save })
    await type(page, 'HTX Chè')
    await page.submit()
    await page.submit()
    answer({ version: 1, name: 'HTX Chè', workers: null })
    await settled()
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('waits under an ended session and goes on with the same key once the same person is back', async () => {
    const save = vi.fn().mockRejectedValueOnce(refusal('unauthenticated', { reason: 'sign-in-first' })).mockResolvedValue({ version: 1, name: 'HTX Chè', workers: null })
    const page = await opened({ save })
    const session = useSession()
    await type(page, 'HTX Chè')
    session.ended = true
    await page.submit()
    expect(page.shown()).toContain('chờ đăng nhập lại rồi lưu tiếp')
    expect(page.record.form.value.name).toBe('HTX Chè')
    session.ended = false
    await settled()
    await vi.advanceTimersByTimeAsync(0)
    expect(save.mock.calls.map(call => call[2] as string)).toEqual([save.mock.calls[0]![2], save.mock.calls[0]![2]])
    expect(page.saved).toHaveBeenCalledTimes(1)
  })

  it('shows both versions when somebody saved first, and saves the merged one on theirs', async () => {
    const save = vi.fn().mockRejectedValueOnce(refusal('conflict', { reason: 'stale-version', current: { version: 4, name: 'HTX Chè', workers: 31 } })).mockResolvedValue({ version: 5, name: 'HTX Chè Tân Cương', workers: 31 })
    const page = await opened({ key: 'facility.f1', row: { version: 3, name: 'HTX Chè', workers: 20 }, save })
    await type(page, 'HTX Chè Tân Cương')
    await page.submit()
    expect(page.shown()).toContain('Hai bản khác nhau ở 2 trường: 2 trường ghép được ngay')
    await page.wrapper.findAll('button').find(button => button.text() === 'Lưu bản ghép')!.trigger('click')
    await settled()
    await vi.advanceTimersByTimeAsync(0)
    expect(save.mock.calls.map(call => [call[0], call[1]])).toEqual([[{ name: 'HTX Chè Tân Cương', workers: 20 }, 3], [{ name: 'HTX Chè Tân Cương', workers: 31 }, 4]])
    expect(page.saved).toHaveBeenCalledTimes(1)
  })

  it('follows the record while nobody has typed', async () => {
    const page = await opened({ key: 'facility.f1', row: { version: 3, name: 'HTX Chè', workers: 20 } })
    page.loaded.value = { version: 4, name: 'HTX Chè Xanh', workers: 20 }
    await settled()
    expect([page.record.form.value.name, page.record.version.value]).toEqual(['HTX Chè Xanh', 4])
    await type(page, 'HTX Chè Tân Cương')
    page.loaded.value = { version: 5, name: 'HTX Khác', workers: 20 }
    await settled()
    expect([page.record.form.value.name, page.record.version.value]).toEqual(['HTX Chè Tân Cương', 4])
  })
})

describe('drafts of a form', () => {
  it('are kept here at once and on the server a moment later, and go when saved', async () => {
    const page = await opened({ save: vi.fn().mockResolvedValue({ version: 1, name: 'HTX Chè', workers: null }) })
    await type(page, 'HTX Chè')
    await vi.advanceTimersByTimeAsync(400)
    expect(local()?.value.form.name).toBe('HTX Chè')
    expect(stored).toBeNull()
    await vi.advanceTimersByTimeAsync(1600)
    expect(stored).toMatchObject({ key: 'facility.new', value: { name: 'HTX Chè' }, title: 'HTX Chè', path: '/', seen: null })
    await page.submit()
    await vi.advanceTimersByTimeAsync(2000)
    expect([local(), stored]).toEqual([null, null])
    expect(asked.map(([name]) => name)).toEqual(['desk.draft', 'desk.keepDraft', 'desk.forgetDraft'])
  })

  it('come back from another machine, and say from which', async () => {
    stored = { key: 'facility.new', value: { name: 'Gõ trên điện thoại', workers: '5' }, base: { name: '', workers: '' }, version: null, machine: { id: 'phone-0001', name: 'Safari, iPhone' }, title: '', path: '/', at: '2026-11-25 03:00:00+00' }
    const page = await opened()
    expect(page.record.form.value).toEqual({ name: 'Gõ trên điện thoại', workers: '5' })
    expect(page.shown()).toContain('trên Safari, iPhone')
  })

  it('of two machines are both there until the reader chooses', async () => {
    stored = { key: 'facility.new', value: { name: 'Gõ trên điện thoại', workers: '' }, base: { name: '', workers: '' }, version: null, machine: { id: 'phone-0001', name: 'Safari, iPhone' }, title: '', path: '/', at: '2026-11-25 03:00:00+00' }
    isOffline = true
    const page = await opened()
    await type(page, 'Gõ ở cơ quan')
    await vi.advanceTimersByTimeAsync(400)
    page.wrapper.unmount()
    isOffline = false
    const kept = localStorage.getItem('khuyencong.draft.u1.facility.new')!
    const again = await opened({ before: () => localStorage.setItem('khuyencong.draft.u1.facility.new', kept) })
    expect(again.record.form.value.name).toBe('Gõ ở cơ quan')
    expect(again.shown()).toContain('Có bản nháp mới hơn')
    await vi.advanceTimersByTimeAsync(3000)
    expect(stored).toMatchObject({ value: { name: 'Gõ trên điện thoại' } })
    await again.wrapper.findAll('button').find(button => button.text() === 'Dùng bản đó')!.trigger('click')
    await settled()
    await vi.advanceTimersByTimeAsync(0)
    expect(again.record.form.value.name).toBe('Gõ trên điện thoại')
  })

  it('are not written again by a page that is gone', async () => {
    const page = await opened()
    await type(page, 'HTX Chè')
    page.wrapper.unmount()
    expect(local()).toMatchObject({ value: { form: { name: 'HTX Chè' } } })
    localStorage.clear()
    await vi.advanceTimersByTimeAsync(1000)
    expect(local()).toBeNull()
  })

  it('stay with the person who typed them', async () => {
    const page = await opened()
    await type(page, 'HTX Chè')
    await vi.advanceTimersByTimeAsync(400)
    expect(Object.keys(localStorage).filter(key => key.includes('.draft.'))).toEqual(['khuyencong.draft.u1.facility.new'])
  })

  it('are typed on a machine with a name a reader knows', () => {
    expect(thisMachine().id).toBe(thisMachine().id)
  })
})
