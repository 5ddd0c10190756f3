import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
const source = files.filter(file => /^(?:apps|packages|tooling)\/.*\.(?:ts|mjs|vue)$/.test(file) && !file.includes('/migrations/'))
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8')

describe('the house', () => {
  it('has no room for leftovers', () => {
    const leftovers = files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|misc|types|constants|services?|managers?)(?:\.|\/)/.test(file) && file !== 'packages/domain/src/support/types.ts')
    expect(leftovers, 'To fix: name the file after the noun or the decision it holds').toEqual([])
  })

  it('keeps its files small', () => {
    const large = source.filter(file => !file.endsWith('shapes.ts')).map(file => [file, read(file).split('\n').length] as const).filter(([, lines]) => lines > 400)
    expect(large, 'To fix: two rooms in one file; split by what each decides').toEqual([])
  })

  it('silences no check', () => {
    const silenced = source.filter(file => !file.startsWith('tooling/check/') && !file.endsWith('shapes.ts') && /eslint-disable|@ts-ignore|@ts-nocheck|\b(?:it|describe|test)\.(?:skip|only|todo)\b/.test(read(file)))
    expect(silenced, 'To fix: mend the cause').toEqual([])
  })

  it('keeps the top level as agreed', () => {
    const top = new Set(files.map(file => file.split('/')[0]))
    const agreed = ['apps', 'packages', 'tooling', 'turbo.json', 'pnpm-workspace.yaml', 'package.json', 'tsconfig.base.json', 'README.md', 'examples', '.ci', 'LICENSE', 'pnpm-lock.yaml']
    expect([...top].filter(name => !name!.startsWith('.') && !agreed.includes(name!))).toEqual([])
  })
})
