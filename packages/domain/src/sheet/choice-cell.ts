import type { Cell } from './cell.ts'
import type { Doubt } from './doubt.ts'
import type { FieldChoice, FieldValue, SheetField } from './field.ts'
import { fold, plain } from '../text/text.ts'
import { certain, possible, refused } from './doubt.ts'
import { tidied } from './tidy.ts'

const mostOffered = 12

/** How many letters must change to make one text the other; more than `most` counts as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most)
    return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++)
      now.push(Math.min(before[column]! + 1, now[column - 1]! + 1, before[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)))
    before = now
  }
  return Math.min(before[b.length]!, most + 1)
}

/** How near a text is to one way of writing a choice: 0 for the same, 1 for nothing in common. */
function farness(text: string, name: string): number {
  const words = new Set(name.split(' '))
  const given = text.split(' ')
  const shared = given.filter(word => words.has(word)).length
  return Math.min(distance(text, name, 4) / 5, 1 - 2 * shared / (given.length + words.size))
}

/** Finds a choice by its code, its label in either language, or another name that is certain; marks decide where the folded text says too little. */
export function choiceFinder(choices: readonly FieldChoice[]): (text: string) => FieldValue | Doubt {
  const names = choices.flatMap(choice => [choice.code, choice.label.vi, choice.label.en, ...choice.alsoCalled ?? []].map(name => ({ code: choice.code, folded: fold(name), marked: plain(name) })))
  const find = (text: string) => {
    const [folded, marked] = [fold(text), plain(text)]
    const hits = names.filter(name => name.folded === folded)
    const codes = new Set((hits.some(name => name.marked === marked) ? hits.filter(name => name.marked === marked) : hits).map(name => name.code))
    return codes.size === 1 ? [...codes][0]! : null
  }
  const offered = (text: string) => {
    const folded = fold(text)
    const best = choices.map((choice) => {
      const own = names.filter(name => name.code === choice.code)
      return { choice, far: Math.min(...own.map(name => farness(folded, name.folded))), letters: Math.min(...own.map(name => distance(folded, name.folded, 2))) }
    }).sort((a, b) => a.far - b.far)
    /** One letter of a longer word, and no other choice near: a slip of the finger. */
    const isSlip = folded.length >= 5 && best[0]?.letters === 1 && best.slice(1).every(other => other.letters > 2)
    return best.slice(0, mostOffered).map(({ choice }, at) => (at === 0 && isSlip ? certain : possible)(choice.label.vi, choice.label))
  }
  return (text) => {
    /** `1. Máy móc`, `- Máy móc`: numbers and dashes before a choice say nothing. */
    const found = find(text) ?? find(text.replace(/^\s*(?:\d{1,2}[.)]|[-–+*•])\s*/, '')) ?? find(text.replace(/\s*\([^()]*\)\s*$/, ''))
    return found ?? refused('unknown-choice', undefined, offered(text))
  }
}

const yes = new Set(['co', 'x', 'v', 'yes', 'y', 'true', '1', 'dung'])
const no = new Set(['khong', 'no', 'n', 'false', '0', 'sai', 'k'])

/** A cell that says yes or no. */
export function readFlag(cell: Exclude<Cell, null>): FieldValue | Doubt {
  if (typeof cell === 'boolean')
    return cell
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? tidied(cell) : ''
  if (/^[✓✔☑]$/u.test(text))
    return true
  if (/^[-–—]$/.test(text))
    return null
  const folded = fold(text)
  return yes.has(folded) ? true : no.has(folded) ? false : refused('not-a-flag', undefined, [possible('có', { vi: 'có', en: 'yes' }), possible('không', { vi: 'không', en: 'no' })])
}

/** Several values in one cell: parted by `;` or lines, by commas where that gives more. */
export function listedParts(text: string): string[] {
  return text.split(/[;\n]/).map(tidied).filter(part => part !== '')
}

/** A cell of one choice, or of several. */
export function choiceReader(field: SheetField): (cell: Exclude<Cell, null>) => FieldValue | Doubt {
  const find = choiceFinder(field.choices ?? [])
  const isDoubtful = (read: FieldValue | Doubt): read is Doubt => typeof read === 'object' && read !== null && !Array.isArray(read)
  return (cell) => {
    const text = typeof cell === 'object' ? '' : tidied(String(cell))
    if (/^[-–—]$/.test(text))
      return null
    if (field.kind === 'choice')
      return find(text)
    const whole = listedParts(typeof cell === 'string' ? cell : text)
    const read = (parts: readonly string[]) => parts.map(find)
    let parts = read(whole)
    if (parts.some(isDoubtful))
      parts = read(whole.flatMap((part, at) => isDoubtful(parts[at]!) && part.includes(',') ? part.split(',').map(tidied).filter(Boolean) : [part]))
    return parts.find(isDoubtful) ?? [...new Set(parts as string[])]
  }
}
