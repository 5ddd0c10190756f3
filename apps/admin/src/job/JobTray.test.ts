import type { OwnJob } from './jobs.ts'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import { fileOf, placeOf, shareOf } from './jobs.ts'
import JobTray from './JobTray.vue'

const job = (over: Partial<OwnJob>): OwnJob => ({ id: 'a6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11', kind: 'import-commit', subjectId: 'f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11', state: 'running', step: 'writing', done: 250, total: 1000, problem: null, createdAt: '2026-11-25T03:00:00Z', endedAt: null, title: 'Biểu 2021.xlsx', ...over })
const tray = (jobs: OwnJob[], lang: 'vi' | 'en' = 'vi') => mounted(JobTray, {}, { lang, answers: [[['job', 'mine'], jobs]] })

describe('long work in the frame', () => {
  it('is a share of all that runs, told in words too', async () => {
    const { wrapper } = await tray([job({}), job({ id: 'b6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d12', done: 750 })])
    expect(wrapper.text()).toContain('50')
    expect(wrapper.find('button').attributes('aria-label')).toBe('2 việc đang chạy')
  })

  it('is not there where there is none', async () => {
    expect((await tray([])).wrapper.find('button').exists()).toBe(false)
  })

  it('what has ended stays within reach a while', async () => {
    const { wrapper } = await tray([job({ state: 'done', endedAt: '2026-11-25T03:01:00Z' })], 'en')
    expect(wrapper.find('button').attributes('aria-label')).toBe('Running work')
  })

  it('an import leads to its page, an export to its file', () => {
    expect(placeOf(job({}))).toEqual({ name: 'import', params: { id: 'f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11' } })
    expect([placeOf(job({ kind: 'export' })), fileOf(job({ kind: 'export' })), fileOf(job({ kind: 'export', state: 'done' }))]).toEqual([null, null, '/api/export/file/f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11'])
    expect(shareOf([job({ total: null }), job({ total: 0 })])).toBeNull()
  })
})
