import type { Cell } from './cell.ts'
import type { FieldKind, FieldValue, MoneyUnit, SheetDescription, SheetField } from './field.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { readRows } from './read.ts'
import { shownValue, wordedValue } from './value.ts'

const provinces = provinceRegister(provinceData)
const choices = [
  { code: 'machinery', label: { vi: 'Ứng dụng máy móc thiết bị tiên tiến', en: 'Advanced machinery' }, alsoCalled: ['MMTB', 'máy móc'] },
  { code: 'showroom', label: { vi: 'Phòng trưng bày', en: 'Showroom' } },
  { code: 'conference', label: { vi: 'Hội nghị, hội thảo', en: 'Conference' } },
]
const fieldOf = (kind: FieldKind): SheetField => ({ key: 'x', head: { vi: 'Cột', en: 'Column' }, alsoCalled: [], kind, width: 10, ...(kind === 'choice' || kind === 'choices') && { choices } })

/** One column of cells read as a kind; the day of every row is given. */
function read(kind: FieldKind, cells: readonly Cell[], { unit = null as MoneyUnit | null, on = null as string | null, edits = [] as string[], isOurs = false } = {}) {
  const description: SheetDescription = { key: 'supports', name: { vi: 'Khoản', en: 'Supports' }, version: 1, fields: [fieldOf(kind)] }
  const table = { sheet: 'S', ordinal: 0, isHidden: false, headFrom: 0, headTo: 0, to: cells.length, columns: [{ index: 0, head: 'Cột', isHidden: false, unit }], rows: cells.map((cell, at) => ({ row: at + 1, isHidden: false, cells: [cell] })), skipped: [], merged: [], unreadable: [], encoding: null }
  const { rows, issues } = readRows(table, { sheet: 'S', ordinal: 0, to: 'supports', columns: [{ field: 'x', index: 0, unit }], constants: {} }, description, { provinces, isOurs, on: () => on, edits: edits.map((value, at) => ({ sheet: 'S', row: at + 2, field: 'x', value })) })
  return { values: rows.map(row => row.values.x), isRefused: rows.map(row => row.isRefused), issues: issues.map(({ row, reason, severity, fixes }) => ({ row, reason, severity, fixes: fixes.map(fix => fix.value + (fix.isCertain ? '!' : '')) })), given: rows.map(row => row.given.x) }
}
function one(kind: FieldKind, cell: Cell, more: Parameters<typeof read>[2] = {}): [FieldValue | undefined, string | null, ...string[]] {
  const { values, issues } = read(kind, [cell], more)
  const [issue] = issues.filter(found => found.row !== null)
  return [values[0], issue ? `${issue.severity} ${issue.reason}` : null, ...issue?.fixes ?? []]
}
const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('money', () => {
  it.each<[Cell, MoneyUnit, ...ReturnType<typeof one>]>([
    [946.9, 'million', 946_900_000, null],
    [0.1 + 0.2, 'million', 300_000, null],
    [300_000_000, 'dong', 300_000_000, null],
    ['946,9', 'million', 946_900_000, null],
    ['1.234,5', 'million', 1_234_500_000, null],
    ['1,234.5', 'million', 1_234_500_000, null],
    ['1.234.567', 'dong', 1_234_567, null],
    ['1.606', 'dong', 1606, null],
    ['128 925', 'million', 128_925_000_000, null],
    ['128\u00A0925,5', 'million', 128_925_500_000, null],
    ['(45,0)', 'million', -45_000_000, null],
    ['−45', 'million', -45_000_000, null],
    ['946,9 triệu', 'million', 946_900_000, null],
    ['946,9 triệu đồng'.normalize('NFD'), 'million', 946_900_000, null],
    ['500trđ', 'million', 500_000_000, null],
    ['10.5 tỷ', 'billion', 10_500_000_000, null],
    ['1.500.000 đ', 'dong', 1_500_000, null],
    ['-', 'million', null, null],
    ['…', 'million', null, null],
    ['1 tỷ 46,9 triệu', 'million', null, 'blocking mixed-units', '1046,9 triệu đồng!'],
    ['1,2 tỷ', 'million', 1_200_000_000, 'advisory other-unit', '1200 triệu đồng!'],
    ['946,9 triệu', 'dong', 946_900_000, 'advisory other-unit', '946900000 đồng!'],
    ['1.606', 'million', null, 'blocking number-open', '1606 triệu đồng', '1,606 triệu đồng'],
    ['1,606', 'million', null, 'blocking number-open', '1606 triệu đồng', '1,606 triệu đồng'],
    ['khoảng 300 triệu', 'million', null, 'blocking number-approximate', '300 triệu đồng', ''],
    ['ba trăm triệu', 'million', null, 'blocking not-money', ''],
    ['13/28', 'million', null, 'blocking not-money', ''],
    ['28,01 %', 'million', null, 'blocking not-money', ''],
    [true, 'million', null, 'blocking not-money'],
    [1606.26206896552, 'million', 1_606_262_069, 'advisory part-of-dong'],
    [1e15, 'billion', null, 'blocking money-too-large'],
    [day('1901-01-05'), 'million', null, 'blocking day-for-number', '371', ''],
  ])('%s in %s', (cell, unit, ...expected) => {
    expect(one('dong', cell, { unit })).toEqual(expected)
  })

  it('reads an open sign as the column shows it, once beyond doubt', () => {
    const shown = read('dong', ['1.606', '1.234,5', '946,9', '88,25'], { unit: 'million' })
    expect(shown.values[0]).toBe(1_606_000_000)
    expect(shown.issues).toEqual([{ row: 2, reason: 'signs-read', severity: 'advisory', fixes: [] }])
    expect(read('dong', ['1.606', '1,234.5', '946.9', '88.25'], { unit: 'million' }).values[0]).toBe(1_606_000)
    expect(read('dong', ['1.606', '2.315', '1.100', '3.250', '1.999'], { unit: 'million' }).values[0]).toBe(1_606_000_000)
    expect(read('dong', ['1.606', '1.234,5', '88.2', '10.5'], { unit: 'million' }).issues[0]).toEqual({ row: 2, reason: 'number-open', severity: 'blocking', fixes: ['1,606 triệu đồng', '1606 triệu đồng'] })
  })

  it('says what happened to many cells once', () => {
    const { issues } = read('dong', Array.from({ length: 40 }, (_, at) => `1.${100 + at}`), { unit: 'million' })
    expect(issues).toEqual([{ row: null, reason: 'signs-read', severity: 'advisory', fixes: [] }])
  })

  it('takes what an edit says in place of the cell, in the cell’s own unit', () => {
    expect(read('dong', ['1.606', '2'], { unit: 'million', edits: ['1,606 triệu đồng'] })).toMatchObject({ values: [1_606_000, 2_000_000], issues: [], given: ['1,606 triệu đồng', '2'] })
    expect(read('dong', ['1.606'], { unit: 'million', edits: [''] })).toMatchObject({ values: [null], issues: [], isRefused: [false] })
  })

  it('asks for a unit that nobody declared, and doubts one that cannot be', () => {
    expect(read('dong', [300, 450.5, 120]).issues).toEqual([{ row: null, reason: 'unit-missing', severity: 'blocking', fixes: [] }])
    expect(read('dong', [300, 450.5, 120], { unit: 'dong' }).issues[0]).toMatchObject({ row: null, reason: 'unit-unlikely', severity: 'advisory' })
    expect(read('dong', [300_000_000, 450_000_000], { unit: 'million' }).issues[0]).toMatchObject({ row: null, reason: 'unit-unlikely', severity: 'advisory' })
    expect(read('dong', [300, 450, 0.5], { unit: 'million' }).issues).toEqual([])
    expect(read('dong', ['300 triệu', '450 triệu']).issues).toEqual([])
    expect(read('dong', [300, 450, 120, 280_000_000], { unit: 'million' }).issues).toEqual([{ row: 5, reason: 'cell-in-dong', severity: 'advisory', fixes: ['280 triệu đồng!'] }])
  })

  it('law: every fix reads back without a doubt, in every unit', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 }), fc.constantFrom<MoneyUnit>('thousand', 'million', 'billion'), (whole, rest, unit) => {
      for (const fix of read('dong', [`${whole}.${rest}`], { unit }).issues.find(issue => issue.reason === 'number-open')!.fixes)
        expect(read('dong', [`${whole}.${rest}`], { unit, edits: [fix] }).issues.filter(issue => issue.row !== null)).toEqual([])
    }))
  })
})

describe('counts', () => {
  it.each<[Cell, ...ReturnType<typeof one>]>([
    [25, 25, null],
    [0, 0, null],
    ['25', 25, null],
    ['1.606', 1606, null],
    ['1,606', 1606, null],
    ['08', 8, null],
    ['25,0', 25, null],
    ['25 người', 25, 'advisory word-after-number', '25!'],
    ['khoảng 25', null, 'blocking number-approximate', '25', ''],
    ['2,5', null, 'blocking not-whole', '3'],
    [2.5, null, 'blocking not-whole', '3'],
    ['20-25', null, 'blocking not-a-number', ''],
    ['nhiều', null, 'blocking not-a-number', ''],
    [day('1900-03-15'), null, 'blocking day-for-number', '75', ''],
    [day('2023-01-28'), null, 'blocking day-for-number', ''],
  ])('%s', (cell, ...expected) => {
    expect(one('whole', cell)).toEqual(expected)
  })
})

describe('days', () => {
  it.each<[Cell, ...ReturnType<typeof one>]>([
    [day('2023-01-28'), '2023-01-28', null],
    [new Date('2023-01-27T23:59:59.999Z'), '2023-01-28', null],
    [new Date('2023-01-28T17:30:00Z'), '2023-01-28', null],
    ['28/01/2023', '2023-01-28', null],
    ['28.1.2023', '2023-01-28', null],
    ['2023-01-28', '2023-01-28', null],
    ['2023-01-28T00:00:00', '2023-01-28', null],
    ['28/01/2023 00:00:00', '2023-01-28', null],
    ['28012023', '2023-01-28', null],
    ['20230128', '2023-01-28', null],
    [20_230_128, '2023-01-28', null],
    ['20012023', '2023-01-20', null],
    ['ngày 28 tháng 01 năm 2023', '2023-01-28', null],
    ['28-thg 1-2023', '2023-01-28', null],
    ['28 tháng Giêng 2023', '2023-01-28', null],
    ['28-Jan-2023', '2023-01-28', null],
    ['January 28, 2023', '2023-01-28', null],
    ['-', null, null],
    [44_954, '2023-01-28', 'advisory serial-day', '28/01/2023!'],
    ['44954', '2023-01-28', 'advisory serial-day', '28/01/2023!'],
    ['28/1/23', '2023-01-28', 'advisory short-year', '28/01/2023!'],
    ['01/28/2023', '2023-01-28', 'advisory month-first', '28/01/2023!'],
    ['31/02/2024', null, 'blocking no-such-day', '', '29/02/2024'],
    ['28-thg 1', null, 'blocking day-without-year', ''],
    ['28/1', null, 'blocking day-without-year', ''],
    ['01/2023', null, 'blocking day-incomplete', '01/01/2023', '31/01/2023', ''],
    ['2023', null, 'blocking day-incomplete', '01/01/2023', '31/12/2023', ''],
    [2023, null, 'blocking day-incomplete', '01/01/2023', '31/12/2023', ''],
    ['sắp tới', null, 'blocking not-a-day', ''],
    ['32/13/2023', null, 'blocking not-a-day', ''],
    [day('1900-01-05'), null, 'blocking day-far', ''],
    [true, null, 'blocking not-a-day', ''],
  ])('%s', (cell, ...expected) => {
    expect(one('day', cell)).toEqual(expected)
  })

  it('asks where the column writes the month first and both could be meant', () => {
    const { values, issues } = read('day', ['12/28/2023', '05/03/2023', '07/07/2023'])
    expect(values).toEqual(['2023-12-28', null, '2023-07-07'])
    expect(issues[1]).toEqual({ row: 3, reason: 'day-or-month', severity: 'blocking', fixes: ['05/03/2023', '03/05/2023'] })
  })

  it('law: a day reads back from every way of writing it', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [y, m, d] = iso.split('-') as [string, string, string]
      for (const cell of [iso, `${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y}`, `ngày ${d} tháng ${m} năm ${y}`, day(iso), Math.round(day(iso).getTime() / 86_400_000) + 25_569])
        expect(read('day', [cell]).values).toEqual([iso])
    }))
  })
})

describe('years', () => {
  it.each<[Cell, ...ReturnType<typeof one>]>([
    [2023, 2023, null],
    ['2023', 2023, null],
    ['Năm 2023', 2023, null],
    [day('1905-07-15'), 2023, 'advisory day-for-year', '2023!'],
    [day('2023-01-01'), 2023, 'advisory day-for-year', '2023!'],
    ['2021-2023', null, 'blocking several-years', '2021', '2023'],
    ['năm nay', null, 'blocking not-a-year'],
    [44_954, null, 'blocking not-a-year', '2023'],
    [12, null, 'blocking not-a-year'],
  ])('%s', (cell, ...expected) => {
    expect(one('year', cell)).toEqual(expected)
  })
})

describe('choices', () => {
  it.each<[Cell, ...ReturnType<typeof one>]>([
    ['Ứng dụng máy móc thiết bị tiên tiến', 'machinery', null],
    ['ung dung may moc thiet bi tien tien', 'machinery', null],
    ['ỨNG DỤNG MÁY MÓC\u00A0THIẾT BỊ TIÊN TIẾN'.normalize('NFD'), 'machinery', null],
    ['Advanced machinery', 'machinery', null],
    ['machinery', 'machinery', null],
    ['MMTB', 'machinery', null],
    ['2. Phòng trưng bày', 'showroom', null],
    ['Phòng trưng bày (1)', 'showroom', null],
    ['Phòng trưng bầy', 'showroom', null],
    ['Phong trung bayy', null, 'blocking unknown-choice', 'Phòng trưng bày!', 'Ứng dụng máy móc thiết bị tiên tiến', 'Hội nghị, hội thảo'],
    ['-', null, null],
  ])('%s', (cell, ...expected) => {
    expect(one('choice', cell)).toEqual(expected)
  })

  it('offers the nearest first and decides nothing', () => {
    expect(one('choice', 'Hội nghị khách hàng')).toEqual([null, 'blocking unknown-choice', 'Hội nghị, hội thảo', expect.any(String), expect.any(String)])
  })

  it('reads several, also with commas, and a name that has a comma of its own', () => {
    expect(one('choices', 'MMTB; Phòng trưng bày')).toEqual([['machinery', 'showroom'], null])
    expect(one('choices', 'MMTB, Phòng trưng bày')).toEqual([['machinery', 'showroom'], null])
    expect(one('choices', 'Hội nghị, hội thảo\nMMTB\nMMTB')).toEqual([['conference', 'machinery'], null])
    expect(one('choices', 'MMTB; gì đó')[1]).toBe('blocking unknown-choice')
  })

  it.each<[Cell, ...ReturnType<typeof one>]>([['có', true, null], ['Yes', true, null], ['x', true, null], ['✓', true, null], [true, true, null], [1, true, null], ['không', false, null], ['Khong', false, null], [0, false, null], [false, false, null], ['có lẽ', null, 'blocking not-a-flag', 'có', 'không']])('yes or no: %s', (cell, ...expected) => {
    expect(one('flag', cell)).toEqual(expected)
  })
})

describe('provinces', () => {
  it.each<[string, string | null, ...ReturnType<typeof one>]>([
    ['Hà Nam', '2022-12-31', 'VN-35@2008', null],
    ['tỉnh Hà Nam', '2022-12-31', 'VN-35@2008', null],
    ['HÀ NAM'.normalize('NFD'), '2022-12-31', 'VN-35@2008', null],
    ['TP.\u00A0Hải phòng', '2022-12-31', 'VN-31@2008', null],
    ['Ninh Bình', '2022-12-31', 'VN-37@2008', null],
    ['Ninh Bình', null, 'VN-37@2025', null],
    ['Ninh Bình (Hà Nam)', '2022-12-31', 'VN-35@2008', null],
    ['Ninh Bình (Hà Nam)', null, 'VN-35@2008', null],
    ['Ninh Bình (đến 30/06/2025)', null, 'VN-37@2008', null],
    ['VN-35@2008', null, 'VN-35@2008', null],
    ['Hà Nam', '2025-12-31', 'VN-37@2025', 'advisory former-province', 'Ninh Bình!'],
    ['Hà Nam', null, 'VN-37@2025', 'advisory former-province', 'Ninh Bình!'],
    ['xã A, huyện B, tỉnh Hà Nam', '2022-12-31', 'VN-35@2008', 'advisory province-of-address', 'Hà Nam!'],
    ['Hai Phonng', null, null, 'blocking unknown-province', 'Hải Phòng'],
    ['Xứ Thanh', '2022-12-31', null, 'blocking unknown-province'],
    ['-', null, null, null],
  ])('%s on %s', (text, on, ...expected) => {
    expect(one('province', text, { on })).toEqual(expected)
  })

  it('reads several, each on the map of the row', () => {
    expect(one('provinces', 'Nghệ An, Thanh Hóa và Hà Nam', { on: '2022-12-31' })).toEqual([['VN-40@2008', 'VN-38@2008', 'VN-35@2008'], null])
    expect(one('provinces', 'Bà Rịa - Vũng Tàu; Thừa Thiên - Huế', { on: '2022-12-31' })[1]).toBeNull()
    expect(one('provinces', 'Nghệ An; Hà Nam', { on: '2026-01-01' })).toEqual([['VN-40@2025', 'VN-37@2025'], 'advisory former-province', 'Nghệ An; Ninh Bình!'])
    expect(one('provinces', 'Nghệ An; cả nước', { on: '2022-12-31' })[1]).toBe('blocking unknown-province')
  })

  it('law: what a filled template names is read back, whatever the day of the row', () => {
    fc.assert(fc.property(fc.constantFrom(...provinceData.provinces.map(unit => unit.id)), fc.constantFrom('vi', 'en' as const), fc.constantFrom(null, '2019-05-01', '2025-12-31'), (id, lang, on) => {
      const isOld = provinces.get(id).validTo !== null
      const cell = wordedValue(fieldOf('province'), id, lang, provinces)
      expect(one('province', cell, { on: isOld ? on : null })).toEqual([id, null])
    }))
  })
})

describe('texts', () => {
  it.each<[FieldKind, Cell, ...ReturnType<typeof one>]>([
    ['text', '  Chè\u00A0 Tân\nCương '.normalize('NFD'), 'Chè Tân Cương', null],
    ['text', 'Chè\u200B\uFEFF', 'Chè', null],
    ['text', ' \u00A0', null, null],
    ['text', '-', null, null],
    ['text', '- x', '- x', null],
    ['text', 100_109_106, '100109106', null],
    ['text', 1.5, '1,5', null],
    ['text', 1e18, '1000000000000000000', null],
    ['text', true, 'TRUE', null],
    ['text', day('2023-01-28'), '28/01/2023', 'advisory day-for-text', '28/1', '1/28', '28/01/2023'],
    ['paragraphs', ' một \r\n\r\nhai  ba ', 'một\n\nhai ba', null],
  ])('%s: %s', (kind, cell, ...expected) => {
    expect(one(kind, cell)).toEqual(expected)
  })
})

describe('law: what a template writes is read back', () => {
  it.each<[FieldKind, fc.Arbitrary<FieldValue>]>([
    ['whole', fc.integer({ min: 0, max: 1e9 })],
    ['year', fc.integer({ min: 1800, max: 2100 })],
    ['dong', fc.integer({ min: -1e14, max: 1e14 })],
    ['choice', fc.constantFrom(...choices.map(choice => choice.code))],
    ['choices', fc.uniqueArray(fc.constantFrom(...choices.map(choice => choice.code)), { minLength: 1 })],
    ['flag', fc.boolean()],
    ['text', fc.string({ unit: fc.constantFrom(...'aăâbcđeêghioôơuưyáàảãạ0123456789.,;=+-@\'"()/ ') }).map(text => text.replace(/ +/g, ' ').trim()).filter(Boolean)],
  ])('%s', (kind, values) => {
    fc.assert(fc.property(values, fc.constantFrom('vi', 'en' as const), (value, lang) => {
      expect(one(kind, wordedValue(fieldOf(kind), value, lang, provinces), { unit: 'dong', isOurs: true })).toEqual([value, null])
      if (kind !== 'text' && !(kind === 'whole' && lang === 'en'))
        expect(read(kind, [shownValue(fieldOf(kind), value, lang, provinces)], { unit: 'dong' }).values).toEqual([value])
    }))
  })
})
