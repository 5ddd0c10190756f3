import type { SheetDescription } from '@khuyencong/domain/sheet'
import type { TableMapping } from './mapping.ts'
import { describe, expect, it } from 'vitest'
import { assign, mappingOf, missingFields, readAs, readsAnything, sameMapping, settled, unitsMissing, withTable, withUnit } from './mapping.ts'

const field = (key: string, kind: 'text' | 'dong', isRequired = false) => ({ key, head: { vi: key, en: key }, alsoCalled: [], kind, width: 10, isRequired })
const [name, year, dong] = [field('name', 'text', true), field('year', 'text', true), field('dong', 'dong')]
const supports: SheetDescription = { key: 'supports', name: { vi: 'Khoản', en: 'Supports' }, version: 1, fields: [name, year, dong] }
const amounts: SheetDescription = { key: 'amounts', name: { vi: 'Bút toán', en: 'Amounts' }, version: 1, fields: [dong] }
const table: TableMapping = { sheet: 'Biểu 1', ordinal: 0, to: 'supports', columns: [{ field: 'name', index: 1, unit: null }], constants: { year: '2021' } }

describe('matching columns', () => {
  it('gives a field one column and a column one field', () => {
    const moved = assign(table, { index: 4, unit: null }, name)
    expect(moved.columns).toEqual([{ field: 'name', index: 4, unit: null }])
    expect(assign(moved, { index: 4, unit: 'million' }, dong).columns).toEqual([{ field: 'dong', index: 4, unit: 'million' }])
    expect(assign(moved, { index: 4, unit: null }, null).columns).toEqual([])
  })

  it('a common value gives way to a column', () => {
    const changed = assign(table, { index: 0, unit: null }, year)
    expect(changed.constants).toEqual({})
    expect(changed.columns.map(column => column.index)).toEqual([0, 1])
  })

  it('a unit is kept for money alone, and is asked for where nobody said it', () => {
    expect(assign(table, { index: 2, unit: 'million' }, year).columns.at(-1)).toEqual({ field: 'year', index: 2, unit: null })
    const money = assign(table, { index: 2, unit: null }, dong)
    expect(unitsMissing({ tables: [money] }, [supports])).toBe(1)
    expect(unitsMissing({ tables: [withUnit(money, 'dong', 'million')] }, [supports])).toBe(0)
  })

  it('a table read as another sheet keeps what both know, and one left out forgets nothing', () => {
    const both = assign(table, { index: 2, unit: 'dong' }, dong)
    expect(readAs(both, amounts)).toMatchObject({ to: 'amounts', columns: [{ field: 'dong', index: 2, unit: 'dong' }], constants: {} })
    expect(readAs(readAs(both, null), supports)).toEqual(both)
  })

  it('says what a new record still needs', () => {
    expect(missingFields(table, supports)).toEqual([])
    expect(missingFields({ ...table, constants: { year: ' ' } }, supports)).toEqual([year])
    const [day, national] = [field('moneyOn', 'text'), field('realised.national', 'dong')]
    const side = { ...supports, fields: [...supports.fields, day, national] }
    expect(missingFields(table, side)).toEqual([])
    expect(missingFields(assign(table, { index: 5, unit: 'million' }, national), side)).toEqual([day])
  })

  it('knows an unchanged mapping whatever its order', () => {
    const two = assign(assign(table, { index: 2, unit: 'dong' }, dong), { index: 1, unit: null }, name)
    const turned = { ...two, columns: two.columns.toReversed() }
    expect(sameMapping({ tables: [two] }, { tables: [turned] })).toBe(true)
    expect(sameMapping({ tables: [two] }, { tables: [withUnit(two, 'dong', 'million')] })).toBe(false)
    expect(sameMapping({ tables: [two] }, { tables: [readAs(two, null)] })).toBe(false)
    expect(settled({ tables: [{ ...table, constants: { year: ' 2021 ', name: '  ' } }] }).tables[0]!.constants).toEqual({ year: '2021' })
  })

  it('an unknown table is left out until it is put in', () => {
    const view = { sheet: 'Biểu 2', ordinal: 1 } as Parameters<typeof mappingOf>[1]
    const unknown = mappingOf({ tables: [table] }, view)
    expect(unknown).toMatchObject({ sheet: 'Biểu 2', ordinal: 1, to: null })
    expect(withTable({ tables: [table] }, unknown).tables).toHaveLength(2)
    expect(withTable({ tables: [table] }, { ...table, to: null }).tables).toHaveLength(1)
    expect([readsAnything({ tables: [table] }), readsAnything({ tables: [readAs(table, null)] })]).toEqual([true, false])
  })
})
