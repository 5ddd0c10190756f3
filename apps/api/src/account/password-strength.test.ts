import type { TestApp } from '../testing/app.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { demonstrationPassword } from './demonstration-people.ts'
import { verdictOn } from './password-strength.ts'

const an = { name: 'Nguyễn Văn An', email: 'van.an@congthuong.example' }
const reasons = (given: string) => verdictOn(given, an).reasons

describe('a new password', () => {
  it.each([
    ['matkhau123456', 'password-common'],
    ['Anhyeuem@123', 'password-common'],
    ['1234567890', 'password-common'],
    ['0987654321', 'password-common'],
    ['qwertyuiop12', 'password-common'],
    ['asdfghjkl;123', 'password-common'],
    ['1q2w3e4r5t', 'password-common'],
    ['zaq12wsx@@', 'password-common'],
    ['Matkhau@2026', 'password-leaked-style'],
    ['Mật Khẩu 2026!', 'password-leaked-style'],
    ['m4tkh4u2026', 'password-leaked-style'],
    ['anhyeuem1990', 'password-leaked-style'],
    ['Vietnam@2026', 'password-leaked-style'],
    ['Hà Nội 2026 !', 'password-leaked-style'],
    ['Password2026!', 'password-leaked-style'],
    ['Chungtoi@2024', 'password-leaked-style'],
    ['phươngthảo1998!', 'password-leaked-style'],
    ['khuyencong2026', 'password-like-name'],
    ['Khuyến Công @2026', 'password-like-name'],
    ['BoCongThuong123', 'password-like-name'],
    ['nguyenvanan1990', 'password-like-name'],
    ['Nguyễn Văn An 90', 'password-like-name'],
    ['vananvanan', 'password-like-name'],
    ['van.an@2026', 'password-like-name'],
    ['aaaaaaaaaaaa', 'password-repeated'],
    ['abcabcabcabc', 'password-repeated'],
    ['ha 12', 'password-too-short'],
    ['          ', 'password-repeated'],
  ])('%s is refused: %s', (given, reason) => {
    expect(reasons(given)).toEqual([reason])
  })

  it.each(['bay con vit ra dong', 'cá rô phi lội ngược 7', 'cay-da-gieng-nuoc', 'q8#Lz!20vk', 'tFz9bWq2Lm'])('%s may be used', (given) => {
    expect(verdictOn(given, an)).toMatchObject({ reasons: [] })
    expect(verdictOn(given, an).score).toBeGreaterThanOrEqual(3)
  })

  it('is looked at with the name and address of whose it is to be', () => {
    expect(reasons('xqz7plm-2026')).toEqual([])
    expect(verdictOn('xqz7plm-2026', { name: 'Lò Văn Chiêng', email: 'xqz7plm@example.vn' }).reasons).toEqual(['password-like-name'])
    expect(verdictOn('chienglo-7788', { name: 'Lò Văn Chiêng', email: 'a@example.vn' }).reasons).toEqual(['password-like-name'])
    expect(verdictOn('tuyettt8-1988', { name: 'Trần Thị Tuyết', email: 'tuyettt8@example.vn' }).reasons).toEqual(['password-like-name'])
    expect(verdictOn(demonstrationPassword, null).reasons).toEqual(['password-like-name'])
  })

  it('law: more than twenty signs by chance are never refused, and a verdict has a reason or a score of three', () => {
    // fast-check likes short and simple texts; chance here means every sign drawn apart from all others.
    const signs = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&*+?'
    fc.assert(fc.property(fc.infiniteStream(fc.noBias(fc.integer({ min: 0, max: signs.length - 1 }))), fc.integer({ min: 21, max: 40 }), (stream, length) => {
      expect(reasons([...stream.take(length)].map(i => signs[i]).join(''))).toEqual([])
    }), { numRuns: 60 })
    fc.assert(fc.property(fc.string({ maxLength: 128, unit: 'grapheme' }), (given) => {
      const verdict = verdictOn(given, an)
      expect(verdict.reasons.length > 0 ? verdict.score <= 2 : verdict.score >= 3).toBe(true)
    }), { numRuns: 100 })
  })
})

describe('the form asks the same rule', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  })
  afterAll(() => test.close())

  it('for who is signed in, also with a first password; nobody else may ask', async () => {
    const email = await test.person('leader', { firstUntil: new Date(test.now.at.getTime() + 3_600_000) })
    const visitor = browser(test.app)
    const ask = (given: string) => visitor.ask('/api/auth/check-password', { body: { password: given } })
    expect((await ask('matkhau123456')).status).toBe(401)
    await visitor.ask('/api/auth/sign-in/email', { body: { email, password } })
    expect(await (await ask('matkhau123456')).json()).toEqual({ reasons: ['password-common'], score: 1 })
    expect(await (await ask('')).json()).toEqual({ reasons: ['password-too-short'], score: 0 })
    expect(await (await ask('bay con vit ra dong')).json()).toEqual({ reasons: [], score: 4 })
    expect((await ask('x'.repeat(129))).status).toBe(400)
    const change = await visitor.ask('/api/auth/change-password', { body: { currentPassword: password, newPassword: 'matkhau123456' } })
    expect(await change.json()).toMatchObject({ code: 'invalid', detail: { issues: [{ field: 'newPassword', reason: 'password-common' }] } })
    expect((await visitor.ask('/api/auth/change-password', { body: { currentPassword: password, newPassword: 'bay con vit ra dong' } })).status).toBe(200)
  })
})
