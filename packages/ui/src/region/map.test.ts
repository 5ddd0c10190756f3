import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapClasses, stepOf } from './map.ts'

describe('classes of a map', () => {
  it('gives every count its own class while there are five or fewer', () => {
    expect(mapClasses([4, 0, 4, 7])).toEqual([{ step: 1, from: 4, to: 4 }, { step: 4, from: 7, to: 7 }])
    expect(mapClasses([0, 0])).toEqual([])
  })

  it('leaves no count out, never splits equal counts, and darkens with the count', () => {
    fc.assert(fc.property(fc.array(fc.nat(200), { maxLength: 70 }), (counts) => {
      const classes = mapClasses(counts)
      expect(classes.length).toBeLessThanOrEqual(5)
      for (const count of counts)
        expect(stepOf(count, classes) === null).toBe(count === 0)
      const ordered = counts.filter(count => count > 0).sort((a, b) => a - b).map(count => stepOf(count, classes)!)
      expect(ordered).toEqual([...ordered].sort((a, b) => a - b))
    }))
  })
})
