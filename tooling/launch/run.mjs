import process from 'node:process'
import { build, install, pnpm, requireNode, run, stop } from './setup.mjs'

const vitest = project => ['run', '--config', 'tooling/vitest/config.ts', '--project', project]
const tasks = {
  'build': async () => build(),
  'check': async () => inTurn([
    ['eslint', ['--config', 'tooling/eslint/config.mjs', '--no-warn-ignored', '.']],
    ['npx', ['-y', pnpm, 'exec', 'turbo', 'run', 'types', '--output-logs=errors-only']],
    ['knip', ['--config', 'tooling/knip.json']],
    ['vitest', [...vitest('unit'), 'tooling']],
  ]),
  'bench': async () => {
    await build()
    await inTurn([['node', ['apps/platform/bench/main.ts', ...process.argv.slice(3)]]])
  },
  'db:generate': async () => inTurn([['npx', ['-y', pnpm, '--filter', '@khuyencong/db', 'run', 'generate']]]),
  'demo:remove': async () => inTurn([['node', ['apps/platform/src/command.ts', 'remove-demonstration']]]),
  'backup': async () => inTurn([['node', ['apps/platform/src/command.ts', 'backup']]]),
  'admin:reset': async () => inTurn([['node', ['apps/platform/src/command.ts', 'admin-reset', ...process.argv.slice(3)]]]),
  'audit:verify': async () => inTurn([['node', ['apps/platform/src/command.ts', 'audit-verify', ...process.argv.slice(3)]]]),
  'restore': async () => inTurn([['node', ['apps/platform/src/command.ts', 'restore', ...process.argv.slice(3)]]]),
}

async function inTurn(commands) {
  for (const [command, args] of commands) {
    const { code } = await run(command, args, { env: { TURBO_TELEMETRY_DISABLED: '1' } })
    if (code !== 0)
      process.exit(code)
  }
}

const task = tasks[process.argv[2]]
if (!task)
  stop(`There is no task "${process.argv[2]}". Tasks: ${Object.keys(tasks).join(', ')}.`)
requireNode()
await install()
await task()
