import type { TestProject } from 'vitest/node'
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/**
 * Finds a PostgreSQL for the project `postgres`: TEST_DATABASE_URL, else a throw-away cluster made from the machine's
 * server binaries. Without either the project's tests are skipped, loudly; with CI=true that is a failure.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL)
    return undefined
  const binaries = serverBinaries()
  if (binaries === null) {
    const sentence = 'No PostgreSQL of version 15 or newer on this machine: install one (Debian: apt-get install postgresql) or set TEST_DATABASE_URL.'
    if (process.env.CI === 'true')
      throw new Error(sentence)
    console.warn(`\n${'!'.repeat(78)}\n! NOT TESTED on PostgreSQL. ${sentence}\n${'!'.repeat(78)}\n`)
    project.config.testNamePattern = /^no test has this name$/
    return undefined
  }
  const cluster = await startCluster(binaries)
  process.env.TEST_DATABASE_URL = cluster.url
  return cluster.stop
}

/** The folder of the newest server's programs, or null. */
export function serverBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const packaged = existsSync(debian) ? readdirSync(debian).map(Number).filter(version => version >= 15).sort((a, b) => b - a).map(version => `${debian}/${version}/bin`) : []
  const homebrew = ['/opt/homebrew/opt', '/usr/local/opt'].filter(existsSync).flatMap(folder => readdirSync(folder).filter(name => /^postgresql@(?:1[5-9]|2\d)$/.test(name)).sort().reverse().map(name => `${folder}/${name}/bin`))
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const found = [...packaged, ...homebrew, ...onPath].find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
  if (!found)
    return null
  const version = spawnSync(join(found, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? ''
  return Number(/(\d+)/.exec(version)?.[1] ?? 0) >= 15 ? found : null
}

/** PostgreSQL refuses root, so root lends it another user. */
function owner(): { uid?: number, gid?: number } {
  if (process.getuid?.() !== 0)
    return {}
  const idOf = (flag: '-u' | '-g', user: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout || Number.NaN)
  const user = ['postgres', 'nobody'].find(name => Number.isInteger(idOf('-u', name)))
  if (!user)
    throw new Error('Tests run as root and there is no user postgres or nobody to run the server as.')
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}

async function startCluster(binaries: string): Promise<{ url: string, stop: () => Promise<void> }> {
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'kc-pg-'))
  const as = owner()
  if (as.uid !== undefined)
    chownSync(folder, as.uid, as.gid!)
  const data = join(folder, 'data')
  const made = spawnSync(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...as, cwd: folder, encoding: 'utf8' })
  if (made.status !== 0)
    throw new Error(`initdb failed: ${made.stderr}`)
  // Only a socket in our own folder, and no care for a power cut.
  const settings = { unix_socket_directories: folder, listen_addresses: '', max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  server.stderr.on('data', (text) => {
    log = `${log}${text}`.slice(-20_000)
  })
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  // Whatever ends the tests ends the server with them.
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    server.kill('SIGINT')
    await Promise.race([ended, pause(5000, undefined, { ref: false })])
    kill()
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `postgresql://postgres@${encodeURIComponent(folder)}/postgres`
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null)
      break
    if (await isUp(url)) {
      console.warn(`PostgreSQL from ${binaries} for the tests: up in ${Math.round(performance.now() - started)} ms (user ${as.uid ?? userInfo().username})`)
      return { url, stop }
    }
    await pause(100)
  }
  await stop()
  throw new Error(`The test server did not start:\n${log}`)
}

async function isUp(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  }
  catch {
    return false
  }
}
