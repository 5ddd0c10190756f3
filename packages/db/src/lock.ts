import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, realpathSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseProblem, errorCode } from './problem.ts'

export interface Lock { release: () => void }

const isLock = (file: string) => /^lock-[\da-f]{8}\.sock$/.test(file)

/**
 * Makes this process the only one on a folder until it ends, however it ends.
 * Everybody announces first (a listening socket of its own in the folder) and looks around afterwards: of two that
 * arrive together at least one sees the other. The kernel closes the socket of a killed process and answers for a
 * busy one, so a silent socket is a dead one and may be unlinked.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const near = nearby(realpathSync(folder))
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if ((await holders(near.path, null)).length > 0)
        break
      const own = `lock-${randomUUID().slice(0, 8)}.sock`
      const server = createServer(socket => socket.destroy())
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(join(near.path, own), resolve))
      const others = await holders(near.path, own)
      if (others.length === 0 && readdirSync(near.path).includes(own))
        return holding(server, join(folder, own))
      server.close()
      await pause(20 + Math.random() * 200)
    }
  }
  finally {
    near.forget()
  }
  throw new DatabaseProblem('folder-in-use', `The data folder ${folder} is in use by another process; two on one folder would lose records, so stop the other one first or choose another DATA_DIR.`)
}

function holding(server: ReturnType<typeof createServer>, path: string): Lock {
  server.unref()
  // Closing alone would remove the file by the path it was bound with, which may be the short way that is gone by now.
  return { release: () => {
    server.close()
    removeFile(path)
  } }
}

/** Sockets that somebody listens on. Once we have announced ourselves, the silent ones are cleared away. */
async function holders(folder: string, own: string | null): Promise<string[]> {
  const alive: string[] = []
  for (const file of readdirSync(folder).filter(file => isLock(file) && file !== own)) {
    if (await answers(join(folder, file)))
      alive.push(file)
    else if (own !== null)
      removeFile(join(folder, file))
  }
  return alive
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    const end = (isAlive: boolean) => {
      socket.destroy()
      resolve(isAlive)
    }
    socket.once('connect', () => end(true))
    socket.once('error', error => end(!['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(errorCode(error))))
  })
}

function removeFile(path: string) {
  try {
    unlinkSync(path)
  }
  catch (error) {
    if (errorCode(error) !== 'ENOENT')
      throw error
  }
}

/** The kernel takes socket paths of about 100 bytes; a longer folder is reached through a short link while we bind and look. */
function nearby(folder: string): { path: string, forget: () => void } {
  if (Buffer.byteLength(folder) <= 80)
    return { path: folder, forget: () => {} }
  const temporary = mkdtempSync(join(tmpdir(), 'kc-'))
  const path = join(temporary, 'd')
  symlinkSync(folder, path)
  return { path, forget: () => {
    unlinkSync(path)
    rmdirSync(temporary)
  } }
}
