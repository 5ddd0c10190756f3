import process from 'node:process'
import { readEnv } from '@khuyencong/api/env'
import { jsonLines } from '@khuyencong/api/log'
import { DatabaseProblem } from '@khuyencong/db/connect'
import { startPlatform } from './platform.ts'

const clock = () => new Date()
const say = (line: string) => process.stdout.write(`${line}\n`)

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const { env, problems } = readEnv(process.env)
if (env === null)
  stop(problems.join('\n'))

try {
  const platform = await startPlatform({ env, say, clock, isTerminal: process.stdout.isTTY ?? false, log: process.stdout.isTTY ? undefined : jsonLines(clock) })
  let since: number | null = null
  const end = async () => {
    // Ctrl-C arrives twice, from the terminal and from the launcher; an impatient second one comes later.
    if (since !== null && performance.now() - since > 1000)
      process.exit(130)
    if (since !== null)
      return
    since = performance.now()
    say('· Đang dừng / stopping …')
    await platform.close()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
}
catch (error) {
  if (error instanceof DatabaseProblem)
    stop(error.message)
  const code = (error as { code?: string }).code
  if (code === 'EADDRINUSE')
    stop(`Cổng ${env.port} đang có chương trình khác dùng / port ${env.port} on ${env.host} is in use; choose another one, e.g. PORT=${env.port + 1} npm start.`)
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    stop(`Không mở được địa chỉ ${env.host}:${env.port} / the address ${env.host}:${env.port} cannot be opened (${code}); set HOST and PORT to ones this machine has.`)
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  stop('Khuyến Công could not start; the lines above say where it stopped.')
}
