import { describe, expect, it } from 'vitest'
import { approverRoles, settingKeys, settings, settingValue } from './index.ts'

describe('settings', () => {
  it('each have a usual value that fits, and words in both languages', () => {
    for (const key of settingKeys) {
      const { schema, usual, label, meaning } = settings[key]
      expect([key, schema.parse(usual)]).toEqual([key, usual])
      for (const text of [label.vi, label.en, meaning.vi, meaning.en])
        expect([key, text.length > 5, text === text.normalize('NFC')]).toEqual([key, true, true])
    }
  })

  it('have the limits that always held, and no second factor until somebody asks for it', () => {
    expect(settings['sign-in-limits'].usual).toEqual({ account: 10, address: 50, minutes: 15 })
    expect([settings['invitation-hours'].usual, settings['reset-hours'].usual, settings['second-factor-roles'].usual]).toEqual([72, 1, []])
  })

  it('ask a second factor only of roles whose word binds others, each once, in the order of roles', () => {
    expect(approverRoles).toEqual(['administrator', 'agency-officer'])
    const { schema } = settings['second-factor-roles']
    expect(schema.parse(['agency-officer', 'administrator', 'agency-officer'])).toEqual(['administrator', 'agency-officer'])
    for (const role of ['leader', 'province-officer', 'nobody'])
      expect([role, schema.safeParse([role]).error?.issues[0]?.message]).toEqual([role, 'not-offered'])
  })

  it('that are damaged count as not set', () => {
    expect(settingValue('reset-hours', undefined)).toBe(1)
    expect(settingValue('reset-hours', 3)).toBe(3)
    for (const stored of [0, -1, 73, 1.5, '3', null, {}])
      expect([stored, settingValue('reset-hours', stored)]).toEqual([stored, 1])
    expect(settingValue('sign-in-limits', { account: 2, address: 50, minutes: 15 })).toEqual({ account: 10, address: 50, minutes: 15 })
  })
})
