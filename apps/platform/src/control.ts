import type { Db } from '@khuyencong/db'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join, relative } from 'node:path'
import process from 'node:process'
import { removeDemonstration } from '@khuyencong/db/demo'

/** The kernel takes short socket paths only, so the shorter way to the folder is used. */
function socketIn(dataDir: string): string {
  const whole = join(dataDir, 'control.sock')
  const near = relative(process.cwd(), whole)
  return near.length < whole.length ? near : whole
}

const tasks: Record<string, (db: Db) => Promise<unknown>> = {
  '/demonstration/remove': db => removeDemonstration(db),
}

/**
 * Lets this machine's command-line tools work through the running server, the only process allowed on the folder.
 * Only the user who started the server can reach the socket.
 */
export async function openControl(dataDir: string, db: Db): Promise<() => Promise<void>> {
  const path = socketIn(dataDir)
  rmSync(path, { force: true })
  const server = createServer(async (asked, answer) => {
    const task = asked.method === 'POST' ? tasks[asked.url ?? ''] : undefined
    if (!task) {
      answer.writeHead(404).end()
      return
    }
    try {
      answer.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(await task(db) ?? {}))
    }
    catch (error) {
      answer.writeHead(500).end(error instanceof Error ? error.message : 'failed')
    }
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  chmodSync(path, 0o600)
  return () => new Promise<void>(resolve => server.close(() => resolve()))
}

/** Asks the running server. `null`: none runs on this folder. */
export function askControl(dataDir: string, task: string): Promise<{ ok: boolean, text: string } | null> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: socketIn(dataDir), path: task, method: 'POST' }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', part => text += part).on('end', () => resolve({ ok: answer.statusCode === 200, text }))
    })
    asked.once('error', (error: NodeJS.ErrnoException) => ['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '') ? resolve(null) : reject(error))
    asked.end()
  })
}
