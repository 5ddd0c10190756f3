/** What a spreadsheet takes for the beginning of a formula, after any apostrophes that keep it from that; the wide forms count in Japanese and Chinese versions. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A text as it may stand in a text file without ever becoming a formula: one apostrophe before a beginning such as `=`,
 * `+`, `-` or `@`, and one more where apostrophes stand before it already, so that the way back is exact.
 * @example
 * guardedText('=1+1') // '\'=1+1'
 * guardedText('chè – ấm') // 'chè – ấm'
 */
export function guardedText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/**
 * The text that `guardedText` was given; a text it never touched is left alone.
 * @example
 * unguardedText('\'=1+1') // '=1+1'
 * unguardedText('\'quoted\'') // '\'quoted\''
 */
export function unguardedText(text: string): string {
  return text.startsWith('\'') && formulaStart.test(text) ? text.slice(1) : text
}
