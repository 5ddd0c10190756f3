import { z } from 'zod'

/** One place somebody is signed in at. Its token is nobody's business; `id` only names it. Times are UTC. */
export const OpenSession = z.object({
  id: z.string(),
  startedAt: z.string(),
  /** To the hour: a session in use is noted once an hour. */
  lastUsedAt: z.string(),
  expiresAt: z.string(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  isCurrent: z.boolean(),
})
export type OpenSession = z.infer<typeof OpenSession>

/** Order matters: most browsers carry the names of others. */
const browsers: [RegExp, string][] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\bZalo/i, 'Zalo'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * Browser and system in words, from what a browser says about itself; null where it says nothing known.
 * @example
 * deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36') // { browser: 'Chrome', system: 'Windows' }
 */
export function deviceOf(userAgent: string | null): { browser: string | null, system: string | null } {
  const known = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? null
  return { browser: known(browsers), system: known(systems) }
}
