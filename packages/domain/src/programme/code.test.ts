import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalProgrammeCode, programmeCode } from './code.ts'

const draft = { kind: 'key', sector: 'textile', region: 'south', yearFrom: 2021, yearTo: 2023 } as const

describe('the code of a programme', () => {
  it('is sector or kind, and years; then the region, then a number', () => {
    const taken = new Set<string>()
    const next = () => {
      const code = programmeCode(draft, one => taken.has(one))
      taken.add(code)
      return code
    }
    expect([next(), next(), next(), next()]).toEqual(['textile-2021-2023', 'textile-2021-2023-south', 'textile-2021-2023-south-2', 'textile-2021-2023-south-3'])
    expect(programmeCode({ ...draft, kind: 'single', sector: 'textile', region: null, yearFrom: 2024, yearTo: 2024 }, () => false)).toBe('single-2024')
    expect(nationalProgrammeCode({ yearFrom: null, yearTo: null }, code => code === 'national')).toBe('national-2')
  })

  it('law: is one that nobody has', () => {
    const years = fc.integer({ min: 2009, max: 2012 })
    fc.assert(fc.property(fc.array(fc.record({ kind: fc.constantFrom('key', 'group', 'single'), sector: fc.constantFrom('wood', 'agro', null), region: fc.constantFrom('north', 'south', null), yearFrom: years, yearTo: years }), { maxLength: 40 }), (drafts) => {
      const taken = new Set<string>()
      for (const one of drafts) {
        const code = programmeCode(one, known => taken.has(known))
        expect(taken.has(code)).toBe(false)
        expect(code).toMatch(/^[a-z][a-z\d-]*$/)
        taken.add(code)
      }
    }))
  })
})
