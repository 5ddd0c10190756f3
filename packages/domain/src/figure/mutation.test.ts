import type { Figure, Register } from './figure.ts'
import type { Verdict } from './verdict.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { norms } from '../norm/index.ts'
import { dongPer } from './notation.ts'
import { reconcile } from './reconcile.ts'
import { publishedRegister } from './register.ts'

const verdictsOf = (register: Register) => new Map(reconcile(register, { norms }).verdicts.map(verdict => [verdict.id, verdict]))
const original = verdictsOf(publishedRegister)
const withFigure = (id: string, change: (figure: Figure) => Figure): Register => ({ ...publishedRegister, figures: publishedRegister.figures.map(figure => figure.id === id ? change(figure) : figure) })

/** Ten figures, found by what they are, and another value for each. */
const altered: [what: string, find: (figure: Figure) => boolean, value: number, expected: string[]][] = [
  ['a phase total', figure => figure.metric === 'funding_realised' && figure.value === 232908, 233000, ['R01', 'R02', 'R18', 'R19']],
  ['the total of the phase before', figure => figure.printed === '181 tỷ 946,9 triệu', 181000, ['R01', 'R02', 'R17', 'R18', 'R19', 'R43']],
  ['the facilities of the phase', figure => figure.metric === 'facilities_supported' && figure.value === 145, 146, ['R03', 'R04', 'R05', 'R18']],
  ['the facilities of the phase before', figure => figure.metric === 'facilities_supported' && figure.value === 63, 64, ['R03', 'R05', 'R08', 'R17', 'R18']],
  ['all facilities', figure => figure.value === 236, 543, ['R05']],
  ['machinery', figure => figure.supportType === 'machinery' && figure.value === 128, 127, ['R04', 'R07', 'R08', 'R19']],
  ['the provinces of the phase', figure => figure.metric === 'provinces_covered' && figure.value === 13, 12, ['R10', 'R11']],
  ['the plan of 2018', figure => figure.value === 130005, 131005, ['R22', 'R23']],
  ['reporting provinces', figure => figure.metric === 'province_count' && figure.value === 20 && figure.period !== null, 27, ['R28']],
  ['the half-year rate of 2020', figure => figure.value === 28.58, 28.67, ['R34', 'R35', 'R36']],
]

describe('an altered figure', () => {
  it.each(altered)('%s changes exactly the verdicts that rest on it', (_, find, value, expected) => {
    const matching = publishedRegister.figures.filter(find)
    expect(matching).toHaveLength(1)
    const { id } = matching[0]!
    const after = verdictsOf(withFigure(id, figure => ({ ...figure, value })))
    const rests = (verdict: Verdict | undefined) => verdict?.figures.includes(id) ?? false
    const codes: string[] = []
    for (const key of new Set([...original.keys(), ...after.keys()])) {
      const [was, is] = [original.get(key), after.get(key)]
      if (rests(was) || rests(is)) {
        expect(is, key).not.toEqual(was)
        codes.push(was?.code ?? is?.code ?? key)
      }
      else {
        expect(is, key).toEqual(was)
      }
    }
    expect(codes.sort()).toEqual(expected)
  })

  it('settles R05 when 543 facilities were all there were', () => {
    const all = publishedRegister.figures.find(figure => figure.value === 236)!
    const share = [...verdictsOf(withFigure(all.id, figure => ({ ...figure, value: 543 }))).values()].find(verdict => verdict.code === 'R05')
    expect(share).toMatchObject({ outcome: 'agree', severity: null, expression: '145 / 543', readings: [] })
  })

  it('moves R34 from a warning to an error beyond one point', () => {
    const rate = publishedRegister.figures.find(figure => figure.value === 28.58)!
    const at = (value: number) => [...verdictsOf(withFigure(rate.id, figure => ({ ...figure, value }))).values()].find(verdict => verdict.code === 'R34')?.severity
    expect([at(28.67), at(27.7), at(27.6), at(30)]).toEqual([null, 'warning', 'error', 'error'])
  })

  it('makes R20 an ordinary implied plan once the printed measure is realised', () => {
    const claimed = publishedRegister.figures.find(figure => figure.value === 128925)!
    const after = verdictsOf(withFigure(claimed.id, figure => ({ ...figure, metric: 'funding_realised' })))
    expect([...after.values()].find(verdict => verdict.code === 'R20')).toMatchObject({ outcome: 'implied', severity: null })
  })
})

describe('the unit of a money figure', () => {
  const money = publishedRegister.figures.filter(figure => dongPer(figure.unit) !== null)
  const inUnit = (figure: Figure, unit: string): Figure => {
    const factor = dongPer(figure.unit)! / dongPer(unit)!
    return { ...figure, unit, value: Number((figure.value * factor).toPrecision(15)), precision: Number((figure.precision * factor).toPrecision(15)) }
  }

  it('changes no verdict, no interval, nothing', () => {
    expect(money.length).toBeGreaterThan(10)
    fc.assert(fc.property(fc.constantFrom(...money), fc.constantFrom('đồng', 'triệu đồng', 'tỷ đồng'), (figure, unit) => {
      expect(verdictsOf(withFigure(figure.id, one => inUnit(one, unit)))).toEqual(original)
    }), { numRuns: 60 })
  })

  it('changes words but no finding when the text prints it in the other unit too', () => {
    const retold = publishedRegister.figures.map(figure => figure.printed === '64,47 tỷ' ? { ...inUnit(figure, 'triệu đồng'), printed: '64.470 triệu' } : figure)
    const plain = (verdicts: Map<string, Verdict>) => [...verdicts.values()].map(({ id, outcome, severity, computed }) => [id, outcome, severity, computed && Math.round(computed.value * (dongPer(computed.unit) ?? 1))])
    const after = verdictsOf({ ...publishedRegister, figures: retold })
    expect(plain(after)).toEqual(plain(original))
    expect([...after.values()].find(verdict => verdict.code === 'R30')?.expression).toBe('64.470 / 95,27\u00A0%')
  })

  it('changes no verdict when all of them change at once', () => {
    for (const unit of ['đồng', 'triệu đồng', 'tỷ đồng'])
      expect(verdictsOf({ ...publishedRegister, figures: publishedRegister.figures.map(figure => money.includes(figure) ? inUnit(figure, unit) : figure) })).toEqual(original)
  })
})
