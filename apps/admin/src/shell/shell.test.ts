import { TRPCClientError } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import { forgetDraft, forgetDrafts, keptDraft } from './drafts.ts'
import { problemOf } from './problem.ts'
import { placeAfter } from './routes.ts'

describe('where signing in leads', () => {
  it.each([
    ['/supports?type=machinery', '/supports?type=machinery'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/sign-in?next=/x', '/'],
    [undefined, '/'],
  ])('%s', (next, place) => {
    expect(placeAfter(next)).toBe(place)
  })
})

describe('drafts of this browser', () => {
  it('are kept by person and record, and all go at sign-out', () => {
    localStorage.setItem('khuyencong.draft.u1.facility.new', JSON.stringify({ at: '2026-11-25T03:00:00Z', version: null, value: { name: 'HTX' } }))
    localStorage.setItem('khuyencong.draft.u1.facility.x', '{broken')
    localStorage.setItem('khuyencong.preferences', '{}')
    expect(keptDraft<{ name: string }>('u1.facility.new')?.value.name).toBe('HTX')
    expect(keptDraft('u1.facility.x')).toBeNull()
    forgetDraft('u1.facility.x')
    forgetDrafts()
    expect(keptDraft('u1.facility.new')).toBeNull()
    expect(localStorage.getItem('khuyencong.preferences')).toBe('{}')
  })
})

describe('an error in words', () => {
  const answered = (data: object) => new TRPCClientError('anything', { result: { error: { code: -32_600, message: 'at /srv/app/secret.ts: select * from users', data } } as never })
  it('words a refusal by its reason, else by its code', () => {
    expect(problemOf(answered({ refusal: { code: 'closed', detail: { reason: 'archived' } } }), 'vi', true).text).toBe('Cơ sở này đã lưu trữ. Khôi phục trước rồi mới sửa được.')
    expect(problemOf(answered({ refusal: { code: 'busy', detail: { reason: 'a-new-reason' } } }), 'en', true).text).toBe('The server is busy. Wait a few seconds and try again.')
  })

  it('gives the number of an incident and nothing of the server', () => {
    const problem = problemOf(answered({ incident: '7F3K-20', refusal: null }), 'vi', true)
    expect(problem.incident).toBe('7F3K-20')
    expect(problem.text).not.toMatch(/secret|select/)
  })

  it('tells a lost network from a silent server', () => {
    expect(problemOf(new TypeError('Failed to fetch'), 'vi', false).text).toContain('mất mạng')
    expect(problemOf(new TypeError('Failed to fetch'), 'vi', true).text).toContain('Máy chủ chưa trả lời')
  })
})
