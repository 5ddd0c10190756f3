import { noticeKinds } from '@khuyencong/domain/desk'
import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import NoticeBell from './NoticeBell.vue'
import { words } from './words.ts'

const notice = (given: object) => ({ id: '1', kind: 'facility-merged', values: { kept: 'Gốm A', keptCode: 'CS-1', merged: 'Gốm B', mergedCode: 'CS-2' }, path: '/facilities/x', at: '2026-11-25 03:00:00+00', readAt: null, ...given })
const bell = async (items: object[], unread: number) => {
  const here = await mounted(NoticeBell, {}, { answers: [[['desk', 'notices'], { items, unread }]] })
  const label = here.wrapper.get('button').attributes('aria-label')
  here.wrapper.get('button').element.click()
  await flushPromises()
  await vi.waitFor(() => expect(document.querySelector('.bell')).not.toBeNull())
  return { ...here, label, body: document.body.textContent!.replace(/\s+/g, ' ') }
}

it('the bell says that there is nothing new, in the reader\'s language', async () => {
  const { wrapper } = await mounted(NoticeBell, {}, { lang: 'en', answers: [[['desk', 'notices'], { items: [], unread: 0 }]] })
  expect(wrapper.get('button').attributes('aria-label')).toBe('Notices: no new notice')
})

it('the bell counts what is unread and words each notice', async () => {
  const { label, body, router } = await bell([notice({}), notice({ id: '2', kind: 'something-new', values: {}, path: null, readAt: '2026-11-25 04:00:00+00' })], 1)
  expect(label).toBe('Thông báo: 1 thông báo chưa đọc')
  expect(body).toContain('chưa đọc: Gốm B (CS-2) đã được gộp vào Gốm A (CS-1).')
  expect(body).toContain('10:00 25/11/2026')
  expect(body).toContain('Có thay đổi liên quan đến bạn.')
  document.querySelector<HTMLElement>('.bell-line')!.click()
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/facilities/x'))
})

it('every kind has its sentence in both languages', () => {
  for (const lang of ['vi', 'en'] as const) {
    for (const kind of noticeKinds)
      expect(words[lang].kinds[kind]({ kept: 'A', keptCode: '1', merged: 'B', mergedCode: '2', rule: 'R', from: '2026-01-01', records: 3, role: 'leader' })).not.toMatch(/undefined|NaN/)
  }
})
