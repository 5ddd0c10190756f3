import process from 'node:process'
import { build, install, requireNode, run } from './setup.mjs'

requireNode()
await install()
await build()
const { code } = await run('node', ['apps/platform/src/main.ts', ...process.argv.slice(2)])
process.exit(code)
