import type { SheetDescription, SheetField } from './field.ts'
import type { FieldColumn, SheetTable, TableColumn, TableMapping } from './table.ts'
import { columnName } from './cell.ts'
import { headKey, isOrdinalHead } from './head.ts'

/** How well a head fits a field, from 0 to 1. */
const fits = { own: 1, also: 0.96, lastPart: 0.9, joined: 0.94, begins: 0.8, alike: 0.6 } as const
const least = 0.6

/** Words that say which figure of a support money is: `Kế hoạch – KCQG` is no `KCQG`. */
const measures = /(?:^| )(?:ke hoach|du kien|du toan|duoc duyet|phe duyet|tam ung|hop dong|nghiem thu|quyet toan|thuc hien|giai ngan|thu hoi|planned|approved|contracted|advanced|accepted|settled)(?= |$)/

interface Known { field: SheetField, own: readonly string[], also: readonly string[] }

function knownOf(description: SheetDescription): Known[] {
  return description.fields.map(field => ({ field, own: [headKey(field.head.vi), headKey(field.head.en)], also: field.alsoCalled.map(headKey) }))
}

/** Dice's measure over words, counted once each. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))]
  return 2 * [...left].filter(word => right.has(word)).length / (left.size + right.size)
}

/** Groups that only say that parts follow. */
const empty = /^(?:trong do|chia ra|gom|bao gom|cu the|of which)$/

/** A head that begins with a name of the field and says more, or has most words of one; the longer the name, the better. */
function looseFit(key: string, names: readonly string[]): number {
  const measure = measures.exec(key)?.[0].trim()
  const meant = measure === undefined ? names : names.filter(name => name.includes(measure))
  const begins = Math.max(0, ...meant.filter(name => name.includes(' ') && key.startsWith(`${name} `)).map(name => name.split(' ').length))
  const alike = Math.max(0, ...meant.map(name => likenessOf(key, name)))
  return begins > 0 ? fits.begins + begins / 100 : alike >= 0.75 ? fits.alike + (alike - 0.75) / 2 : 0
}

function fitOf(given: string, { own, also }: Known): number {
  const head = given.split(' – ').filter(part => !empty.test(headKey(part))).join(' – ')
  const whole = headKey(head)
  if (whole === '')
    return 0
  if (own.includes(whole))
    return fits.own
  if (also.includes(whole))
    return fits.also
  const names = [...own, ...also]
  const parts = head.split(' – ')
  if (parts.length > 1) {
    const last = headKey(parts.at(-1)!)
    const group = headKey(parts.slice(0, -1).join(' '))
    const measure = measures.exec(group)?.[0].trim()
    const isSame = measure === undefined || names.some(name => name.includes(measure))
    if (names.includes(`${group} ${last}`) || names.includes(`${last} ${group}`))
      return fits.joined
    if (measure !== undefined && (names.includes(`${measure} ${last}`) || names.includes(`${last} ${measure}`)))
      return fits.joined
    if (isSame && names.includes(last))
      return fits.lastPart
    if (names.includes(group) && last.length <= 3)
      return fits.lastPart - 0.1
    if (!isSame)
      return 0
    return Math.max(looseFit(whole, names), looseFit(last, names) - 0.05)
  }
  return looseFit(whole, names)
}

interface Fit { columns: FieldColumn[], score: number }

/** Columns to fields, the best pairs first, each of both once. */
function assigned(columns: readonly TableColumn[], known: readonly Known[]): Fit {
  const pairs = columns.filter(column => !isOrdinalHead(column.head) || known.some(({ own }) => own.includes(headKey(column.head)))).flatMap(column => known.map(candidate => ({ column, candidate, fit: fitOf(column.head, candidate) }))).filter(pair => pair.fit >= least)
  pairs.sort((a, b) => b.fit - a.fit || a.column.index - b.column.index)
  const taken = new Set<string | number>()
  const found: (FieldColumn & { fit: number })[] = []
  for (const { column, candidate: { field }, fit } of pairs) {
    if (taken.has(column.index) || taken.has(field.key))
      continue
    taken.add(column.index).add(field.key)
    found.push({ field: field.key, index: column.index, unit: field.kind === 'dong' ? column.unit : null, fit })
  }
  const weight = (key: string) => known.some(({ field }) => field.key === key && field.isRequired) ? 1.5 : 1
  return { columns: found.map(({ field, index, unit }) => ({ field, index, unit })).sort((a, b) => a.index - b.index), score: found.reduce((sum, pair) => sum + pair.fit * weight(pair.field), 0) }
}

/**
 * How the tables of a file are read as sheets of ours, as far as their heads tell: one mapping for each table, in the
 * same order. A table whose heads say too little, and every table of a hidden sheet, is left out (`to: null`); an officer decides.
 * @param tables - From `tablesOf`, of all sheets of the file.
 * @param descriptions - The sheets of the noun, the main one first.
 * @example
 * matchTables([], []) // []
 */
export function matchTables(tables: readonly SheetTable[], descriptions: readonly SheetDescription[]): TableMapping[] {
  const known = descriptions.map(description => ({ description, fields: knownOf(description), names: [headKey(description.name.vi), headKey(description.name.en)] }))
  return tables.map((table) => {
    const left: TableMapping = { sheet: table.sheet, ordinal: table.ordinal, to: null, columns: [], constants: {} }
    if (table.isHidden)
      return left
    const scored = known.map(({ description, fields, names }) => {
      const fit = assigned(table.columns, fields)
      return { key: description.key, ...fit, score: fit.score + (fit.score > 0 && names.includes(headKey(table.sheet)) ? 2 : 0) }
    }).sort((a, b) => b.score - a.score)
    const best = scored[0]
    const heads = table.columns.filter(column => column.head !== '' && !isOrdinalHead(column.head)).length
    const isEnough = best !== undefined && best.score >= 1.4 && (best.columns.length >= 2 || heads === 1)
    return isEnough ? { ...left, to: best.key, columns: best.columns } : left
  })
}

/**
 * What a mapping that is kept fits: the heads of all tables with their columns, in order. Two files of one signature are read in the same way.
 * @example
 * signatureOf([]) // ''
 */
export function signatureOf(tables: readonly SheetTable[]): string {
  return tables.map(table => table.columns.filter(column => column.head !== '').map(column => `${columnName(column.index)}:${headKey(column.head)}`).join('|')).join('\n')
}

/**
 * A mapping kept from another file, set on the tables of this one: the same columns, the sheets by their new names.
 * @param kept - From a file of the same signature.
 * @param tables - Of this file.
 * @example
 * keptMapping([], []) // []
 */
export function keptMapping(kept: readonly TableMapping[], tables: readonly SheetTable[]): TableMapping[] {
  return tables.map((table, at) => ({ to: null, columns: [], constants: {}, ...kept[at], sheet: table.sheet, ordinal: table.ordinal }))
}
