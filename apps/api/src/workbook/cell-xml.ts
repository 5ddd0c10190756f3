import type { Cell } from '@khuyencong/domain/sheet'

/** Most characters that a cell of a spreadsheet holds; a longer one would make the file "damaged". */
const longest = 32_767
const cut = ' […]'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters that XML cannot hold, and texts that read like the way they are written instead. */
const unsayable = /(?![\t\n\u007F-\u009F])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]|_(?=x[\da-f]{4}_)/giu
const hex = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A text inside XML; characters XML has no place for are written as spreadsheets do, `_x0001_`, and half a pair of surrogates becomes `�`. */
export function xmlText(text: string): string {
  return text.replace(unsayable, letter => /\p{Surrogate}/u.test(letter) ? '\uFFFD' : hex(letter)).replace(/[&<>"]/g, letter => entities[letter]!)
}

/** A text no longer than a cell; never cut inside a pair of surrogates. */
function fitting(text: string): string {
  if (text.length <= longest)
    return text
  const kept = text.slice(0, longest - cut.length)
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}${cut}`
}

/** Days since the spreadsheet's own beginning. */
const serial = (date: Date) => date.getTime() / 86_400_000 + 25_569

/** One cell at its address with the number of its style; texts stand in their cell, so that nothing has to be kept for the end. */
export function cellXml(address: string, style: number, value: Cell): string {
  if (value === null || value === '')
    return ''
  if (typeof value === 'string')
    return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(value))}</t></is></c>`
  if (typeof value === 'boolean')
    return `<c r="${address}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c r="${address}" s="${style}"><v>${typeof value === 'number' ? value : serial(value)}</v></c>`
}
