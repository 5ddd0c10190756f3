import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLegacy, fromTcvn3, fromVni, legacyOf } from './legacy.ts'

/** Every letter with a mark, written out beside its form in each old font, from the fonts' own charts. */
const chart: [letter: string, tcvn3: number, vni: string][] = [
  ['à', 0xB5, 'aø'], ['á', 0xB8, 'aù'], ['ả', 0xB6, 'aû'], ['ã', 0xB7, 'aõ'], ['ạ', 0xB9, 'aï'],
  ['ă', 0xA8, 'aê'], ['ằ', 0xBB, 'aè'], ['ắ', 0xBE, 'aé'], ['ẳ', 0xBC, 'aú'], ['ẵ', 0xBD, 'aü'], ['ặ', 0xC6, 'aë'],
  ['â', 0xA9, 'aâ'], ['ầ', 0xC7, 'aà'], ['ấ', 0xCA, 'aá'], ['ẩ', 0xC8, 'aå'], ['ẫ', 0xC9, 'aã'], ['ậ', 0xCB, 'aä'],
  ['đ', 0xAE, 'ñ'],
  ['è', 0xCC, 'eø'], ['é', 0xD0, 'eù'], ['ẻ', 0xCE, 'eû'], ['ẽ', 0xCF, 'eõ'], ['ẹ', 0xD1, 'eï'],
  ['ê', 0xAA, 'eâ'], ['ề', 0xD2, 'eà'], ['ế', 0xD5, 'eá'], ['ể', 0xD3, 'eå'], ['ễ', 0xD4, 'eã'], ['ệ', 0xD6, 'eä'],
  ['ì', 0xD7, 'ì'], ['í', 0xDD, 'í'], ['ỉ', 0xD8, 'æ'], ['ĩ', 0xDC, 'ó'], ['ị', 0xDE, 'ò'],
  ['ò', 0xDF, 'oø'], ['ó', 0xE3, 'où'], ['ỏ', 0xE1, 'oû'], ['õ', 0xE2, 'oõ'], ['ọ', 0xE4, 'oï'],
  ['ô', 0xAB, 'oâ'], ['ồ', 0xE5, 'oà'], ['ố', 0xE8, 'oá'], ['ổ', 0xE6, 'oå'], ['ỗ', 0xE7, 'oã'], ['ộ', 0xE9, 'oä'],
  ['ơ', 0xAC, 'ô'], ['ờ', 0xEA, 'ôø'], ['ớ', 0xED, 'ôù'], ['ở', 0xEB, 'ôû'], ['ỡ', 0xEC, 'ôõ'], ['ợ', 0xEE, 'ôï'],
  ['ù', 0xEF, 'uø'], ['ú', 0xF3, 'uù'], ['ủ', 0xF1, 'uû'], ['ũ', 0xF2, 'uõ'], ['ụ', 0xF4, 'uï'],
  ['ư', 0xAD, 'ö'], ['ừ', 0xF5, 'öø'], ['ứ', 0xF8, 'öù'], ['ử', 0xF6, 'öû'], ['ữ', 0xF7, 'öõ'], ['ự', 0xF9, 'öï'],
  ['ỳ', 0xFA, 'yø'], ['ý', 0xFD, 'yù'], ['ỷ', 0xFB, 'yû'], ['ỹ', 0xFC, 'yõ'], ['ỵ', 0xFE, 'î'],
]
const toTcvn3 = new Map(chart.map(([letter, code]) => [letter, String.fromCharCode(code)]))
const toVni = new Map(chart.flatMap(([letter, , vni]) => [[letter, vni], [letter.toUpperCase(), vni.toUpperCase()]]))
for (const [letter, code] of [['Ă', 0xA1], ['Â', 0xA2], ['Đ', 0xA7], ['Ê', 0xA3], ['Ô', 0xA4], ['Ơ', 0xA5], ['Ư', 0xA6]] as const)
  toTcvn3.set(letter, String.fromCharCode(code))
const written = (text: string, chart: Map<string, string>) => [...text].map(letter => chart.get(letter) ?? letter).join('')

const sentences = [
  'Hỗ trợ ứng dụng máy móc thiết bị tiên tiến cho cơ sở công nghiệp nông thôn',
  'Công ty TNHH Cơ khí Quyết Tiến, xã Khánh Nhạc, huyện Yên Khánh, tỉnh Ninh Bình',
  'Hợp tác xã tre luồng Xuân Lạc; sản phẩm: bàn ghế mỹ nghệ, giỏ, khay',
  'Mô hình trình diễn kỹ thuật sản xuất đồ gỗ; nguồn khuyến công địa phương',
]

describe('text of old fonts', () => {
  it('knows every letter of the alphabet', () => {
    expect(chart).toHaveLength(67)
    for (const [letter, code, vni] of chart) {
      expect([letter, fromTcvn3(String.fromCharCode(code))]).toEqual([letter, letter])
      expect([letter, fromVni(vni)]).toEqual([letter, letter])
      expect([letter, fromVni(vni.toUpperCase())]).toEqual([letter, letter.toUpperCase()])
    }
    expect(fromTcvn3('¡¢§£¤¥¦')).toBe('ĂÂĐÊÔƠƯ')
  })

  it.each(sentences)('%s', (sentence) => {
    expect(fromTcvn3(written(sentence, toTcvn3))).toBe(sentence)
    expect(fromVni(written(sentence, toVni))).toBe(sentence)
    expect(fromVni(written(sentence.toUpperCase(), toVni))).toBe(sentence.toUpperCase())
    expect(legacyOf([written(sentence, toTcvn3)])).toBe('tcvn3')
    expect(legacyOf([written(sentence, toVni)])).toBe('vni')
    expect(legacyOf([sentence])).toBeNull()
    expect(legacyOf([sentence.normalize('NFD')])).toBeNull()
    expect(legacyOf([sentence.toUpperCase()])).toBeNull()
  })

  it('makes capitals where the plain letters of the word are capitals', () => {
    expect(fromTcvn3('B¸O C¸O KÕT QU¶')).toBe('BÁO CÁO KẾT QUẢ')
    expect(fromTcvn3('TP. H¶i Phßng')).toBe('TP. Hải Phòng')
  })

  it('leaves signs of other texts alone', () => {
    for (const text of ['§ 1, m², ½ ngày', 'Thanh Hóa, Yên Bái, Lào Cai', '100 % · 25 °C', 'Café Müller & Söhne', 'Điện thoại: 0228 3849386', 'señor', 'Hà Nam', 'khí công', ''])
      expect(legacyOf([text])).toBeNull()
  })

  it('converts a mixed sheet cell by cell', () => {
    const cells = [...sentences.slice(0, 2).map(text => written(text, toTcvn3)), 'Lào Cai', 'Yên Bái']
    expect(legacyOf(cells)).toBe('tcvn3')
    expect(cells.map(cell => fromLegacy(cell, 'tcvn3'))).toEqual([...sentences.slice(0, 2), 'Lào Cai', 'Yên Bái'])
  })

  it('law: what an old font wrote is read back', () => {
    const words = sentences.flatMap(sentence => sentence.split(/[ ,;:]+/)).filter(word => word !== '' && !/^[A-Z]{2}/.test(word))
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (some) => {
      const text = some.join(' ')
      expect(fromTcvn3(written(text, toTcvn3))).toBe(text)
      expect(fromVni(written(text, toVni))).toBe(text)
    }))
  })
})
