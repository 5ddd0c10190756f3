import type { Connection } from '@khuyencong/db/connect'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join, relative } from 'node:path'
import process from 'node:process'
import { removeDemonstrationPeople } from '@khuyencong/api/demonstration-people'
import { resetAdministrator } from '@khuyencong/api/lost-administrator'
import { backUp } from '@khuyencong/db/backup'
import { removeDemonstration } from '@khuyencong/db/demo'
import { verifyCommand } from './audit-verify.ts'

/** What a command-line tool may ask of the process that holds the database. */
export const tasks = {
  'remove-demonstration': async ({ db }: Connection) => {
    await removeDemonstration(db)
    await removeDemonstrationPeople(db)
    return 'Đã bỏ dữ liệu minh hoạ / the demonstration records are gone.'
  },
  'backup': async (connection: Connection, dataDir: string) => {
    const path = await backUp(connection, { folder: join(dataDir, 'backups'), now: new Date(), keep: 14 })
    return `Đã sao lưu / backed up: ${path}`
  },
  'admin-reset': ({ db }: Connection, _: string, words: readonly string[]) => resetAdministrator(db, words, new Date()),
  'audit-verify': ({ db }: Connection, _: string, words: readonly string[]) => verifyCommand(db, words),
} satisfies Record<string, (connection: Connection, dataDir: string, words: readonly string[]) => Promise<string>>
export type Task = keyof typeof tasks

/** The kernel takes short socket paths only, so the shorter way to the folder is used. */
function socketIn(dataDir: string): string {
  const whole = join(dataDir, 'control.sock')
  const near = relative(process.cwd(), whole)
  return near.length < whole.length ? near : whole
}

/**
 * Lets this machine's command-line tools work through the running server, the only process allowed on the folder.
 * Only the user who started the server can reach the socket.
 */
export async function openControl(dataDir: string, connection: Connection): Promise<() => Promise<void>> {
  const path = socketIn(dataDir)
  rmSync(path, { force: true })
  const server = createServer(async (asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://control')
    const name = pathname.slice(1)
    if (asked.method !== 'POST' || !Object.hasOwn(tasks, name)) {
      answer.writeHead(404).end()
      return
    }
    try {
      const said = await tasks[name as Task](connection, dataDir, searchParams.getAll('word'))
      answer.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(said)
    }
    catch (error) {
      answer.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(error instanceof Error ? error.message : 'failed')
    }
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  chmodSync(path, 0o600)
  return () => new Promise<void>(resolve => server.close(() => resolve()))
}

/** Asks the running server. `null`: none runs on this folder. */
export function askControl(dataDir: string, task: Task, words: readonly string[] = []): Promise<{ ok: boolean, text: string } | null> {
  return new Promise((resolve, reject) => {
    const path = `/${task}?${new URLSearchParams(words.map(word => ['word', word])).toString()}`
    const asked = request({ socketPath: socketIn(dataDir), path, method: 'POST' }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', part => text += part).on('end', () => resolve({ ok: answer.statusCode === 200, text }))
    })
    asked.once('error', (error: NodeJS.ErrnoException) => ['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '') ? resolve(null) : reject(error))
    asked.end()
  })
}
