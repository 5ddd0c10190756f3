import type { Interval, Reading, Verdict } from './verdict.ts'
import { describe, expect, it } from 'vitest'
import { norms } from '../norm/index.ts'
import { reconcile } from './reconcile.ts'
import { publishedRegister } from './register.ts'

const { verdicts } = reconcile(publishedRegister, { norms })

function found(code: string): Verdict | Reading {
  const row = verdicts.find(verdict => verdict.code === code) ?? verdicts.flatMap(verdict => verdict.readings).find(reading => reading.code === code)
  if (!row)
    throw new Error(`${code} was not found`)
  return row
}

/** A number as the document prints it: decimal point, no mark for thousands. */
const asPrinted = (value: number | undefined, sample: string) => value?.toFixed(sample.split('.')[1]?.length ?? 0)

/** The table of the reconciliation paper: code, expression, computed with its unit, printed, outcome. */
const rows: [code: string, expression: string, computed: string | null, unit: string | null, printed: string | null, outcome: string][] = [
  ['R01', '232.908 / 181.946,9 − 1', '28.0088', '%', '28,01 %', 'agree'],
  ['R02', '181.946,9 × 1,2801', '232910.2', 'triệu đồng', '232.908 triệu', 'agree-rounded'],
  ['R03', '145 − 63', '82', 'cơ sở', '82', 'agree'],
  ['R04', '7 + 128 + 4 + 6', '145', 'cơ sở', '145', 'agree'],
  ['R05', '145 / 236', '61.44', '%', '26,7%', 'disagree'],
  ['R05a', '63 / 236', '26.695', '%', null, 'agree'],
  ['R05b', '145 / 26,7 %', '543', 'cơ sở', null, 'disagree'],
  ['R06', '7 + 2', '9', 'cơ sở', null, 'implied'],
  ['R07', '128 − 76', '52', 'cơ sở', null, 'implied'],
  ['R08', '9 + 52', '61', 'cơ sở', '63', 'residual'],
  ['R09', '9 tên', '9', 'tỉnh, thành phố', '9/28', 'agree'],
  ['R10', '13 tên', '13', 'tỉnh, thành phố', '13/28', 'agree'],
  ['R11', '9 / 28 ; 13 / 28', '46.43', '%', null, 'computed'],
  ['R12', '9 ∪ 13 / 28', '14', 'tỉnh, thành phố', null, 'computed'],
  ['R13', '5 tên', '5', 'loại hình', '05 loại hình', 'agree'],
  ['R14', 'dệt may, cơ khí, chế biến nông sản', '3', 'đề án', '3 Đề án', 'agree'],
  ['R15', '2023 − 2018 + 1', '6', 'năm', '05 năm', 'disagree'],
  ['R16', 'Chế biến nông sản ≠ Chế biến lâm sản (Gỗ, tre nứa)', null, null, 'Chế biến lâm sản (Gỗ, tre nứa)', 'disagree'],
  ['R17', '181.946,9 / 63', '2888.05', 'triệu đồng', null, 'computed'],
  ['R18', '232.908 / 145', '1606.26', 'triệu đồng', null, 'computed'],
  ['R19', '128 × 450 + 7 × 1.000', '64600', 'triệu đồng', '232.908 triệu', 'not-state-support-alone'],
  ['R20', '128.925 / 95,6 %', '134859', 'triệu đồng', null, 'implied'],
  ['R21', '128.925 / 1,045', '123373', 'triệu đồng', null, 'implied'],
  ['R22', '46.022 / 130.005', '35.400', '%', '35,4%', 'agree'],
  ['R23', '130.005 / 128.925 − 1', '0.838', '%', null, 'computed'],
  ['R24', '745 / 20,79 %', '3583.5', 'lao động', null, 'implied'],
  ['R25', '7.206 / 4.020 ; 1.082 / 745', '1.4523', 'triệu đồng', null, 'computed'],
  ['R26', '5.896 / 29 %', '20331', 'triệu đồng', null, 'implied'],
  ['R27', '(5.896 + 1.082) / 46.022', '15.16', '%', null, 'computed'],
  ['R28', '28 ; 20 ; 20', null, null, '28 / 20', 'disagree'],
  ['R29', '5.896 / 95', '62.06', 'triệu đồng', null, 'do-not-publish'],
  ['R30', '64,47 / 95,27 %', '67.671', 'tỷ đồng', null, 'implied'],
  ['R31', '69,41 / 1,0256', '67.677', 'tỷ đồng', null, 'implied'],
  ['R32', '64,47 / 95,27 % ∩ 69,41 / 1,0256', '67.674', 'tỷ đồng', null, 'agree'],
  ['R33', '64,47 / 1,0734', '60.061', 'tỷ đồng', null, 'implied'],
  ['R34', '19,9 / 69,41', '28.670', '%', '28,58%', 'disagree'],
  ['R35', '28,58 − 12,92', '15.66', '%', '12,92%', 'unverifiable'],
  ['R36', '28,58 / 1,1292', '25.31', '%', '12,92%', 'unverifiable'],
  ['R37', '(10 + 6,94 + 3,94) / 69,41', '30.08', '%', null, 'computed'],
  ['R38', '6 + 5', '11', 'bằng khen', null, 'computed'],
  ['R39', 'XII − 1', '11', 'lần', null, 'implied'],
  ['R40', 'XIII + 1', '14', 'lần', null, 'implied'],
  ['R41', '05/11/2020 = 5-11', null, null, '5-11', 'agree'],
  ['R42', 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp 1', null, null, null, 'unverifiable'],
  ['R43', '181 tỷ 946,9 triệu', '181946900000', 'đồng', '181 tỷ 946,9 triệu', 'agree'],
]

/** Intervals that the paper prints, in the unit of the row. */
const intervals: [code: string, low: string, high: string][] = [
  ['R02', '232901.1', '232919.4'],
  ['R05b', '543', '544'],
  ['R20', '134788', '134930'],
  ['R21', '123314', '123433'],
  ['R24', '3583', '3584'],
  ['R26', '19985', '20689'],
  ['R30', '67.662', '67.680'],
  ['R31', '67.669', '67.686'],
  ['R32', '67.669', '67.680'],
  ['R33', '60.05', '60.07'],
  ['R34', '28.596', '28.744'],
]

const readingsOf = (code: string) => (found(code) as Verdict).readings
const oneOf = (code: string, kind: string) => readingsOf(code).find(reading => reading.kind === kind)!

describe('the 45 rows of the reconciliation', () => {
  it('are all there', () => {
    expect(rows).toHaveLength(45)
  })

  it.each(rows)('%s: %s = %s %s, printed %s: %s', (code, expression, computed, unit, printed, outcome) => {
    const row = found(code)
    expect(row.expression.replaceAll('\u00A0', ' ')).toBe(expression)
    expect(row.outcome).toBe(outcome)
    if (computed === null) {
      expect(row.computed).toBeNull()
    }
    else {
      expect(asPrinted(row.computed?.value, computed)).toBe(computed)
      expect(row.computed?.unit).toBe(unit)
    }
    const isReading = 'kind' in row
    expect(isReading ? null : (row as Verdict).printed?.text ?? null).toBe(printed)
  })

  it.each(intervals)('%s allows [%s ; %s]', (code, low, high) => {
    const { computed } = found(code) as { computed: Interval }
    expect([asPrinted(computed.low, low), asPrinted(computed.high, high)]).toEqual([low, high])
  })

  it('have the second values of the table', () => {
    expect(readingsOf('R11').map(reading => reading.computed.value.toFixed(2))).toEqual(['32.14', '46.43'])
    expect(readingsOf('R12').map(reading => [reading.kind, reading.computed.value])).toEqual([['both', 8], ['only-first', 1], ['only-second', 5], ['never', 14]])
    expect(oneOf('R12', 'only-first').expression).toBe('Lào Cai')
    expect(oneOf('R18', 'change').computed.value.toFixed(1)).toBe('-44.4')
    expect(readingsOf('R19').map(reading => [reading.computed.value.toFixed(1), reading.means?.value])).toEqual([['27.7', 64600], ['17.8', 32400]])
    expect(oneOf('R23', 'against-implied').computed.value.toFixed(2)).toBe('-3.60')
    expect(readingsOf('R25').map(reading => reading.computed.value.toFixed(4))).toEqual(['1.7925', '1.4523', '-18.9780'])
    expect(oneOf('R27', 'remainder').computed.value.toFixed(1)).toBe('84.8')
    expect(oneOf('R27', 'remainder').means?.value).toBe(39044)
    expect(oneOf('R34', 'implied-part').computed.value.toFixed(2)).toBe('19.84')
    expect(oneOf('R34', 'implied-whole').computed.value.toFixed(2)).toBe('69.63')
    expect(readingsOf('R35').map(reading => reading.means?.value.toFixed(2))).toEqual(['10.60', '17.13'])
    expect(oneOf('R37', 'sum').computed.value).toBeCloseTo(20.88, 9)
    expect((found('R37') as Verdict).computedText).toBe('> 30,08\u00A0%')
    expect([found('R39'), found('R40')].map(row => (row as Verdict).computedText)).toEqual(['XI', 'XIV'])
  })

  it('measure the gap in the printed unit', () => {
    expect((found('R05') as Verdict).gap?.toFixed(1)).toBe('34.7')
    expect((found('R34') as Verdict).gap?.toFixed(2)).toBe('0.09')
    expect((found('R08') as Verdict).gap).toBe(2)
    expect((found('R28') as Verdict).gap).toBe(8)
  })
})
