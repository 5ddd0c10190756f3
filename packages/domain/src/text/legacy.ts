/** Encodings of old Vietnamese fonts: letters that show right only in their own font. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** TCVN 5712 (ABC fonts): one sign for one letter, in the order of `tcvn3Letters`; `­` among them is the soft hyphen. */
const tcvn3Signs = '¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ'
const tcvn3Letters = 'ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
const tcvn3 = new Map([...tcvn3Signs].map((sign, at) => [sign, [...tcvn3Letters][at]!]))

/** VNI fonts: a letter and a sign after it; `i` with a tone, `ỵ`, `ơ`, `ư` and `đ` have signs of their own. */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const breves = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' }
const hats = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' }
const vniSingles = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
const vni = new Map<string, string>([
  ...Object.entries(vniSingles),
  ...['a', 'e', 'o', 'u', 'y', 'ô', 'ö'].flatMap(base => Object.entries(tones).map(([sign, mark]) => [base + sign, (vniSingles[base as 'ô'] ?? base) + mark] as const)),
  ...Object.entries(breves).map(([sign, mark]) => [`a${sign}`, `ă${mark}`] as const),
  ...['a', 'e', 'o'].flatMap(base => Object.entries(hats).map(([sign, mark]) => [base + sign, `${base}\u0302${mark}`] as const)),
].map(([from, to]) => [from, to.normalize('NFC')]))
const vniPairs = /[aeouyôö][ùøûõïêéèúüëâáàåãä]|[ñôöíìæóòî]/gi

/** Signs that only an old font uses for letters, beside those both worlds have. */
const outsideAscii = /[\u00A1-\u00FF]/
const word = /(?:[A-Za-z]|[^\p{ASCII}\u00A0\u2000-\u206F])+/gu

/** A syllable as Vietnamese builds it: onset, vowels with the ends they take. */
const onsets = ['[bdđhlmrsvx]', 'ch?', 'gh?', 'gi', 'kh?', 'ngh?', 'nh?', 'ph?', 'qu', 'th?', 'tr']
const rhymes = [
  '(?:[aeêioôơuưy]|ia|ya|uya|ua|ưa|oa|oe|uê|uơ|uy)',
  '(?:[aăâeêioôơuưy]|oa|oă|oe|uâ|uê|uy|iê|yê|uô|ươ|uyê|oo)(?:m|n|p|t)',
  '(?:[aăâeioôuư]|oa|oă|iê|uô|ươ|oo)(?:c|ng)',
  '(?:[aêiy]|oa|uê|uy)(?:ch|nh)',
  '(?:[aoôơuư]|oa|uô|ươ)i',
  '(?:[aâ]|oa|uâ)y',
  '(?:[aâêiư]|iê|yê|ươ|uy)u',
  '(?:[ae]|oa|oe)o',
]
const oneOf = (parts: readonly string[]) => `(?:${parts.join('|')})`
const syllable = new RegExp(`^${oneOf(onsets)}?${oneOf(rhymes)}$`, 'u')
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** A syllable that stops short is said in two tones alone. */
const stopped = /(?:ch|[cpt])$/
const rising = /[\u0301\u0323]/

function isSyllable(text: string): boolean {
  const letters = text.toLowerCase().normalize('NFD')
  const marks = letters.match(tone) ?? []
  const bare = letters.replace(tone, '').normalize('NFC')
  return marks.length <= 1 && syllable.test(bare) && (!stopped.test(bare) || marks.length === 0 || rising.test(marks[0]!))
}

/**
 * A text of a TCVN3 (ABC) font in Unicode. Capitals with a tone were a matter of the font: a letter between capitals becomes one.
 * @example
 * fromTcvn3('Hîp t¸c x· chÌ T©n C­¬ng') // 'Hợp tác xã chè Tân Cương'
 * fromTcvn3('TØNH NGHÖ AN') // 'TỈNH NGHỆ AN'
 */
export function fromTcvn3(text: string): string {
  return text.replace(word, (whole) => {
    const letters = [...whole].map(sign => tcvn3.get(sign) ?? sign).join('')
    const plain = whole.replace(/[^A-Z]/gi, '')
    return plain.length > 1 && plain === plain.toUpperCase() ? letters.toUpperCase() : letters
  })
}

/**
 * A text of a VNI font in Unicode.
 * @example
 * fromVni('Hôïp taùc xaõ cheø Taân Cöông') // 'Hợp tác xã chè Tân Cương'
 * fromVni('TÆNH NGHEÄ AN') // 'TỈNH NGHỆ AN'
 */
export function fromVni(text: string): string {
  return text.replace(vniPairs, (pair) => {
    const letter = vni.get(pair.toLowerCase())
    return letter === undefined ? pair : pair[0] === pair[0]!.toLowerCase() ? letter : letter.toUpperCase()
  })
}

const decoders = { tcvn3: fromTcvn3, vni: fromVni } satisfies Record<LegacyEncoding, (text: string) => string>

/** Words that are Vietnamese in one reading alone: of the old font, and of Unicode. */
function votes(texts: Iterable<string>, encoding: LegacyEncoding): { legacy: number, unicode: number } {
  let legacy = 0
  let unicode = 0
  for (const text of texts) {
    for (const [whole] of text.normalize('NFC').matchAll(word)) {
      if (!/\P{ASCII}/u.test(whole))
        continue
      const now = isSyllable(whole)
      const then = outsideAscii.test(whole) && isSyllable(decoders[encoding](whole))
      if (then && !now)
        legacy++
      else if (now && !then)
        unicode++
    }
  }
  return { legacy, unicode }
}

/**
 * The old font's encoding that texts are written in, recognised by the syllables they make when converted.
 * @param texts - Cells of one table; more than a few thousand add nothing.
 * @returns Null for Unicode, and where fewer than two words speak for an old font.
 * @example
 * legacyOf(['C«ng ty TNHH C¬ khÝ QuyÕt TiÕn']) // 'tcvn3'
 * legacyOf(['Coâng ty TNHH Cô khí Quyeát Tieán']) // 'vni'
 * legacyOf(['Công ty TNHH Cơ khí Quyết Tiến']) // null
 */
export function legacyOf(texts: readonly string[]): LegacyEncoding | null {
  const doubtful = texts.filter(text => outsideAscii.test(text))
  if (doubtful.length === 0)
    return null
  const counted = (['tcvn3', 'vni'] as const).map(encoding => ({ encoding, ...votes(texts, encoding) })).sort((a, b) => b.legacy - a.legacy)
  const best = counted[0]!
  return best.legacy >= 2 && best.legacy > best.unicode ? best.encoding : null
}

/**
 * A text converted from an old font, where it is written in it; a cell that is Unicode already stays as it is.
 * @example
 * fromLegacy('C«ng ty', 'tcvn3') // 'Công ty'
 * fromLegacy('Cơ khí', 'tcvn3') // 'Cơ khí'
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (!outsideAscii.test(text))
    return text
  const { legacy, unicode } = votes([text], encoding)
  const beyond = /[\u0100-\uFFFF]/u.test(text.normalize('NFC').replace(/[\u2000-\u206F\u20AB]/g, ''))
  return unicode > legacy || (beyond && legacy === 0) ? text : decoders[encoding](text)
}
