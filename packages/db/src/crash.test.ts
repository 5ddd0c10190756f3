import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { connect, DatabaseProblem, migrate } from './connect.ts'
import { facilities } from './schema.ts'
import { embeddedDump } from './testing/dump.ts'
import { temporaryFolder } from './testing/folder.ts'

const rounds = 20
const writer = fileURLToPath(new URL('testing/writer.ts', import.meta.url))

function start(dataDir: string, round: number) {
  const child = spawn(process.execPath, [writer, dataDir, String(round)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', line => lines.push(line))
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  // Not `exit`: the last acknowledgements may still be in the pipe.
  const end = once(child, 'close')
  const until = async (reached: () => boolean) => {
    while (!reached()) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The writer ended by itself: ${errors}`)
      await Promise.race([once(child.stdout, 'data'), end])
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  return { child, lines, end, until, errors: () => errors }
}

// Only the embedded database lives in the process that is killed; a PostgreSQL server answers for itself.
describe('an embedded database whose process is killed', () => {
  it(`has every acknowledged write after each of ${rounds} kills, and opens by itself`, { timeout: 240_000 }, async () => {
    const dataDir = temporaryFolder()
    const prepared = await connect({ dataDir, from: await embeddedDump() })
    await prepared.close()
    const acknowledged = new Set<string>()
    for (let round = 1; round <= rounds; round++) {
      const running = start(dataDir, round)
      // The first line says how many rows of earlier rounds the restarted database still holds.
      await running.until(() => running.lines.length > 0)
      const [held, audited] = running.lines[0]!.split(' ').slice(1).map(Number)
      expect(held).toBeGreaterThanOrEqual(acknowledged.size)
      expect(audited).toBe(held)
      // Each round is cut at another moment of a write.
      await running.until(() => running.lines.length > 5 + round)
      await new Promise(resolve => setTimeout(resolve, round * 7 % 23))
      running.child.kill('SIGKILL')
      await running.end
      running.lines.slice(1).filter(line => line.startsWith('done ')).forEach(line => acknowledged.add(line.slice(5)))
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(rounds * 6)
    const last = await connect({ dataDir })
    expect(await migrate(last)).toEqual([])
    const stored = new Set((await last.db.select({ code: facilities.code }).from(facilities).where(like(facilities.code, 'K%'))).map(row => row.code))
    expect([...acknowledged].filter(code => !stored.has(code))).toEqual([])
    await last.close()
  })

  it('lets no second process on its folder, in one sentence and without touching it', { timeout: 60_000 }, async () => {
    const dataDir = temporaryFolder()
    const first = await connect({ dataDir, from: await embeddedDump() })
    const second = start(dataDir, 1)
    const [code] = await second.end
    expect(code).toBe(1)
    expect(second.lines).toEqual([])
    expect(second.errors()).toBe(`The data folder ${dataDir} is in use by another process; two on one folder would lose records, so stop the other one first or choose another DATA_DIR.\n`)
    await expect(connect({ dataDir })).rejects.toThrow(DatabaseProblem)
    expect(await migrate(first)).toEqual([])
    await first.close()
    const third = start(dataDir, 2)
    await third.until(() => third.lines.length > 3)
    third.child.kill('SIGKILL')
    await third.end
  })
})
