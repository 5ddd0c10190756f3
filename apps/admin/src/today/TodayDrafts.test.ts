import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import TodayDrafts from './TodayDrafts.vue'

const draft = (key: string, title: string, path: string) => ({ key, title, path, at: '2026-11-25 03:00:00+00', machine: { id: 'office-0001', name: 'Chrome, Windows' } })

describe('unfinished work', () => {
  it('lists drafts with what they are, where they were typed, and the way back', async () => {
    const { wrapper, shown } = await mounted(TodayDrafts, {}, { answers: [[['desk', 'drafts'], [draft('facility.new', '', '/facilities'), draft('support.7', 'Máy dệt kim 4 trục', '/supports?x=1')]]] })
    expect(wrapper.findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([['Cơ sở, chưa đặt tên', '/facilities'], ['Máy dệt kim 4 trục', '/supports?x=1']])
    expect(shown()).toContain('thêm mới')
    expect(shown()).toContain('Chrome, Windows')
  })

  it('is not there where nothing is unfinished', async () => {
    expect((await mounted(TodayDrafts, {}, { answers: [[['desk', 'drafts'], []]] })).wrapper.find('section').exists()).toBe(false)
  })
})
