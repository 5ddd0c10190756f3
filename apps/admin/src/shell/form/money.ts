import { parseDong } from '@khuyencong/domain/money'

/** What was understood of a sum as it was typed: whole đồng, nothing, or why not. */
export type EnteredDong = { dong: number | null, reason: null } | { dong: null, reason: 'money-unclear' | 'money-bound' | 'money-negative' }

/**
 * A sum of money as an officer types it; exact, for entry takes no `hơn` and no `khoảng`.
 * @example
 * enteredDong('946,9 triệu') // { dong: 946900000, reason: null }
 * enteredDong('khoảng 10 tỷ') // { dong: null, reason: 'money-bound' }
 */
export function enteredDong(text: string, { signed = false }: { signed?: boolean } = {}): EnteredDong {
  if (text.trim() === '')
    return { dong: null, reason: null }
  const parsed = parseDong(text)
  if (parsed === null)
    return { dong: null, reason: 'money-unclear' }
  if (parsed.qualifier !== null)
    return { dong: null, reason: 'money-bound' }
  return parsed.dong < 0 && !signed ? { dong: null, reason: 'money-negative' } : { dong: parsed.dong, reason: null }
}
