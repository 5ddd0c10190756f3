import { Fault } from './fault.ts'

/** Vietnamese letters that windows-1258 has whole, and the marks it puts after a vowel. */
const vietnamese = /[àáâãèéêìíòóôõùúýăđĩũơư“”‘’–—…•·«»§°±²³×÷€™©®₫\u00A0]/iu
const marks = '\u0300\u0301\u0303\u0309\u0323'
const vowel = /[aeiouyâêôăơư]/iu

/** A mark of its own after its vowel becomes one letter, as every other encoding has it. */
const tidy = ({ text, encoding }: { text: string, encoding: string }) => ({ text: encoding === 'windows-1258' ? text.normalize('NFC') : text, encoding })

/** The text of a file and how it was written. Without a mark of its own, UTF-8 where it is valid, else windows-1258 where every letter then is Vietnamese. */
export function decoded(bytes: Uint8Array, declared?: string): { text: string, encoding: string } {
  const as = (encoding: string, from = 0) => ({ text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from)), encoding })
  if (bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF) return as('utf-8', 3)
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return as('utf-16le', 2)
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return as('utf-16be', 2)
  const zeros = [0, 0]
  const sample = Math.min(bytes.length, 4000)
  for (let at = 0; at < sample; at++) {
    if (bytes[at] === 0) zeros[at % 2]!++
  }
  if (zeros[1]! > sample / 5 && zeros[0] === 0) return as('utf-16le')
  if (zeros[0]! > sample / 5 && zeros[1] === 0) return as('utf-16be')
  if (bytes.includes(0)) throw new Fault('unknown-kind')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  }
  catch {
    if (declared && /^windows-125[28]$/i.test(declared)) return tidy(as(declared.toLowerCase()))
    const read = as('windows-1258')
    return isVietnamese(read.text) ? tidy(read) : as('windows-1252')
  }
}

/** Old fonts put other letters on the same numbers; there a mark hardly ever follows a vowel. */
function isVietnamese(text: string): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < Math.min(text.length, 1_000_000); at++) {
    const letter = text[at]!
    if (letter <= '\u007F') continue
    if (marks.includes(letter) ? vowel.test(text[at - 1] ?? '') : vietnamese.test(letter)) good++
    else bad++
  }
  return good > 0 && bad * 50 <= good
}
