import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const email = 'quan-tri@example.vn'
let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kc-reset-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const { PATH, HOME } = process.env
const env = () => ({ PATH, HOME, DEMO: '0', DATA_DIR: dataDir, PORT: '4396', ADMIN_EMAIL: email, ADMIN_PASSWORD: 'con-trau-di-truoc-cai-cay' })

async function started() {
  const child = spawn(process.execPath, ['apps/platform/src/main.ts'], { cwd: root, env: env(), detached: true })
  let said = ''
  child.stdout.on('data', text => said += text)
  child.stderr.on('data', text => said += text)
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  await expect.poll(() => said, { timeout: 60_000, interval: 100 }).toContain('is running')
  return {
    said: () => said,
    stop: async () => {
      process.kill(-child.pid!, 'SIGINT')
      await ended
    },
  }
}

/** What the command prints, and the code it ends with. */
async function reset(...words: string[]) {
  return promisify(execFile)(process.execPath, ['apps/platform/src/command.ts', 'admin-reset', ...words], { cwd: root, env: env() })
    .then(({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }), (error: { code: number, stdout: string, stderr: string }) => ({ code: error.code, said: error.stdout + error.stderr }))
}
const passwordIn = (said: string) => /(?:[a-z2-9]{4}-){4}[a-z2-9]{4}/.exec(said)?.[0] ?? ''
const signIn = async (password: string) => (await fetch('http://127.0.0.1:4396/api/auth/sign-in/email', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) })).status

describe('npm run admin:reset', () => {
  it('gives a first password through the running server and without one, and never into the server\'s own lines', async () => {
    const first = await started()
    const through = await reset(email)
    expect(through.code).toBe(0)
    expect(passwordIn(through.said)).toHaveLength(24)
    expect(first.said()).not.toContain(passwordIn(through.said))
    expect([await signIn('con-trau-di-truoc-cai-cay'), await signIn(passwordIn(through.said))]).toEqual([401, 200])
    const wrong = await reset('nobody@example.vn')
    expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining(`there are: ${email}`)])
    expect(wrong.said).not.toMatch(/\n\s+at /)
    await first.stop()

    const alone = await reset(email)
    expect(alone.code).toBe(0)
    const second = await started()
    expect([await signIn(passwordIn(through.said)), await signIn(passwordIn(alone.said))]).toEqual([401, 200])
    await second.stop()
    expect((await reset()).said).toContain('npm run admin:reset')
  })
})
