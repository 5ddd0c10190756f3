import { TRPCClientError } from '@trpc/client'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { mounted } from '../../testing/mounted.ts'
import ArchiveDialog from './ArchiveDialog.vue'
import ArchivedNotice from './ArchivedNotice.vue'

const refusal = (code: string, reason: string) => new TRPCClientError(code, { result: { error: { code: -32_600, message: code, data: { refusal: { code, detail: { reason } } } } } as never })
const settled = async () => {
  for (let n = 0; n < 6; n++) {
    await Promise.resolve()
    await nextTick()
  }
}

async function dialog(archive = vi.fn().mockResolvedValue({})) {
  const said: string[] = []
  await mounted(ArchiveDialog, { open: true, title: 'Lưu trữ đề án này?', archive, onArchived: () => said.push('archived'), onStale: () => said.push('stale') })
  await settled()
  const fill = async (reason: string) => {
    const area = document.querySelector('textarea')!
    area.value = reason
    area.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
  }
  const submit = async () => {
    document.querySelector('form#archive')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await settled()
  }
  return { archive, said, fill, submit, text: () => document.body.textContent!.replace(/\s+/g, ' ') }
}

describe('archiving', () => {
  it('asks for a reason and sends it, once for one content', async () => {
    const page = await dialog(vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue({}))
    expect(page.text()).toContain('Lưu trữ đề án này?')
    await page.submit()
    await page.fill('  x ')
    await page.submit()
    expect([page.archive.mock.calls.length, page.text().includes('ít nhất 3 ký tự')]).toEqual([0, true])
    await page.fill('Lập trùng ')
    await page.submit()
    expect(page.text()).toContain('Máy chủ chưa trả lời')
    await page.submit()
    const [first, second] = page.archive.mock.calls as [string, string][]
    expect([first![0], second![0], first![1] === second![1]]).toEqual(['Lập trùng', 'Lập trùng', true])
    expect(page.said).toEqual(['archived'])
  })

  it('says when somebody was faster, and has the record asked for again', async () => {
    const page = await dialog(vi.fn().mockRejectedValue(refusal('conflict', 'stale-version')))
    await page.fill('Lập trùng')
    await page.submit()
    expect(page.said).toEqual(['stale'])
    expect(page.text()).toContain('Người khác vừa lưu bản mới hơn.')
  })
})

describe('an archived record', () => {
  it('says since when and why, and offers the way back to who may', async () => {
    const props = { at: '2026-11-25T03:00:00Z', reason: 'Lập trùng', restoring: false }
    const may = await mounted(ArchivedNotice, { ...props, mayRestore: true })
    expect(may.shown()).toContain('Lưu trữ ngày 25/11/2026: Lập trùng')
    expect(may.wrapper.find('button').text()).toBe('Khôi phục')
    expect((await mounted(ArchivedNotice, { ...props, mayRestore: false })).wrapper.find('button').exists()).toBe(false)
  })
})
