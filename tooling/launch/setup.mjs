// Plain JavaScript for any Node from 20 on: this file runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const pnpm = 'pnpm@12.21.0'
const bins = [join(root, 'node_modules', '.bin'), join(root, 'tooling', 'node_modules', '.bin')]

export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** One clear sentence and a non-zero exit. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

export function requireNode() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20)
    stop(`Node ${process.versions.node} is too old: Khuyến Công needs Node 20 or newer (https://nodejs.org).`)
}

/** Runs a command to its end; its children die with it. Resolves to the exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter), npm_config_loglevel: 'error', ...env },
    })
    let said = ''
    child.stdout?.on('data', text => said += text)
    child.stderr?.on('data', text => said += text)
    // Whoever is told to stop, the launcher or its group: the child hears it, and we wait for its goodbye.
    const pass = signal => child.exitCode === null && child.kill(signal)
    const onTerm = () => pass('SIGTERM')
    const onInt = () => pass('SIGINT')
    process.on('SIGTERM', onTerm)
    process.on('SIGINT', onInt)
    child.once('error', error => resolve({ code: 1, said: `${said}\n${error.message}` }))
    child.once('close', (code, signal) => {
      process.off('SIGTERM', onTerm)
      process.off('SIGINT', onInt)
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), said })
    })
  })
}

/** Installs what the lock file names, once per lock file. */
export async function install() {
  const stamp = join(root, 'node_modules', '.khuyencong-installed')
  const lock = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock)
    return
  const begun = Date.now()
  say('· Cài các gói cần dùng / installing packages (first time: about a minute) …')
  const { code, said } = await run('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], { quiet: true, env: { CI: 'true' } })
  if (code !== 0)
    stop(`${said.split('\n').slice(-15).join('\n')}\nThe packages could not be installed (exit ${code}): check the connection to the npm registry, then run the command again.`)
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, lock)
  say(`  xong / done, ${Math.round((Date.now() - begun) / 1000)} s`)
}

/** Builds what is served as files; unchanged parts come from the cache. */
export async function build() {
  const begun = Date.now()
  say('· Dựng giao diện / building the screens …')
  const { code, said } = await run('npx', ['-y', pnpm, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], { quiet: true, env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } })
  if (code !== 0)
    stop(`${said}\nThe screens could not be built (exit ${code}).`)
  say(`  xong / done, ${Math.round((Date.now() - begun) / 1000)} s`)
}
