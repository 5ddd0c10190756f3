import type { Register } from './figure.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { norms } from '../norm/index.ts'
import { titleOf } from './codes.ts'
import { reconcile } from './reconcile.ts'
import { publishedRegister } from './register.ts'
import { Reconciliation } from './verdict.ts'

const result = reconcile(publishedRegister, { norms })
const byCode = (code: string) => result.verdicts.find(verdict => verdict.code === code)!
const codesOf = (severity: string) => result.verdicts.filter(verdict => verdict.severity === severity).map(verdict => verdict.code).sort()

describe('the acceptance of the reconciliation', () => {
  it('(1) agrees where the paper agrees', () => {
    for (const code of ['R01', 'R03', 'R04', 'R09', 'R10', 'R13', 'R22', 'R32', 'R43'])
      expect(byCode(code).outcome, code).toBe('agree')
  })

  it('(2) raises errors and warnings by the severity rules alone, and no others', () => {
    expect(codesOf('error')).toEqual(['R05', 'R19', 'R28'])
    expect(codesOf('warning')).toEqual(['R16', 'R20', 'R34'])
    expect(codesOf('info')).toEqual(['R08', 'R15', 'R35', 'R36', 'R42'])
  })

  it('(3) proposes 63/236 as the nearest consistent pair', () => {
    const [nearest] = byCode('R05').readings
    expect(nearest).toMatchObject({ kind: 'nearest-pair', expression: '63 / 236', outcome: 'agree' })
    const [a, b] = nearest!.figures.map(id => publishedRegister.figures.find(figure => figure.id === id)!.value)
    expect([a, b]).toEqual([63, 236])
  })

  it('(4) keeps both readings of a change between rates', () => {
    for (const code of ['R35', 'R36'])
      expect(byCode(code).readings.map(reading => [reading.code, reading.outcome])).toEqual([['R35', 'unverifiable'], ['R36', 'unverifiable']])
  })

  it('(5) leaves reported values alone and keeps computed ones as derived, with formula and interval', () => {
    const before = JSON.parse(JSON.stringify(publishedRegister))
    const { verdicts, derived } = reconcile(publishedRegister, { norms })
    expect(publishedRegister).toEqual(before)
    expect(new Set(derived.map(figure => figure.id)).size).toBe(derived.length)
    for (const verdict of verdicts.filter(one => one.computed !== null)) {
      const figure = derived.find(one => one.id === verdict.id)!
      expect(figure).toMatchObject({ origin: 'derived', verdictId: verdict.id, formula: verdict.expression, interval: verdict.computed })
      expect(figure.interval.low <= figure.interval.high).toBe(true)
      expect(figure.inputs.length).toBeGreaterThan(0)
    }
  })

  it('keeps the three hypothesis rows without a severity of their own', () => {
    expect(byCode('R05').readings.map(reading => reading.code)).toEqual(['R05a', 'R05b'])
    expect(byCode('R05').readings.every(reading => !('severity' in reading))).toBe(true)
  })

  it('is plain data of its schema', () => {
    expect(Reconciliation.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })

  it('gives every verdict its own id, a title in both languages and figures that exist', () => {
    const ids = new Set([...publishedRegister.figures, ...publishedRegister.lists, ...publishedRegister.events].map(entry => entry.id))
    expect(new Set(result.verdicts.map(verdict => verdict.id)).size).toBe(result.verdicts.length)
    for (const verdict of result.verdicts) {
      expect(verdict.figures.filter(id => !ids.has(id))).toEqual([])
      expect(titleOf(verdict, 'vi')).not.toBe(verdict.rule)
      expect(titleOf(verdict, 'en')).not.toBe(verdict.rule)
    }
  })
})

describe('the engine', () => {
  it('holds nothing against norms that are not given or not documented', () => {
    expect(reconcile(publishedRegister).verdicts.some(verdict => verdict.rule === 'norms')).toBe(false)
    const unverified = norms.map(norm => ({ ...norm, status: 'unverified' as const }))
    expect(reconcile(publishedRegister, { norms: unverified }).verdicts.some(verdict => verdict.rule === 'norms')).toBe(false)
  })

  it('does not mind the order in which figures arrive', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...publishedRegister.figures], { minLength: 66 }), fc.shuffledSubarray([...publishedRegister.lists], { minLength: 17 }), fc.shuffledSubarray([...publishedRegister.events], { minLength: 7 }), (figures, lists, events) => {
      expect(reconcile({ figures, lists, events }, { norms })).toEqual(result)
    }), { numRuns: 20 })
  })

  it('answers an empty register with nothing', () => {
    expect(reconcile({ figures: [], lists: [], events: [] }, { norms })).toEqual({ verdicts: [], derived: [] })
  })

  it('reads no sentence: other words, titles and ids give the same findings', () => {
    const renamed = JSON.parse(JSON.stringify(publishedRegister, (key, value) => ['printedMeasure', 'printedWord', 'title', 'publisher'].includes(key) ? 'x' : value).replaceAll(/"(F\d+|L\d+|E\d+b?)"/g, '"Z$1"')) as Register
    const other = reconcile(renamed, { norms }).verdicts
    const plain = (all: typeof other) => all.map(({ rule, expression, outcome, severity, gap }) => ({ rule, expression, outcome, severity, gap }))
    expect(plain(other)).toEqual(plain(result.verdicts))
    expect(other.every(verdict => verdict.code === null)).toBe(true)
  })

  it('checks the figures of another centre by the same rules', () => {
    const moved = JSON.parse(JSON.stringify(publishedRegister).replaceAll('"ipc1"', '"ipc2"').replaceAll('"north"', '"south"').replaceAll(/"(F\d+|L\d+|E\d+b?)"/g, '"Z$1"').replaceAll('.txt"', '-2.txt"')) as Register
    const both = { figures: [...publishedRegister.figures, ...moved.figures], lists: [...publishedRegister.lists, ...moved.lists], events: [...publishedRegister.events, ...moved.events] }
    // Two texts about one central region tell the same events twice, which adds verdicts; all else stands beside the first.
    const south = reconcile(both, { norms }).verdicts.filter(verdict => verdict.scope.centre === 'ipc2' || verdict.scope.region === 'south')
    const north = result.verdicts.filter(verdict => verdict.scope.centre === 'ipc1' || verdict.scope.region === 'north')
    expect(south.map(({ rule, outcome, severity }) => ({ rule, outcome, severity }))).toEqual(north.map(({ rule, outcome, severity }) => ({ rule, outcome, severity })))
    expect(south.filter(verdict => verdict.severity === 'error')).toHaveLength(3)
  })

  it('survives a base of zero and a growth of minus one hundred', () => {
    const altered = (find: (figure: Register['figures'][number]) => boolean, value: number): Register => ({ ...publishedRegister, figures: publishedRegister.figures.map(figure => find(figure) ? { ...figure, value, precision: 0 } : figure) })
    expect(() => reconcile(altered(figure => figure.unit !== '%', 0), { norms })).not.toThrow()
    const all = reconcile(altered(figure => figure.unit === '%', -100), { norms })
    expect(Reconciliation.safeParse(JSON.parse(JSON.stringify(all))).success).toBe(true)
  })
})
