import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

describe('settings', () => {
  it('have defaults, and an empty one counts as unset', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '  ', PATH: '/bin' }).env).toEqual({ port: 3000, host: '127.0.0.1', dataDir: '.data', databaseUrl: null, baseUrl: null, trustProxy: 0, authSecret: null, adminEmail: null, adminPassword: null, smtpUrl: null, mailFrom: null, demo: null })
  })

  it('are read', () => {
    const { env } = readEnv({ PORT: '8080', HOST: '::', DATA_DIR: '/var/lib/kc', DATABASE_URL: 'postgresql://kc:secret@db:5432/kc', BASE_URL: 'https://khuyencong.example.vn/', TRUST_PROXY: '2', AUTH_SECRET: 'x'.repeat(32), ADMIN_EMAIL: 'An@Example.vn', ADMIN_PASSWORD: 'mot-mat-khau-dai', DEMO: '0' })
    expect(env).toEqual({ port: 8080, host: '::', dataDir: '/var/lib/kc', databaseUrl: 'postgresql://kc:secret@db:5432/kc', baseUrl: 'https://khuyencong.example.vn', trustProxy: 2, authSecret: 'x'.repeat(32), adminEmail: 'an@example.vn', adminPassword: 'mot-mat-khau-dai', smtpUrl: null, mailFrom: null, demo: false })
    expect(readEnv({ DEMO: 'true', TRUST_PROXY: 'true' }).env).toMatchObject({ demo: true, trustProxy: 1 })
  })

  it.each([
    ['PORT', '99999'],
    ['PORT', 'ba nghìn'],
    ['PORT', '0'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://kc@db/kc'],
    ['DATABASE_URL', 'postgres://db'],
    ['DATABASE_URL', 'một chỗ nào đó'],
    ['BASE_URL', 'khuyencong.example.vn'],
    ['BASE_URL', 'https://khuyencong.example.vn/admin'],
    ['TRUST_PROXY', 'all'],
    ['AUTH_SECRET', 'short'],
    ['ADMIN_EMAIL', 'an'],
    ['SMTP_URL', 'http://mail.example.vn'],
    ['SMTP_URL', 'mail.example.vn:587'],
    ['MAIL_FROM', 'Khuyến Công'],
    ['MAIL_FROM', 'Khuyến Công <kc>'],
    ['DEMO', 'yes'],
  ])('%s=%s gives one sentence that names it, in both languages, and not its value', (name, value) => {
    const { env, problems } = readEnv({ [name]: value })
    expect(env).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} .+ / ${name} `))
    if (name === 'AUTH_SECRET')
      expect(problems[0]).not.toContain(value)
  })

  it('name a mail server with its sender', () => {
    for (const from of ['kc@example.vn', 'Khuyến Công <kc@example.vn>'])
      expect(readEnv({ SMTP_URL: 'smtps://kc:bi-mat@mail.example.vn', MAIL_FROM: from }).env).toMatchObject({ smtpUrl: 'smtps://kc:bi-mat@mail.example.vn', mailFrom: from })
    expect(readEnv({ SMTP_URL: 'smtp://mail.example.vn:587' }).problems).toEqual(['SMTP_URL cần đi cùng MAIL_FROM / SMTP_URL needs MAIL_FROM beside it'])
  })

  it('tell every problem at once', () => {
    expect(readEnv({ PORT: 'x', DEMO: 'x', ADMIN_PASSWORD: 'kurz' }).problems).toHaveLength(3)
    expect(readEnv({ ADMIN_PASSWORD: 'mot-mat-khau-dai' }).problems).toEqual(['ADMIN_PASSWORD cần đi cùng ADMIN_EMAIL / ADMIN_PASSWORD needs ADMIN_EMAIL beside it'])
  })
})
