import type { Likened } from './likeness.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, suspicious, worthHinting } from './likeness.ts'
import { coreName, heldOn, legalFormPattern, markedNameKey, nameKey } from './name.ts'
import { likelyPairs } from './pairs.ts'

const here = 'VN-37@2025'
const one = (name: string, more: Partial<Likened> = {}): Likened => ({ name, formerNames: [], taxCode: null, phone: null, address: null, places: [here], ...more })

describe('a name without its legal form', () => {
  it.each([
    ['Công ty TNHH Một thành viên Gốm Chu Đậu', 'gom chu dau'],
    ['CTCP Dệt Nam Định', 'det nam dinh'],
    ['Công ty Cổ phần Sản xuất Chè', 'san xuat che'],
    ['HTX Chè Tân Cương', 'che tan cuong'],
    ['Hợp tác xã chè Tân Cương', 'che tan cuong'],
    ['Hộ kinh doanh Trần Lụa', 'tran lua'],
    ['Cơ sở sản xuất Mộc', 'moc'],
    ['DNTN Cơ khí Ý Yên', 'co khi y yen'],
    ['Cơ khí Hợp tác', 'co khi hop tac'],
    ['Hợp tác xã', 'hop tac xa'],
    ['Xưởng', 'xuong'],
  ])('%s is %s', (name, core) => expect(coreName(name)).toBe(core))

  it('is one key in any order, with i and y alike', () => {
    expect(nameKey('Cơ sở Mĩ nghệ Ý Yên')).toBe(nameKey('HTX Ý Yên mỹ nghệ'))
    expect(nameKey('Mộc Hùng')).toBe(nameKey('Mộc Hưng'))
    expect(markedNameKey('Mộc Hùng')).not.toBe(markedNameKey('Mộc Hưng'))
    expect(markedNameKey('Dệt Hoà Bình')).toBe(markedNameKey('HTX Hòa Bình dệt'))
    expect(markedNameKey('HTX Moc Hung')).toBeNull()
  })

  it('is cut off by a pattern that has nothing but letters and spaces in it', () => {
    expect(legalFormPattern).toMatch(/^\^\(\([a-z |]+\) \)\+$/)
  })
})

describe('what held on a day', () => {
  const formers = [{ name: 'B', validTo: '2022-12-31' }, { name: 'A', validTo: '2019-06-30' }]
  it.each([['2018-01-01', 'A'], ['2019-06-30', 'A'], ['2019-07-01', 'B'], ['2022-12-31', 'B'], ['2023-01-01', 'C'], ['2030-01-01', 'C']])('%s: %s', (day, name) => {
    expect(heldOn(formers, { name: 'C' }, day).name).toBe(name)
  })
})

describe('likeness', () => {
  const score = (a: Likened, b: Likened) => likeness(a, b).score

  it('is certain by a tax code, whatever the rest says', () => {
    expect(likeness(one('A', { taxCode: '0100233488', places: ['VN-01@2025'] }), one('B', { taxCode: '0100233488' }))).toEqual({ score: 1, reasons: ['same-tax-code'] })
  })

  it('sees one name through legal form, order, marks left out and spelling', () => {
    for (const other of ['Hợp tác xã chè Tân Cương', 'Tân Cương chè', 'HTX Che Tan Cuong'])
      expect([other, likeness(one('HTX Chè Tân Cương'), one(other))]).toEqual([other, { score: 0.9, reasons: ['same-name', 'same-place'] }])
  })

  it('keeps apart what marks keep apart, and suspects it only', () => {
    const near = likeness(one('Mộc Hùng'), one('Mộc Hưng'))
    expect(near.reasons).toEqual(['similar-name', 'same-place'])
    expect(near.score).toBeLessThan(score(one('Mộc Hùng'), one('HTX Mộc Hùng')))
  })

  it('suspects a name with a word more, not one with another word', () => {
    for (const [a, b] of [['Gốm Bồ Bát', 'HTX Gốm sứ Bồ Bát'], ['Gốm Chu Đậu', 'Công ty TNHH Sản xuất và Thương mại Gốm Chu Đậu']] as const)
      expect([a, likeness(one(a), one(b))]).toEqual([a, { score: 0.7, reasons: ['similar-name', 'same-place'] }])
    for (const [a, b] of [['Máy nông nghiệp Lạc Cát', 'Máy nông nghiệp Lạc Sùng'], ['Mộc', 'Mộc Hùng'], ['Dệt Lan', 'Thêu Lan'], ['Chè Tân Cương', 'Gốm Tân Cương']] as const)
      expect([a, likeness(one(a), one(b)).reasons]).toEqual([a, ['same-place']])
  })

  it('shows a name a letter off to who types it, and suspects it with another sign', () => {
    const near = score(one('Cói Kim Sơn'), one('Cói Kim Sơm'))
    expect(near >= worthHinting && near < suspicious).toBe(true)
    expect(score(one('Cói Kim Sơn', { address: 'Xã Một' }), one('Cói Kim Sơm', { address: 'Xã Một' }))).toBeGreaterThanOrEqual(suspicious)
  })

  it('takes a namesake in another province for what it is', () => {
    expect(score(one('Mộc Hùng'), one('Mộc Hùng', { places: ['VN-19@2025'] }))).toBeLessThan(suspicious)
  })

  it('knows a former name and a former place', () => {
    expect(likeness(one('HTX Chè B', { formerNames: ['HTX Chè A Sen'] }), one('Chè A Sen', { places: ['VN-19@2025', here] })).reasons).toEqual(['former-name', 'same-place'])
    expect(score(one('HTX Chè B', { formerNames: ['HTX Chè A Sen'] }), one('Chè A Sen'))).toBeGreaterThanOrEqual(suspicious)
  })

  it('needs more than a place, an address or a telephone', () => {
    expect(score(one('Mộc Hùng'), one('Dệt Lan'))).toBeLessThan(suspicious)
    expect(score(one('Mộc Hùng', { phone: '0912345678' }), one('Dệt Lan', { phone: '0912345678' }))).toBeLessThan(suspicious)
    expect(likeness(one('Mộc Hùng', { phone: '0912345678', address: 'Số 5, thôn Đông' }), one('Dệt Lan', { phone: '0912345678', address: 'thôn Đông, số nhà 5' })).reasons).toEqual(['same-phone', 'same-place'])
    expect(score(one('Mộc Hùng', { phone: '0912345678', address: 'Số 5, thôn Đông' }), one('Dệt Lan', { phone: '0912345678', address: '5 Đông' }))).toBeGreaterThanOrEqual(suspicious)
  })

  it('suspects a branch with its firm only where the name agrees too', () => {
    expect(score(one('Gốm A', { taxCode: '0314409058' }), one('Dệt B', { taxCode: '0314409058-002' }))).toBeLessThan(suspicious)
    expect(score(one('Gốm A', { taxCode: '0314409058' }), one('Chi nhánh Gốm A', { taxCode: '0314409058-002', places: ['VN-19@2025'] }))).toBeGreaterThanOrEqual(suspicious)
  })

  it('does not depend on the order, lies between 0 and 1, and every record is like itself', () => {
    const names = fc.constantFrom('HTX Chè Tân Cương', 'Chè Tân Cương', 'Mộc Hùng', 'Mộc Hưng', 'Dệt lụa Vạn Phúc', 'Xưởng')
    const record = fc.record({ name: names, formerNames: fc.array(names, { maxLength: 2 }), taxCode: fc.constantFrom(null, '0100233488', '0314409058', '0314409058-002'), phone: fc.constantFrom(null, '0912345678'), address: fc.constantFrom(null, 'Thôn 3', 'Số 5'), places: fc.subarray(['VN-37@2025', 'VN-19@2025'] as const, { minLength: 1 }) })
    fc.assert(fc.property(record, record, (a, b) => {
      const [to, back] = [likeness(a, b), likeness(b, a)]
      expect(back).toEqual(to)
      expect(to.score >= 0 && to.score <= 1).toBe(true)
      expect(likeness(a, a).score).toBeGreaterThanOrEqual(0.9)
    }))
  })
})

it('suspected pairs of many are those of each held against every other', () => {
  const names = fc.constantFrom('HTX Chè Tân Cương', 'Chè Tân Cương', 'Chè xanh Tân Cương', 'Mộc Hùng', 'Mộc Hưng', 'Mộc mỹ nghệ Hùng', 'Công ty TNHH Sản xuất và Thương mại Mộc Hùng', 'Dệt lụa tơ tằm Vạn Phúc Hà Đông', 'Dệt lụa Vạn Phúc Hà Đông', 'Dệt Vạn Phúc Hà Đông')
  const record = fc.record({ name: names, formerNames: fc.array(names, { maxLength: 1 }), taxCode: fc.constantFrom(null, null, '0100233488', '0314409058', '0314409058-002'), phone: fc.constantFrom(null, null, '0912345678'), address: fc.constantFrom(null, 'Thôn 3', 'Số 5'), places: fc.subarray(['VN-37@2025', 'VN-19@2025'] as const, { minLength: 1 }) })
  fc.assert(fc.property(fc.array(record, { maxLength: 8 }), (given) => {
    const records = given.map((one, at) => ({ id: `r${at}`, ...one }))
    const all = records.flatMap((one, at) => records.slice(at + 1).filter(other => likeness(one, other).score >= suspicious).map(other => `${one.id} ${other.id}`))
    expect(likelyPairs(records).map(pair => `${pair.first} ${pair.second}`).sort()).toEqual(all.sort())
  }))
})
