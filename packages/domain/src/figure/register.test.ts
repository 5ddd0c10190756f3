import type { Refusal } from '../refusal/index.ts'
import { describe, expect, it } from 'vitest'
import { Register } from './figure.ts'
import file from './published-figures.json' with { type: 'json' }
import { publishedRegister, readRegister } from './register.ts'

const copy = () => JSON.parse(JSON.stringify(file)) as { figures: Record<string, unknown>[], lists: Record<string, unknown>[] }
function refusalOf(json: unknown): Refusal {
  try {
    readRegister(json)
  }
  catch (error) {
    return error as Refusal
  }
  throw new Error('was read')
}

describe('the register of published figures', () => {
  it('has what the documents print, word for word', () => {
    expect(publishedRegister.figures).toHaveLength(66)
    expect(publishedRegister.lists).toHaveLength(17)
    expect(publishedRegister.events).toHaveLength(7)
    const total = publishedRegister.figures.find(figure => figure.printed === '181 tỷ 946,9 triệu')
    expect(total).toMatchObject({ value: 181946.9, unit: 'triệu đồng', precision: 0.05, metric: 'funding', period: { type: 'phase', from: 2018, to: 2020 }, origin: 'reported' })
  })

  it('is of its own schema', () => {
    expect(Register.parse(publishedRegister)).toEqual(publishedRegister)
  })

  it('names no person', () => {
    expect(JSON.stringify(publishedRegister)).not.toMatch(/"people"|"person"/)
  })

  it('refuses a file of another shape and says where', () => {
    const json = copy()
    json.figures[0]!.value = '13'
    expect(refusalOf(json).detail.issues).toEqual([{ field: 'figures.0.value', reason: 'invalid_type' }])
    expect(refusalOf(null).code).toBe('invalid')
  })

  it('refuses references that lead nowhere and ids given twice', () => {
    const json = copy()
    json.lists[0]!.counted_by = 'F999'
    json.figures[1]!.id = json.figures[2]!.id
    expect(refusalOf(json).detail.issues?.map(issue => issue.reason)).toEqual(expect.arrayContaining(['unknown-figure', 'given-twice']))
  })
})
