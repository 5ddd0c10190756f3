import { z } from 'zod'

/** A setting that is wrong, in one sentence of each language. */
const wrong = (vi: string, en: string) => ({ error: `${vi} / ${en}` })
const port = wrong('PORT phải là số nguyên từ 1 đến 65535, ví dụ 3000', 'PORT must be a whole number from 1 to 65535, e.g. 3000')
const flag = (name: string) => z.enum(['0', '1', 'true', 'false'], wrong(`${name} phải là 1 hoặc 0`, `${name} must be 1 or 0`)).transform(value => value === '1' || value === 'true')
const proxies = wrong('TRUST_PROXY phải là số máy chủ trung gian đứng trước (0 đến 9)', 'TRUST_PROXY must be the number of proxies in front (0 to 9)')

function isPostgres(text: string): boolean {
  return URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text))
    return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
}

function isSmtp(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''
}

function isSender(text: string): boolean {
  const [, address = text] = /^[^<>\r\n]*<([^<>]+)>$/.exec(text) ?? []
  return z.email().safeParse(address).success
}

const settings = z.object({
  PORT: z.string().regex(/^\d{1,5}$/, port).transform(Number).pipe(z.int(port).min(1, port).max(65535, port)).default(3000),
  HOST: z.string().regex(/^[\w.:-]+$/, wrong('HOST phải là tên máy hoặc địa chỉ IP, ví dụ 127.0.0.1', 'HOST must be a host name or an IP address, e.g. 127.0.0.1')).default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().refine(isPostgres, wrong('DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu', 'DATABASE_URL must look like postgres://user:password@host:5432/database')).optional(),
  BASE_URL: z.string().refine(isOrigin, wrong('BASE_URL phải là địa chỉ gốc của trang, ví dụ https://khuyencong.example.vn, không kèm đường dẫn', 'BASE_URL must be the site\'s own address without a path, e.g. https://khuyencong.example.vn')).transform(text => new URL(text).origin).optional(),
  TRUST_PROXY: z.union([z.literal('true').transform(() => 1), z.literal('false').transform(() => 0), z.string().regex(/^\d$/).transform(Number)], proxies).default(0),
  AUTH_SECRET: z.string().min(32, wrong('AUTH_SECRET phải dài ít nhất 32 ký tự', 'AUTH_SECRET must be at least 32 characters long')).optional(),
  ADMIN_EMAIL: z.email(wrong('ADMIN_EMAIL phải là một địa chỉ thư điện tử', 'ADMIN_EMAIL must be an e-mail address')).transform(text => text.toLowerCase()).optional(),
  ADMIN_PASSWORD: z.string().min(10, wrong('ADMIN_PASSWORD phải dài từ 10 đến 128 ký tự', 'ADMIN_PASSWORD must have 10 to 128 characters')).max(128, wrong('ADMIN_PASSWORD phải dài từ 10 đến 128 ký tự', 'ADMIN_PASSWORD must have 10 to 128 characters')).optional(),
  SMTP_URL: z.string().refine(isSmtp, wrong('SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy:587 hoặc smtps://…', 'SMTP_URL must look like smtp://user:password@host:587 or smtps://…')).optional(),
  MAIL_FROM: z.string().refine(isSender, wrong('MAIL_FROM phải là một địa chỉ thư điện tử, hoặc Tên <địa chỉ>', 'MAIL_FROM must be an e-mail address, or Name <address>')).optional(),
  DEMO: flag('DEMO').optional(),
}).refine(given => given.SMTP_URL === undefined || !isSmtp(given.SMTP_URL) || given.MAIL_FROM !== undefined, wrong('SMTP_URL cần đi cùng MAIL_FROM', 'SMTP_URL needs MAIL_FROM beside it')).refine(given => given.ADMIN_PASSWORD === undefined || given.ADMIN_EMAIL !== undefined, wrong('ADMIN_PASSWORD cần đi cùng ADMIN_EMAIL', 'ADMIN_PASSWORD needs ADMIN_EMAIL beside it'))

/** The settings of a server. What is unset and has no default is `null`. */
export interface Env {
  port: number
  host: string
  dataDir: string
  /** Unset: the embedded database in `dataDir`. */
  databaseUrl: string | null
  /** Origin visitors see, e.g. `https://khuyencong.example.vn`; unset: the request's own host. */
  baseUrl: string | null
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  trustProxy: number
  authSecret: string | null
  adminEmail: string | null
  adminPassword: string | null
  /** Mail server; unset: messages lie in `dataDir/outbox`. */
  smtpUrl: string | null
  /** Sender of messages, `address` or `Name <address>`. */
  mailFrom: string | null
  /** `null`: demonstration only in a new embedded data folder. */
  demo: boolean | null
}

/**
 * Reads the environment once. Empty settings count as unset.
 * @returns The settings, or every problem as one sentence, Vietnamese then English.
 */
export function readEnv(source: Record<string, string | undefined>): { env: Env, problems: [] } | { env: null, problems: string[] } {
  const given = Object.fromEntries(Object.entries(source).map(([name, text]) => [name, text?.trim()]).filter(([, text]) => text !== undefined && text !== ''))
  const read = settings.safeParse(given)
  if (!read.success)
    return { env: null, problems: [...new Set(read.error.issues.map(issue => issue.message))] }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, BASE_URL, TRUST_PROXY, AUTH_SECRET, ADMIN_EMAIL, ADMIN_PASSWORD, SMTP_URL, MAIL_FROM, DEMO } = read.data
  const env: Env = {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    baseUrl: BASE_URL ?? null,
    trustProxy: TRUST_PROXY,
    authSecret: AUTH_SECRET ?? null,
    adminEmail: ADMIN_EMAIL ?? null,
    adminPassword: ADMIN_PASSWORD ?? null,
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM ?? null,
    demo: DEMO ?? null,
  }
  return { env, problems: [] }
}
