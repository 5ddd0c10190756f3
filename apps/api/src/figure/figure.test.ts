import type { TestApp } from '../testing/app.ts'
import { publishedRegister } from '@khuyencong/domain/figure'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { recordsOf } from './records.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

describe('published figures', () => {
  it('are open exactly as printed, without the checks', async () => {
    const { figures: open, lists } = await (await test.as('leader')).figure.published()
    expect(open).toHaveLength(66)
    expect(lists).toHaveLength(17)
    expect(open.find(({ id }) => id === 'F074')).toMatchObject({ printed: '181 tỷ 946,9 triệu', document: { publisher: 'Báo Nam Định điện tử', publishedOn: '2020-11-05' }, demonstration: false })
    expect(open.map(({ id, printed, value }) => [id, printed, value])).toEqual(publishedRegister.figures.toSorted((a, b) => a.id < b.id ? -1 : 1).map(({ id, printed, value }) => [id, printed, value]))
    for (const { document } of [...open, ...lists])
      expect(Object.keys(document).sort()).toEqual(['publishedOn', 'publisher', 'title'])
  })
})

describe('reconciliation', () => {
  it('is for staff, whoever and wherever, and computed from what is stored', async () => {
    const reconciliations = await Promise.all((['administrator', 'centre-officer', 'province-officer', 'leader'] as const).map(async role => (await test.as(role)).figure.reconciliation()))
    for (const { verdicts, derived } of reconciliations) {
      expect(verdicts.find(({ code }) => code === 'R05')).toMatchObject({ outcome: 'disagree', severity: 'error', expression: '145 / 236' })
      expect(verdicts.find(({ code }) => code === 'R01')).toMatchObject({ outcome: 'agree' })
      expect(derived.every(({ origin }) => origin === 'derived')).toBe(true)
    }
    const answer = await test.app.request('/api/trpc/figure.reconciliation')
    expect(answer.status).toBe(401)
  })
})

describe('a figure opened', () => {
  it('shows its checks, what was computed from it and where its records are', async () => {
    const officer = await test.as('centre-officer')
    const detail = await officer.figure.byId({ id: 'F055' })
    expect(detail.figure).toMatchObject({ printed: '145', value: 145 })
    expect(detail.verdicts.map(({ code }) => code)).toEqual(expect.arrayContaining(['R03', 'R04', 'R05']))
    expect(detail.derivedFrom.some(({ formula }) => formula === '145 / 236')).toBe(true)
    expect(detail.records).toEqual({ list: 'facilities', filter: { centre: 'ipc1', kind: ['key'], acceptedFrom: 2021, acceptedTo: 2023 } })
  })

  it('shows the formula and the inputs of a check, by its number or its id', async () => {
    const officer = await test.as('leader')
    const byCode = await officer.figure.byId({ id: 'R05' })
    expect(byCode.formula).toBe('145 / 236')
    expect(byCode.inputs.figures.map(({ id }) => id)).toEqual(expect.arrayContaining(['F055', 'F056', 'F057']))
    expect((await officer.figure.byId({ id: byCode.verdict!.id })).verdict).toEqual(byCode.verdict)
    const derived = await officer.figure.byId({ id: 'average:F053' })
    expect(derived.derived!.interval.value).toBeCloseTo(1606.26, 2)
  })

  it('does not find what is not there', async () => {
    const officer = await test.as('leader')
    for (const id of ['F999', 'R99', '%', '\'; --'])
      await expect(officer.figure.byId({ id })).rejects.toMatchObject({ cause: { code: 'not-found', detail: { issues: [{ field: 'id' }] } } })
  })

  it('leads to records by kind, type and years, and nowhere for half a year or work that is not recorded', () => {
    const figure = (id: string) => recordsOf(publishedRegister.figures.find(one => one.id === id)!)
    expect(figure('F061')).toEqual({ list: 'facilities', filter: { centre: 'ipc1', kind: ['key'], type: ['machinery'], acceptedFrom: 2021, acceptedTo: 2023 } })
    expect(figure('F057')).toEqual({ list: 'facilities', filter: { centre: 'ipc1', acceptedFrom: 2021, acceptedTo: 2023 } })
    expect(figure('F053')).toEqual({ list: 'supports', filter: { centre: ['ipc1'], kind: ['key'], acceptedFrom: 2021, acceptedTo: 2023 } })
    expect(figure('F073')).toEqual({ list: 'programmes', filter: { centre: ['ipc1'], kind: ['key'], yearFrom: 2018, yearTo: 2020 } })
    expect(figure('F015')).toBeNull()
    expect(figure('F006')).toBeNull()
  })
})
