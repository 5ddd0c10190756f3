import type { ImportView } from '@khuyencong/domain/import'
import { describe, expect, it } from 'vitest'
import { mappedColumns, openSteps, stepShown, toWrite } from './steps.ts'

const tables = [{ sheet: 'a' }] as ImportView['tables']
const result = (blocking: number) => ({ rows: 3, blocking, advisory: 0, certain: 0, effects: [], digest: '', demonstration: false, totals: [], fileTotals: [] })

describe('the steps of an import', () => {
  it('open one after another, and the preview only where nothing blocks', () => {
    expect(openSteps({ tables, state: 'reading', result: null })).toEqual(['file'])
    expect(openSteps({ tables, state: 'mapping', result: null })).toEqual(['file', 'mapping'])
    expect(openSteps({ tables, state: 'checked', result: result(1) })).toEqual(['file', 'mapping', 'check'])
    expect(openSteps({ tables, state: 'checked', result: result(0) })).toEqual(['file', 'mapping', 'check', 'preview'])
    expect(openSteps({ tables, state: 'committed', result: result(0) })).toEqual(['commit'])
  })

  it('the one asked for is shown where it is open, else the one that needs somebody', () => {
    expect(stepShown({ tables, state: 'checked', result: result(0) }, 'preview')).toBe('preview')
    expect(stepShown({ tables, state: 'checked', result: result(2) }, 'preview')).toBe('check')
    expect(stepShown({ tables, state: 'checked', result: result(2) }, undefined)).toBe('check')
    expect(stepShown({ tables, state: 'mapping', result: null }, 'nonsense')).toBe('mapping')
    expect(stepShown({ tables, state: 'mapping', result: result(0) }, undefined)).toBe('mapping')
    expect(stepShown({ tables: [], state: 'failed', result: null }, 'mapping')).toBe('file')
    expect(stepShown({ tables, state: 'failed', result: null }, 'check')).toBe('mapping')
  })

  it('count what will be written over all sheets', () => {
    const effect = { sheet: 'a', label: { vi: '', en: '' }, unchanged: 9, refused: 9, leftOut: 9, isRows: true }
    expect(toWrite({ ...result(0), effects: [{ ...effect, new: 3, changed: 1 }, { ...effect, new: 4, changed: 0 }, { ...effect, new: 9, changed: 0, isRows: false }] })).toEqual({ new: 7, changed: 1 })
    expect(toWrite(null)).toEqual({ new: 0, changed: 0 })
  })

  it('count the columns of the tables that are read', () => {
    const table = (sheet: string, columns: number) => ({ sheet, ordinal: 0, isHidden: false, headFrom: 1, headTo: 1, rows: 1, skipped: [], encoding: null, columns: Array.from({ length: columns }, (_, index) => ({ index, letters: 'A', head: 'x', isHidden: false, unit: null, samples: [] })) })
    const mapped = (sheet: string, to: 'facilities' | null, indexes: number[]) => ({ sheet, ordinal: 0, to, columns: indexes.map(index => ({ field: `f${index}`, index, unit: null })), constants: {} })
    expect(mappedColumns({ tables: [table('a', 5), table('b', 9)], mapping: { tables: [mapped('a', 'facilities', [0, 2]), mapped('b', null, [])] } })).toEqual({ done: 2, all: 5 })
  })
})
