import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'packages'], { cwd: root, encoding: 'utf8' }).split('\n')
  .filter(file => /\/src\/.*\.(?:ts|vue)$/.test(file) && !/\.test(?:-d)?\.ts$/.test(file) && !file.includes('/testing/'))

interface Import { from: string, to: string, typeOnly: boolean, lazy: boolean }

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8')
  return text.replaceAll(/\{[^{}]*\}/g, '{}').split('\n').flatMap((line): Import[] => {
    const named = /^\s*(?:import|export) .*from ['"]([^'"]+)['"]/.exec(line)
    const bare = /^\s*import ['"]([^'"]+)['"]/.exec(line)
    const lazy = /\bimport\(['"]([^'"]+)['"]\)/.exec(line)
    const to = named?.[1] ?? bare?.[1] ?? lazy?.[1]
    return to === undefined ? [] : [{ from, to, typeOnly: /^\s*(?:import|export) type /.test(line), lazy: !named && !bare }]
  })
})

const roomOf = (file: string) => file.split('/')[1]!
const packageOf = (specifier: string) => /^@khuyencong\/([a-z]+)/.exec(specifier)?.[1]

/** Who may import whom; `~` marks types only. */
const allowed: Record<string, string[]> = {
  domain: [],
  db: ['domain'],
  ui: ['domain'],
  api: ['domain', 'db'],
  client: ['domain', '~api'],
  admin: ['domain', 'client', 'ui'],
  portal: ['domain', 'client', 'ui'],
  platform: ['api', 'portal', 'client', 'db', 'domain'],
}

/** Nouns of the domain: each may look only at those before it. */
const order = ['refusal', 'text', 'money', 'region', 'sheet', 'instrument', 'programme', 'right', 'account', 'setting', 'desk', 'facility', 'support', 'norm', 'recognition', 'product', 'figure', 'report', 'job', 'import', 'audit']

describe('the walls of the house', () => {
  it('lets a package import only what the table says', () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      const target = packageOf(to)
      const own = roomOf(from)
      return target !== undefined && target !== own && !allowed[own]!.includes(target) && !(typeOnly && allowed[own]!.includes(`~${target}`))
    })
    expect(broken.map(({ from, to }) => `${from} → ${to}`), 'To fix: move the code to the room that may know both').toEqual([])
  })

  it('never reaches into another package past its doors', () => {
    const broken = imports.filter(({ from, to }) => to.startsWith('.') && normalize(join(dirname(from), to)).split('/').slice(0, 2).join('/') !== from.split('/').slice(0, 2).join('/'))
    expect(broken.map(({ from, to }) => `${from} → ${to}`), 'To fix: import by the package\'s name').toEqual([])
  })

  it('keeps the order of the nouns of the domain', () => {
    const broken = imports.filter(({ from }) => from.startsWith('packages/domain/src/')).flatMap(({ from, to }) => {
      if (!to.startsWith('.'))
        return []
      const noun = from.split('/')[3]!
      const target = normalize(join(dirname(from), to)).split('/')[3]!
      return noun === target || order.indexOf(target) < order.indexOf(noun) ? [] : [`${from} → ${to}`]
    })
    expect(broken, 'To fix: a noun looks only at those before it').toEqual([])
    const unknown = [...new Set(files.filter(file => file.startsWith('packages/domain/src/')).map(file => file.split('/')[3]!))].filter(noun => !order.includes(noun))
    expect(unknown, 'To fix: give the noun its place in the order').toEqual([])
  })

  it('keeps the domain pure', () => {
    const broken = imports.filter(({ from, to }) => from.startsWith('packages/domain/src/') && !to.startsWith('.') && to !== 'zod')
    expect(broken.map(({ from, to }) => `${from} → ${to}`), 'To fix: time, chance and input are parameters of the domain').toEqual([])
  })

  it('has no circle between files', () => {
    const graph = new Map<string, string[]>()
    for (const { from, to, typeOnly, lazy } of imports) {
      // A page loaded when it is opened may know the addresses of all pages.
      if (to.startsWith('.') && !typeOnly && !lazy)
        graph.set(from, [...graph.get(from) ?? [], normalize(join(dirname(from), to))])
    }
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file))
        return
      for (const next of graph.get(file) ?? [])
        visit(next, [...path, file])
      done.add(file)
    }
    for (const file of graph.keys())
      visit(file, [])
    expect(circles, 'To fix: the shared part belongs in a third file').toEqual([])
  })
})
