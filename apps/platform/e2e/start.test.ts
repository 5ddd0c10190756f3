import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kc-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(env: Record<string, string>, command = ['apps/platform/src/main.ts']) {
  // Only what a shell would have: the test runner's own settings would be read as ours.
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, command, { cwd: root, env: { PATH, HOME, DEMO: '0', ...env }, detached: true })
  let said = ''
  child.stdout.on('data', text => said += text)
  child.stderr.on('data', text => said += text)
  const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  const address = async () => {
    for (let waited = 0; waited < 60_000; waited += 100) {
      const found = /showroom\s+(http:\/\/[^/\s]+)\//.exec(said)
      if (found)
        return found[1]!
      if (child.exitCode !== null)
        break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error(`did not start:\n${said}`)
  }
  return { child, ended, address, said: () => said }
}

/** What stopped it: one sentence, no stack, a code that scripts can see. */
async function refused(env: Record<string, string>, command?: string[]) {
  const run = start(env, command)
  const code = await run.ended
  expect(code).toBe(1)
  expect(run.said()).not.toMatch(/\n\s+at /)
  return run.said()
}

describe('starting', () => {
  it('serves all at one address, keeps the first password in a file of its own and stops on Ctrl-C', async () => {
    const dataDir = join(folder, 'first')
    const run = start({ PORT: '4391', DATA_DIR: dataDir })
    const address = await run.address()
    expect(await (await fetch(`${address}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${address}/readyz`)).status).toBe(200)
    expect((await fetch(`${address}/admin/`)).headers.get('content-security-policy')).toContain('script-src \'self\'')
    expect((await fetch(`${address}/api/v1/openapi.json`)).status).toBe(200)
    const secret = join(dataDir, 'first-password.txt')
    expect(statSync(secret).mode & 0o777).toBe(0o600)
    expect(run.said()).not.toContain(readFileSync(secret, 'utf8').split('\n')[1]!)
    const second = await refused({ PORT: '4392', DATA_DIR: dataDir })
    expect(second).toMatch(/in use by another process/)
    process.kill(-run.child.pid!, 'SIGINT')
    expect(await run.ended).toBe(0)
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })

  it('says in one sentence that the port is busy', async () => {
    const other = createServer()
    await new Promise<void>(resolve => other.listen(4393, '127.0.0.1', resolve))
    expect(await refused({ PORT: '4393', DATA_DIR: join(folder, 'busy') })).toMatch(/port 4393 .*in use/)
    other.close()
  })

  it('says in one sentence that the data folder cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(await refused({ PORT: '4394', DATA_DIR: join(file, 'data') })).toMatch(/cannot be written/)
  })

  it('says in one sentence that DATABASE_URL is wrong', async () => {
    expect(await refused({ PORT: '4395', DATABASE_URL: 'mysql://x/y' })).toMatch(/DATABASE_URL/)
    expect(await refused({ PORT: '4395', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toMatch(/No PostgreSQL server answers at 127\.0\.0\.1:1/)
  })

  it('says in one sentence that Node is too old', async () => {
    const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.19.0"})'
    expect(await refused({}, ['--import', older, 'tooling/launch/start.mjs'])).toMatch(/Node 18\.19\.0 is too old/)
  })
})
