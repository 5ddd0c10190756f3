import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import figuresJson from '../figure/published-figures.json' with { type: 'json' }
import { provinceData, provinceRegister } from '../region/index.ts'
import json from '../region/provinces.json' with { type: 'json' }

declare global {
  interface ImportMeta { glob: <T>(pattern: string | string[], options: object) => Record<string, T> }
}

const sources = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true })
const modules = import.meta.glob<Record<string, unknown>>(['../**/*.ts', '!../**/*.test.ts'], { eager: true })

const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const entry = { id: 'first', supportId: 's', source: 'national', measure: 'approved', on: '2022-01-01', dong: 1, supersedes: null }
/** What an example may name without making it. */
const given = {
  z,
  json,
  register: provinceRegister(provinceData),
  programmeId: id,
  programme: { name: 'Đề án thử', nameEn: null, kind: 'group', centre: null, region: null, sector: null, yearFrom: 2024, yearTo: 2026, renews: null, nationalProgrammeId: null, objective: null, decision: null, decidedOn: null, provinceIds: [], types: [], budget: [] },
  facilityId: id,
  entry,
  first: entry,
  second: { ...entry, id: 'second', on: '2022-05-01' },
  advance: { ...entry, measure: 'advanced' },
  draft: { name: 'Chè', summary: 'Chè xanh', group: 'food', plate: 'che-am-tra', status: 'draft', specification: [] },
}

/** Lines `expression // result` under `@example`; a line without a result shows use and claims nothing. */
const examples = Object.entries(sources).flatMap(([file, source]) => [...source.matchAll(/@example\n((?: \* .*\n)+)/g)].flatMap(([, block = '']) =>
  block.split('\n').map(line => line.replace(/^ \* /, '')).filter(line => / \/\/ /.test(line)).map((line) => {
    const at = line.lastIndexOf(' // ')
    return { file, expression: line.slice(0, at), result: line.slice(at + 4) }
  })))

const names = { ...Object.assign({}, ...Object.values(modules)), ...given }
/** An expression is a module of its own, handed everything it may name. */
async function valueOf(expression: string, more: object = {}): Promise<unknown> {
  const known = { ...names, ...more }
  const code = `export default ({ ${Object.keys(known).join(', ')} }) => (${expression})`
  const example = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as { default: (known: object) => unknown }
  return example.default(known)
}

/** No-break spaces look like spaces in a comment; numbers compare up to the digits printed before an `…`. */
function shown(value: unknown, digits: number): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (_, part: unknown) => typeof part === 'number' ? Number(part.toFixed(digits)) : part).replaceAll('\u00A0', ' '))
}

describe('the examples of the docstrings', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(50)
  })

  /** An example on a whole report is held by the tests of that noun. */
  it.each(examples.filter(({ expression }) => !/\b(?:report|input)\b/.test(expression)))('$file: $expression', async ({ file, expression, result }) => {
    const value = await valueOf(expression, file.includes('/figure/') ? { json: figuresJson } : {})
    const cut = [...result.matchAll(/\.(\d+)…/g)].map(([, decimals = '']) => decimals.length - 1)
    const digits = cut.length > 0 ? Math.min(...cut) : 9
    expect(shown(value, digits)).toEqual(shown(await valueOf(result.replaceAll('…', '')), digits))
  })
})
