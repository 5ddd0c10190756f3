import type { Issue } from '../refusal/refusal.ts'
import type { LegalForm } from './facility.ts'
import { taxCode } from './number.ts'

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * The check digit of a tax code: the tenth digit of mã số thuế, 10 less the weighted sum of the first nine modulo 11.
 * Circular 105/2020/TT-BTC art. 5 names it «chữ số kiểm tra» without printing the sum; the weights are those that public
 * validators hold against codes in use (python-stdnum, `stdnum/vn/mst.py`).
 * @param nine - The first nine digits.
 * @returns One digit; `null` where the sum gives 10, since no code is issued with such a beginning.
 * @example
 * taxCheckDigit('010023348') // '8'
 */
export function taxCheckDigit(nine: string): string | null {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(nine[place]), 0)
  const digit = 10 - sum % 11
  return digit === 10 ? null : String(digit)
}

/** Provinces of birth in citizen numbers: Circular 07/2016/TT-BCA, appendix I; 100 and up are countries (appendix II). */
const birthProvinces = new Set('01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'.split(' ').map(code => `0${code}`))

/** A citizen number holds no check digit: only its province, century with sex, and year can be wrong. */
function citizenFault(code: string, today: string): Omit<Issue, 'field'> | null {
  const [place, century, year] = [code.slice(0, 3), Number(code[3]), code.slice(4, 6)]
  if (place < '100' && !birthProvinces.has(place))
    return { reason: 'citizen-place', values: { place } }
  const born = 1900 + Math.floor(century / 2) * 100 + Number(year)
  return born > Number(today.slice(0, 4)) ? { reason: 'citizen-year', values: { year: born } } : null
}

/**
 * What is wrong with a tax code as it is stored, or `null`. Of 10 digits the last is the check digit; 13 are those of an
 * enterprise and the number of its branch, 001 to 999; 12 are the citizen number of a household's owner (Circular
 * 86/2024/TT-BTC, from 2025-07-01), whose structure is in decree 137/2015/NĐ-CP art. 13 and circular 59/2021/TT-BCA art. 4:
 * place of birth, century and sex (0, 1: 1900s; 2, 3: 2000s), year, six numbers of chance.
 * @param code - As `taxCodeOf` writes it; anything else is `tax-code`.
 * @param facts - What the code is held against.
 * @param facts.legalForm - Only a household has its owner's number.
 * @param facts.today - `yyyy-mm-dd`; nobody is born after it.
 * @example
 * taxCodeFault('0100233480', { legalForm: 'enterprise', today: '2026-11-25' }) // { reason: 'tax-code-check', values: { digit: '0', right: '8' } }
 * taxCodeFault('0314409058-002', { legalForm: 'enterprise', today: '2026-11-25' }) // null
 */
export function taxCodeFault(code: string, { legalForm, today }: { legalForm: LegalForm, today: string }): Omit<Issue, 'field'> | null {
  if (!taxCode.test(code))
    return { reason: 'tax-code' }
  if (code.length === 12)
    return legalForm === 'household' ? citizenFault(code, today) : { reason: 'tax-code-of-person' }
  if (code.slice(2, 9) === '0000000')
    return { reason: 'tax-code-number' }
  if (code.endsWith('-000'))
    return { reason: 'tax-code-branch' }
  const right = taxCheckDigit(code.slice(0, 9))
  const digit = code[9]!
  return digit === right ? null : right === null ? { reason: 'tax-code-number' } : { reason: 'tax-code-check', values: { digit, right } }
}

/**
 * The code of the whole enterprise, for its branches too: what two records of one firm share.
 * @example
 * firmOfTaxCode('0314409058-002') // '0314409058'
 */
export function firmOfTaxCode(code: string): string {
  return code.split('-')[0]!
}
