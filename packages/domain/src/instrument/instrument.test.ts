import { describe, expect, it } from 'vitest'
import { chainOf, changedBy, earliestDay, inForceOn } from './in-force.ts'
import { checkInstrument, Instrument, instrumentCode, InstrumentDraft } from './instrument.ts'
import { instruments } from './instruments.ts'

const text = (code: string) => instruments.find(row => row.code === code)!
const codes = (rows: readonly { code: string }[]) => rows.map(row => row.code)

describe('the known texts', () => {
  it('have a code of their own, and links that lead to one another', () => {
    expect(new Set(codes(instruments)).size).toBe(instruments.length)
    for (const row of instruments) {
      expect(Instrument.safeParse(row).error).toBeUndefined()
      expect(checkInstrument(row, row.code)).toEqual([])
      expect(row.links.filter(link => !codes(instruments).includes(link.target))).toEqual([])
    }
  })

  it('have the days that the sources give, and no other', () => {
    const dated = instruments.filter(row => row.issuedOn ?? row.signedOn ?? row.effectiveFrom ?? row.effectiveTo).map(row => [row.number, row.issuedOn, row.signedOn, row.effectiveFrom, row.effectiveTo])
    expect(dated).toEqual([
      ['45/2012/NĐ-CP', '2012-05-21', null, null, null],
      ['235/2025/NĐ-CP', '2025-08-27', null, '2025-10-15', null],
      ['1881/QĐ-TTg', '2020-11-20', null, null, null],
      ['2646/QĐ-BCT', '2025-09-23', null, null, null],
      ['91/2025/QH15', null, null, '2026-01-01', null],
    ])
    expect(codes(instruments.filter(row => row.status === 'unverified'))).toEqual(['ttlt-26-2014', 'tt-34-2022'])
  })

  it('have the code that their number gives', () => {
    for (const row of instruments.filter(row => row.status === 'documented'))
      expect([row.number, instrumentCode(row)]).toEqual([row.number, row.code])
  })
})

describe('a text on a day', () => {
  it('is in force from its day of effect to its last, both included', () => {
    expect(['2025-10-14', '2025-10-15', '2026-11-25'].map(on => inForceOn(text('nd-235-2025'), on))).toEqual(['no', 'yes', 'yes'])
    expect(['2026-12-31', '2027-01-01'].map(on => inForceOn({ ...text('nd-235-2025'), effectiveTo: '2026-12-31' }, on))).toEqual(['yes', 'no'])
  })

  it('leaves the answer open where nobody has read its day of effect', () => {
    expect(['2012-05-20', '2012-05-21', '2026-11-25'].map(on => inForceOn(text('nd-45-2012'), on))).toEqual(['no', 'unknown', 'unknown'])
    expect(['2023-12-31', '2024-01-01'].map(on => inForceOn(text('tt-64-2024-btc'), on))).toEqual(['no', 'unknown'])
    expect(earliestDay(text('qd-1288-ttg'))).toBeNull()
    expect(inForceOn(text('qd-1288-ttg'), '1990-01-01')).toBe('unknown')
    expect(inForceOn({ ...text('qd-1288-ttg'), effectiveTo: '2020-12-31' }, '2021-01-01')).toBe('no')
  })

  it('may cite one that is not in force yet', () => {
    expect(inForceOn(text('nd-235-2025'), text('qd-2646-bct').issuedOn!)).toBe('no')
  })
})

describe('the chain of a text', () => {
  it('names what it took the place of, what amends and details it, and what took its place', () => {
    const decree = chainOf('nd-45-2012', instruments)
    expect([codes(decree.before), codes(decree.amendments), codes(decree.details), codes(decree.after)]).toEqual([['nd-134-2004'], ['nd-235-2025'], ['tt-46-2012-bct'], []])
    const programme = chainOf('qd-1288-ttg', instruments)
    expect([codes(programme.before), codes(programme.after)]).toEqual([['qd-136-2007-ttg'], ['qd-1881-ttg', 'qd-2646-bct']])
  })

  it('counts an amendment of an amendment, leaves out an archived text, and ends where links go round', () => {
    const second = { ...text('tt-64-2024-btc'), code: 'thu-2', number: '2/2026/TT-THU', links: [{ relation: 'amends' as const, target: 'tt-64-2024-btc' }] }
    expect(codes(chainOf('tt-28-2018-btc', [...instruments, second]).amendments)).toEqual(['tt-64-2024-btc', 'thu-2'])
    expect(chainOf('tt-28-2018-btc', instruments.map(row => row.code === 'tt-64-2024-btc' ? { ...row, archivedAt: '2026-01-01' } : row)).amendments).toEqual([])
    const round = [{ ...text('nd-45-2012'), links: [{ relation: 'amends' as const, target: 'nd-235-2025' }] }, text('nd-235-2025')]
    expect(codes(chainOf('nd-45-2012', round).amendments)).toEqual(['nd-235-2025'])
  })

  it('says what may have changed a text by a day', () => {
    expect(['2023-12-31', '2024-01-01', '2026-01-01'].map(on => changedBy('tt-28-2018-btc', instruments, on)?.code ?? null)).toEqual([null, 'tt-64-2024-btc', 'tt-64-2024-btc'])
    expect(changedBy('nd-45-2012', instruments, '2025-10-14')).toBeNull()
    expect(changedBy('nd-45-2012', instruments, '2025-10-15')?.code).toBe('nd-235-2025')
  })
})

describe('what is entered about a text', () => {
  const draft = InstrumentDraft.parse({ ...text('nd-235-2025'), note: '  ' })
  it('keeps three days apart and refuses an effect before the issue', () => {
    expect(draft.note).toBeNull()
    expect(checkInstrument({ ...draft, signedOn: '2025-08-25', effectiveFrom: '2025-08-26' }, 'thu')).toEqual([])
    expect(checkInstrument({ ...draft, effectiveFrom: '2025-08-26' }, 'thu')).toEqual([{ field: 'effectiveFrom', reason: 'effect-before-issue', values: { day: '2025-08-27' } }])
    expect(checkInstrument({ ...draft, effectiveTo: '2025-10-14' }, 'thu')).toEqual([{ field: 'effectiveTo', reason: 'end-before-start', values: { day: '2025-10-15' } }])
  })

  it('names no link to itself and none twice', () => {
    const link = { relation: 'amends' as const, target: 'nd-45-2012' }
    expect(checkInstrument({ ...draft, links: [link, link] }, 'nd-45-2012').map(issue => [issue.field, issue.reason])).toEqual([['links.0', 'itself'], ['links.1', 'itself']])
    expect(checkInstrument({ ...draft, links: [link, link] }, 'thu').map(issue => [issue.field, issue.reason])).toEqual([['links.1', 'twice']])
    expect(checkInstrument({ ...draft, links: [link, { ...link, relation: 'details' }] }, 'thu')).toEqual([])
  })
})
