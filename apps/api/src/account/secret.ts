import type { Env } from '../env.ts'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key that signs session cookies: the setting, else one made once and kept for the owner of the data folder alone. */
export function secretOf(env: Pick<Env, 'authSecret' | 'dataDir'>): string {
  if (env.authSecret)
    return env.authSecret
  mkdirSync(env.dataDir, { recursive: true })
  const file = join(env.dataDir, 'auth-secret')
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw error
  }
  return readFileSync(file, 'utf8').trim()
}
