import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build, install, pnpm, requireNode, root, run, say } from './setup.mjs'

const ci = process.env.CI === 'true'
const counts = { passed: 0, failed: 0, skipped: 0 }
const missing = []

function check(name, ok) {
  counts[ok ? 'passed' : 'failed']++
  say(ok ? `✓ ${name}` : `✗ ${name}`)
}

/** One command that passes or fails as a whole. */
async function step(name, command, args) {
  say(`\n── ${name}`)
  const { code } = await run(command, args, { env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } })
  check(name, code === 0)
}

const results = join(root, 'node_modules', '.khuyencong-results')

/** Tests of one kind, counted one by one. */
async function tests(name, projects) {
  say(`\n── ${name}`)
  const file = join(results, `${projects.join('-')}.json`)
  const { code } = await run('vitest', ['run', '--config', 'tooling/vitest/config.ts', ...projects.flatMap(project => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile=${file}`])
  if (!existsSync(file))
    return check(`${name}: no result`, false)
  const result = JSON.parse(readFileSync(file, 'utf8'))
  counts.passed += result.numPassedTests
  counts.failed += result.numFailedTests
  counts.skipped += result.numPendingTests + (result.numTodoTests ?? 0)
  if (result.numPassedTests + result.numFailedTests === 0)
    check(`${name}: no test ran`, false)
  else if (code !== 0 && result.numFailedTests === 0)
    check(`${name}: a file failed outside its tests`, false)
}

function has(what, found) {
  if (found)
    return true
  missing.push(what)
  say(`\n!! ${what}`)
  if (ci)
    check(what, false)
  return false
}

const chromium = () => process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(existsSync)
const soffice = () => process.env.SOFFICE_PATH ?? ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync)
const postgres = () => process.env.TEST_DATABASE_URL || (existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').some(version => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`)))

requireNode()
await install()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
await build()
await step('types / kiểu', 'npx', ['-y', pnpm, 'exec', 'turbo', 'run', 'types', '--output-logs=errors-only', '--log-order=grouped'])
await step('lint / lối viết', 'eslint', ['--config', 'tooling/eslint/config.mjs', '--no-warn-ignored', '.'])
await step('dead code / mã thừa', 'knip', ['--config', 'tooling/knip.json'])
const generated = await run('npx', ['-y', pnpm, '--filter', '@khuyencong/db', 'run', 'generate'], { quiet: true })
check('migrations say what the tables say / bước nâng cấp khớp bảng', generated.code === 0 && generated.said.includes('No schema changes'))
await tests('rules and laws / quy tắc', ['unit'])
await tests('screens / màn hình', ['screens'])
has('LibreOffice is missing: the workbooks were not opened by another program (Debian: apt-get install libreoffice-calc-nogui, or set SOFFICE_PATH)', soffice())
await tests('integration, embedded database / cơ sở dữ liệu nhúng', ['embedded'])
if (has('PostgreSQL is missing: the integration tests on it did not run (Debian: apt-get install postgresql, or set TEST_DATABASE_URL)', postgres()))
  await tests('integration, PostgreSQL', ['postgres'])
if (has('Chromium is missing: the browser journeys did not run (Debian: apt-get install chromium, or set CHROMIUM_PATH)', chromium()))
  await tests('journeys in a browser / hành trình', ['journeys'])

say('')
for (const what of missing)
  say(`!! ${what}`)
if (counts.skipped > 0) {
  say(`!! ${counts.skipped} skipped`)
  if (ci)
    counts.failed += counts.skipped
}
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 ? 0 : 1)
