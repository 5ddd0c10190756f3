import { z } from 'zod'
import { nfc } from './text.ts'

/** A tag or the start of one: names and addresses hold none, and a copied web page must not slip in. */
const html = /<\s*[a-z/!?]|&(?:#\d+|#x[\da-f]+|lt|gt|amp|quot|nbsp);/i

/** Control characters, and marks that turn the direction of the text around them: nobody types them on purpose. */
const unseen = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u

/** One line of text in NFC without spaces around it; messages are keys that screens word. */
function line(max: number) {
  return z.string().trim().max(max, 'too-long').refine(text => !unseen.test(text), 'control-character').refine(text => !html.test(text), 'html').overwrite(nfc)
}

/**
 * A text that must be there.
 * @param max - Most letters; more is `too-long`, fewer than `min` is `required`.
 * @example
 * requiredText(200).parse('  Che\u0300 ') // 'Chè'
 */
export function requiredText(max: number, min = 1) {
  return line(max).min(min, 'required')
}

/**
 * A text that may be missing: nothing but spaces is `null`.
 * @param max - Most letters; more is `too-long`.
 * @example
 * optionalText(200).parse('   ') // null
 */
export function optionalText(max: number) {
  return line(max).transform(text => text === '' ? null : text).nullable()
}

/**
 * A longer text that may be missing: its lines are kept, nothing but spaces is `null`.
 * @param max - Most letters; more is `too-long`.
 * @example
 * optionalParagraphs(200).parse(' Dòng một\r\nDòng hai ') // 'Dòng một\nDòng hai'
 */
export function optionalParagraphs(max: number) {
  return z.string().trim().max(max, 'too-long')
    .refine(text => !unseen.test(text.replace(/[\r\n]/g, ' ')), 'control-character')
    .refine(text => !html.test(text), 'html')
    .overwrite(text => nfc(text).replace(/\r\n?/g, '\n'))
    .transform(text => text === '' ? null : text)
    .nullable()
}
