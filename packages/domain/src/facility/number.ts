/** 10 digits of an enterprise, 13 of its branch (with a dash), 12 of a citizen: Vietnam's tax codes. */
export const taxCode = /^(?:\d{10}|\d{12}|\d{10}-\d{3})$/

/** A telephone number from inside the country: 10 digits for a mobile, 9 to 11 for other lines. */
export const phone = /^0\d{8,10}$/

/** Digits as most banks print them; some give letters too. */
export const bankAccount = /^[A-Z\d]{6,24}$/

/**
 * A tax code as it is stored, from any way of writing it; `null` for what is none.
 * @example
 * taxCodeOf('0101 234 567 001') // '0101234567-001'
 * taxCodeOf('0101.234.567') // '0101234567'
 * taxCodeOf('12345') // null
 */
export function taxCodeOf(text: string): string | null {
  if (!/^[\d\s.\-\u2010-\u2015\u2212]+$/u.test(text))
    return null
  const digits = text.replace(/\D/g, '')
  const written = digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits
  return taxCode.test(written) ? written : null
}

/**
 * A telephone number as it is stored: digits, with 0 for +84; `null` for what is none.
 * @example
 * phoneOf('+84 912 345 678') // '0912345678'
 * phoneOf('(024) 3825 1234') // '02438251234'
 * phoneOf('912345') // null
 */
export function phoneOf(text: string): string | null {
  if (!/^\+?[\d\s.()\-\u2010-\u2015]+$/u.test(text))
    return null
  const digits = text.replace(/[^\d+]/g, '').replace(/^(?:\+84|0084|84(?=\d{9}$))0?/, '0')
  return phone.test(digits) ? digits : null
}

/**
 * A bank account as it is stored: without spaces, dots and dashes; `null` for what is none.
 * @example
 * bankAccountOf('1020 1000 0123 45') // '10201000012345'
 * bankAccountOf('số 12') // null
 */
export function bankAccountOf(text: string): string | null {
  const written = text.replace(/[\s.\-\u2010-\u2015]/gu, '').toUpperCase()
  return bankAccount.test(written) ? written : null
}
