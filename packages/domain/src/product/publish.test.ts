import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal/index.ts'
import { missingToPublish, publish, withdraw } from './publish.ts'

const draft = { name: 'Chè Tân Cương', summary: 'Chè xanh sao tay', group: 'food', plate: 'che-am-tra', status: 'draft', specification: [{ label: 'Khối lượng', labelEn: null, value: '200 g', valueEn: null }] } as const
const ready = { facility: { archivedAt: null }, recognitions: 1 }
const asDraft = (change = {}) => ({ ...draft, specification: [...draft.specification], ...change })

describe('showing a product', () => {
  it('shows a whole one, and a withdrawn one again, and leaves the draft alone', () => {
    const before = asDraft()
    expect(publish(before, ready).status).toBe('shown')
    expect(before.status).toBe('draft')
    expect(publish(asDraft({ status: 'withdrawn' }), ready).status).toBe('shown')
    expect(publish(publish(before, ready), ready).status).toBe('shown')
  })

  it('names everything that is missing at once', () => {
    const bare = asDraft({ name: ' ', summary: '', specification: [{ label: '', labelEn: null, value: ' ', valueEn: null }] })
    const missing = missingToPublish(bare, { facility: { archivedAt: '2026-01-01T00:00:00Z' }, recognitions: 0 })
    expect(missing.map(issue => `${issue.field}: ${issue.reason}`)).toEqual(['name: required', 'summary: required', 'specification.0.label: required', 'specification.0.value: required', 'recognition: no-recognition', 'facilityId: facility-archived'])
    expect(() => publish(bare, ready)).toThrow(Refusal)
  })

  it('takes a shown one away, and a draft was never there', () => {
    expect(withdraw({ status: 'shown' }).status).toBe('withdrawn')
    expect(() => withdraw({ status: 'draft' })).toThrow('closed: not-shown')
  })
})
