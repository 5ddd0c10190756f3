import { describe, expect, it } from 'vitest'
import { judgedMoney } from './judged.ts'

const entry = (measure: 'planned' | 'approved' | 'realised', source: 'national' | 'local' | 'counterpart', on: string, dong: number, id = `${measure}-${source}-${on}`, supersedes: string | null = null) => ({ id, supportId: 's', source, measure, on, dong, supersedes })

describe('the money a support is judged by', () => {
  it('is that of the paper that fixed it last, on the day of its last entry that counts', () => {
    const planned = [entry('planned', 'national', '2021-11-01', 350), entry('planned', 'counterpart', '2021-11-01', 600)]
    const approved = [entry('approved', 'national', '2022-02-01', 350, 'first'), entry('approved', 'national', '2022-03-01', 300, 'second', 'first'), entry('approved', 'counterpart', '2022-02-01', 600)]
    expect(judgedMoney(planned)).toEqual({ measure: 'planned', on: '2021-11-01', cost: 950, national: 350, local: null })
    expect(judgedMoney([...planned, ...approved])).toEqual({ measure: 'approved', on: '2022-03-01', cost: 900, national: 300, local: null })
  })

  it('has no cost while only the state\'s part is on record, and is nothing before any paper', () => {
    expect(judgedMoney([entry('planned', 'local', '2022-01-05', 200)])).toEqual({ measure: 'planned', on: '2022-01-05', cost: null, national: null, local: 200 })
    expect(judgedMoney([])).toBeNull()
  })
})
