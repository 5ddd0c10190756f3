import type { Client } from '@khuyencong/client'
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connect } from '@khuyencong/client'

const person = { email: 'bench@example.vn', password: 'not-a-secret-bench' }
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** A server in a process of its own, so that its memory is its own, and a person signed in. */
export interface Served {
  address: string
  client: Client
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Most memory since the last `forget`, in megabytes; null where the system does not tell. */
  peak: () => number | null
  forget: () => void
  stop: () => Promise<void>
}

export async function served(port: number, settings: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: String(port), DEMO: '0', ADMIN_EMAIL: person.email, ADMIN_PASSWORD: person.password, ...settings }, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; !await fetch(`${address}/readyz`).then(answer => answer.ok, () => false); tries++) {
    if (tries > 600 || child.exitCode !== null)
      throw new Error('The server to be measured does not start')
    await pause(200)
  }
  const signedIn = await fetch(`${address}/api/auth/sign-in/email`, { method: 'POST', headers: { 'content-type': 'application/json', 'origin': address }, body: JSON.stringify(person) })
  const cookie = signedIn.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
  const asked = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${address}${path}`, { ...init, headers: { origin: address, cookie, ...init.headers as Record<string, string> } })
    if (!answer.ok)
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const status = `/proc/${child.pid}/status`
  return {
    address,
    client: connect(address, { headers: () => ({ origin: address, cookie }) }),
    fetch: asked,
    peak: () => {
      if (process.platform !== 'linux')
        return null
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? []
      return Math.round(Number(kilobytes) / 1024)
    },
    forget: () => {
      if (process.platform === 'linux')
        writeFileSync(`/proc/${child.pid}/clear_refs`, '5')
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
