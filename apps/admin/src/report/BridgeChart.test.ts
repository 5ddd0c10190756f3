import type { BridgeStep } from '@khuyencong/domain/report'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import { phaseBefore, phaseOf } from './address.ts'
import BridgeChart from './BridgeChart.vue'

const steps: BridgeStep[] = [{ step: 'before', value: 63, derived: false }, { step: 'demo-model', value: -2, derived: false }, { step: 'machinery', value: 76, derived: false }, { step: 'rest', value: 8, derived: true }, { step: 'now', value: 145, derived: false }]

describe('the bridge from one phase to the next', () => {
  it('draws each step from where the last one ended, and ends at the total', async () => {
    const { wrapper } = await mounted(BridgeChart, { steps, nameOf: (step: string) => step, noteOf: () => '', title: 'Vì sao 63 thành 145' })
    const bars = wrapper.findAll('rect[data-kind]').map(bar => ({ kind: bar.attributes('data-kind'), top: Number(bar.attributes('y')), height: Number(bar.attributes('height')) }))
    expect(bars.map(bar => bar.kind)).toEqual(['before', 'fall', 'rise', 'rest', 'now'])
    const [before, fall, rise, rest, now] = bars
    expect(fall!.top).toBeCloseTo(before!.top)
    expect(rise!.top + rise!.height).toBeCloseTo(fall!.top + 2 * before!.height / 63)
    expect(rest!.top + rest!.height).toBeCloseTo(rise!.top)
    expect(rest!.top).toBeCloseTo(now!.top)
    expect(now!.height / before!.height).toBeCloseTo(145 / 63)
    expect(wrapper.findAll('.value').map(label => label.text())).toEqual(['63', '−2', '+76', '+8', '145'])
  })

  it('says the same to who cannot see it', async () => {
    const { wrapper } = await mounted(BridgeChart, { steps, nameOf: (step: string) => step, noteOf: () => '', title: 'Vì sao 63 thành 145' })
    expect(wrapper.find('svg').attributes('aria-label')).toContain('machinery: +76')
  })
})

describe('phases in the address', () => {
  it('are read, and refused where they are none', () => {
    expect(phaseOf('2021-2023')).toEqual({ from: 2021, to: 2023 })
    expect([phaseOf('2023-2021'), phaseOf('1999-2003'), phaseOf(undefined), phaseOf('2021')]).toEqual([null, null, null, null])
    expect(phaseBefore({ from: 2021, to: 2023 })).toEqual({ from: 2018, to: 2020 })
  })
})
