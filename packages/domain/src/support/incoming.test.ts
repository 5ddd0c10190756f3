import type { GivenEntry, RecordedEntry } from './incoming.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrderOfEntry, matchEntries } from './incoming.ts'
import { moneyBeside } from './side-by-side.ts'

const entry = (id: string, more: Partial<RecordedEntry> = {}): RecordedEntry => ({ id, source: 'national', measure: 'realised', on: '2022-05-01', dong: 100, decision: null, supersedes: null, counters: null, assumption: false, reason: null, createdAt: '2022-06-01', ...more })
const told = (more: Partial<GivenEntry> = {}): GivenEntry => ({ ordinal: null, source: 'national', measure: 'realised', on: '2022-05-01', dong: 100, decision: null, reason: null, assumption: false, corrects: null, ...more })
const ids = (given: GivenEntry[], recorded: RecordedEntry[]) => matchEntries(given, recorded).map(one => one.recordedId)

describe('entries of a file against those on record', () => {
  it('are known where all that is told is the same, each once', () => {
    expect(ids([told(), told(), told()], [entry('a'), entry('b')])).toEqual(['a', 'b', null])
    for (const other of [{ on: '2022-05-02' }, { dong: 101 }, { source: 'local' as const }, { measure: 'accepted' as const }, { decision: '12/QĐ' }, { reason: 'vì' }, { assumption: true }])
      expect(ids([told(other)], [entry('a')])).toEqual([null])
  })

  it('are not told apart by what the file has no column for', () => {
    const bare: GivenEntry = { ordinal: null, source: 'national', measure: 'realised', on: '2022-05-01', dong: 100 }
    expect(ids([bare], [entry('a', { decision: '12/QĐ', assumption: true, reason: 'vì', counters: 'b' })])).toEqual(['a'])
    expect(ids([{ ...bare, decision: null }], [entry('a', { decision: '12/QĐ' })])).toEqual([null])
  })

  it('take the one of their own number before any other', () => {
    expect(ids([told({ ordinal: 2 })], [entry('a'), entry('b')])).toEqual(['b'])
    expect(ids([told(), told({ ordinal: 1 })], [entry('a'), entry('b')])).toEqual(['b', 'a'])
  })

  it('are equal only where what they revise is', () => {
    const recorded = [entry('a', { measure: 'approved' }), entry('b', { measure: 'approved', dong: 200, supersedes: 'a', reason: 'tăng' })]
    const given = [told({ ordinal: 1, measure: 'approved' }), told({ ordinal: 2, measure: 'approved', dong: 200, corrects: 1, reason: 'tăng' })]
    expect(matchEntries(given, recorded)).toEqual([{ recordedId: 'a', names: null }, { recordedId: 'b', names: { given: 0 } }])
    expect(ids([given[0]!, { ...given[1]!, corrects: null }], recorded)).toEqual(['a', null])
    expect(ids([{ ...given[0]!, dong: 99 }, given[1]!], recorded)).toEqual([null, null])
  })

  it('name one on record where the file does not have that number, nothing at all, or each other', () => {
    const recorded = [entry('a', { measure: 'approved' })]
    expect(matchEntries([told({ ordinal: 5, measure: 'approved', dong: 7, corrects: 1 })], recorded)).toEqual([{ recordedId: null, names: { recorded: 'a' } }])
    expect(matchEntries([told({ corrects: 9 })], recorded)).toEqual([{ recordedId: null, names: 'unknown' }])
    expect(matchEntries([told({ ordinal: 1, corrects: 2 }), told({ ordinal: 2, corrects: 1 }), told({ ordinal: 3, corrects: 1 }), told({ ordinal: 4, corrects: 4 })], []).map(one => one.names)).toEqual(['circular', 'circular', 'circular', 'circular'])
  })

  it('are all known in whatever was on record, in the order of their numbers', () => {
    const recordedEntries = fc.array(fc.record({ source: fc.constantFrom('national', 'local'), measure: fc.constantFrom('approved', 'realised'), on: fc.constantFrom('2022-01-01', '2022-02-01'), dong: fc.integer({ min: 1, max: 2 }), decision: fc.constantFrom(null, 'số 1'), createdAt: fc.constantFrom('2022-03-01', '2022-04-01'), names: fc.nat(20) }), { maxLength: 9 })
      .map(list => list.map(({ names, ...one }, at) => entry(`e${at}`, { ...one as Partial<RecordedEntry>, ...names < at ? { [one.measure === 'approved' ? 'supersedes' : 'counters']: `e${names}` } : {} })))
    fc.assert(fc.property(recordedEntries, (recorded) => {
      const ordered = inOrderOfEntry(recorded)
      const ordinal = new Map(ordered.map((one, at) => [one.id, at + 1]))
      const given = ordered.map((one): GivenEntry => ({ ...one, ordinal: ordinal.get(one.id)!, corrects: ordinal.get(one.supersedes ?? one.counters ?? '') ?? null }))
      expect(ids(given, ordered)).toEqual(ordered.map(one => one.id))
    }))
  })
})

describe('money side by side', () => {
  const recorded = [{ id: 'a', supportId: 's', source: 'national', measure: 'realised', on: '2022-01-01', dong: 200, supersedes: null }, { id: 'b', supportId: 's', source: 'national', measure: 'realised', on: '2022-02-01', dong: 100, supersedes: null }] as const
  it('is new, known or different by the sum on record', () => {
    const found = moneyBeside({ 'realised.national': 300, 'realised.local': 5, 'realised.other': 0, 'realised.counterpart': null, 'title': 'x' }, recorded)
    expect(found.map(({ field, isNew, differs }) => [field, isNew, differs])).toEqual([['realised.national', false, false], ['realised.local', true, false]])
    expect(moneyBeside({ 'realised.national': 301 }, recorded)).toMatchObject([{ recorded: 300, isNew: false, differs: true }])
    expect(moneyBeside({ 'realised.national': 0 }, recorded)).toMatchObject([{ recorded: 300, differs: true }])
  })
  it('counts only the standing entry of a level', () => {
    const level = [{ ...recorded[0], measure: 'approved' as const }, { ...recorded[1], measure: 'approved' as const, supersedes: 'a' }]
    expect(moneyBeside({ 'approved.national': 100 }, level)).toMatchObject([{ recorded: 100, differs: false, isNew: false }])
  })
})
