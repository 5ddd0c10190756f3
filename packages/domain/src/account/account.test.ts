import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { reachOfRole, roles } from '../right/index.ts'
import { deviceOf, Email, InvitationDraft, passwordReasonLabels, passwordReasons, personStateLabels, personStates, reachedDraft, SecondFactor, SignIn } from './index.ts'

const register = provinceRegister(provinceData)
const reached = (role: (typeof roles)[number], reach: string | null) => reachedDraft({ name: 'An', role, reach }, register, '2026-11-25')

describe('the reach of a person', () => {
  it('is a province of today for an officer of a province, a region for one of a centre, none for the rest', () => {
    expect(reached('province-officer', 'VN-37@2025')).toEqual({ draft: { name: 'An', role: 'province-officer', reach: 'VN-37@2025' }, issues: [] })
    expect(reached('centre-officer', 'central').draft?.reach).toBe('central')
    for (const role of roles.filter(role => reachOfRole[role] === 'country'))
      expect([role, reached(role, 'north').draft?.reach]).toEqual([role, null])
  })

  it('is refused where it is missing, of old, or of another kind', () => {
    expect(reached('province-officer', null).issues).toEqual([{ field: 'reach', reason: 'required' }])
    expect(reached('centre-officer', '').issues).toEqual([{ field: 'reach', reason: 'required' }])
    for (const reach of ['VN-35@2008', 'north', 'VN-99@2025'])
      expect([reach, reached('province-officer', reach).issues]).toEqual([reach, [{ field: 'reach', reason: 'not-offered' }]])
    expect(reached('centre-officer', 'VN-37@2025').issues).toEqual([{ field: 'reach', reason: 'not-offered' }])
  })
})

describe('what is typed at the doors', () => {
  it('an address is one in any case', () => {
    expect(Email.parse('  An.Nguyen@Example.VN ')).toBe('an.nguyen@example.vn')
    expect(SignIn.parse({ email: 'A@B.vn', password: ' x ' })).toEqual({ email: 'a@b.vn', password: ' x ', rememberMe: true })
    for (const text of ['', 'an', 'an@', 'an@b vn', 'a\nb@c.vn', `${'a'.repeat(250)}@b.vn`])
      expect([text, Email.safeParse(text).success]).toEqual([text, false])
    expect(InvitationDraft.safeParse({ name: 'An <b>', email: 'a@b.vn', role: 'leader', reach: null }).error!.issues).toMatchObject([{ message: 'html' }])
  })

  it('one of code and recovery code', () => {
    expect(SecondFactor.parse({ code: ' 123 456 ' })).toEqual({ code: '123456' })
    expect(SecondFactor.parse({ recoveryCode: ' abcde-23456 ' })).toEqual({ recoveryCode: 'abcde-23456' })
    for (const given of [{}, { recoveryCode: ' ' }, { code: '123456', recoveryCode: 'abcde-23456' }])
      expect(SecondFactor.safeParse(given).error?.issues).toMatchObject([{ path: ['code'], message: 'required' }])
    for (const code of ['12345', '1234567', '１２３４５６', 'abcdef', ''])
      expect([code, SecondFactor.safeParse({ code }).error?.issues[0]?.message]).toEqual([code, 'wrong-code'])
  })
})

describe('browser and system in words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0', 'Edge', 'Windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130.0.0 Chrome/124.0.0.0 Safari/537.36', 'Cốc Cốc', 'Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1', 'Safari', 'iPhone'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1', 'Chrome', 'iPhone'],
    ['Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36', 'Samsung Internet', 'Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox', 'macOS'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36', 'Chrome', 'ChromeOS'],
    ['curl/8.5.0', null, null],
    ['', null, null],
    [null, null, null],
  ])('%s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system })
  })
})

it('every state and every reason has words', () => {
  expect(Object.keys(personStateLabels)).toEqual([...personStates])
  expect(Object.keys(passwordReasonLabels)).toEqual([...passwordReasons])
})
