import type { FormCell, FormSheet } from '../form.ts'
import type { Note } from '../notes.ts'
import type { Marking } from './sheet.ts'
import { xmlText } from '../cell-xml.ts'
import { freeName, sheetXml } from '../form.ts'
import { noteBoxes, notesXml } from '../notes.ts'
import { Archive } from '../reading/archive.ts'
import { attribute, readMarkup, unescaped } from '../reading/markup.ts'
import { relationsOf, workbookPath } from '../reading/xlsx.ts'
import { zipOf } from '../zip.ts'
import { author, commentsWith } from './comments.ts'
import { markedSheet } from './sheet.ts'
import { stylesWith } from './styles.ts'

export interface BookMarking {
  sheets: ReadonlyMap<string, readonly Marking[]>
  messages: Omit<FormSheet, 'rows'> & { rows: readonly (readonly FormCell[])[] }
  /** Sheet of messages of an earlier copy, whose place the new one takes. */
  earlier: string | null
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Beyond this a spreadsheet becomes slow to open. */
const mostNotes = 2_000
const afterComments = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'mc:AlternateContent', 'webPublishItems', 'tableParts', 'extLst'])
const tag = /<(\/?)([\w:]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g

/** Where comments are named among what follows the cells: a sheet has its parts in a fixed order. */
function placeOfComments(xml: string): number | null {
  const from = xml.indexOf('</sheetData>') + '</sheetData>'.length
  let depth = 0
  for (const match of xml.slice(from).matchAll(tag)) {
    const [, closing, name = '', empty] = match
    if (depth === 0 && (closing || afterComments.has(name)))
      return from + match.index
    depth += closing ? -1 : empty ? 0 : 1
  }
  return null
}

/** Parts of a workbook that change, by name; relations and kinds are kept in step. */
class Parts {
  readonly #archive: Archive
  readonly #changed = new Map<string, string | null>()

  constructor(archive: Archive) {
    this.#archive = archive
  }

  text(name: string): string | null {
    const changed = this.#changed.get(name)
    return changed !== undefined ? changed : this.#archive.has(name) ? new TextDecoder().decode(this.#archive.held(name)) : null
  }

  put(name: string, text: string | null): void {
    this.#changed.set(name, text)
  }

  /** A name beside those there are. */
  free(name: (number: number) => string): string {
    let number = 1
    while (this.#archive.has(name(number)) || this.#changed.has(name(number)))
      number++
    return name(number)
  }

  relate(path: string, id: string, kind: string, target: string): void {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const name = `${folder}_rels/${path.slice(folder.length)}.rels`
    const line = `<Relationship Id="${id}" Type="${office}/${kind}" Target="/${target}"/>`
    const xml = this.text(name) ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    this.put(name, xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>').replace('</Relationships>', () => `${line}</Relationships>`))
  }

  declare(line: string): void {
    const name = '[Content_Types].xml'
    this.put(name, this.text(name)!.replace('</Types>', () => `${line}</Types>`))
  }

  /** Unchanged parts keep their bytes and their order. */
  all(): (readonly [string, (string | Uint8Array)[]])[] {
    const names = [...this.#archive.names, ...[...this.#changed.keys()].filter(name => !this.#archive.has(name))]
    return names.flatMap((name) => {
      const changed = this.#changed.get(name)
      return changed === null ? [] : [[name, [changed ?? this.#archive.held(name)]] as const]
    })
  }
}

function putNotes(parts: Parts, archive: Archive, path: string, xml: string, notes: readonly Note[]): string | null {
  const relations = [...relationsOf(archive, path)]
  const [comments] = relations.filter(([, relation]) => relation.type === 'comments').map(([, relation]) => relation.target)
  const drawing = /<legacyDrawing\s[^>]*:id="([^"]*)"/.exec(xml)?.[1]
  const boxes = drawing === undefined ? undefined : relations.find(([id]) => id === drawing)?.[1].target
  if (comments !== undefined && boxes !== undefined) {
    const merged = commentsWith(parts.text(comments) ?? '', parts.text(boxes) ?? '', notes)
    if (merged === null)
      return null
    parts.put(comments, merged.comments)
    parts.put(boxes, merged.boxes)
    return xml
  }
  if (comments !== undefined || boxes !== undefined)
    return null
  if (notes.length === 0)
    return xml
  const at = placeOfComments(xml)
  if (at === null)
    return null
  const [ownComments, ownBoxes] = [parts.free(number => `xl/commentsKC${number}.xml`), parts.free(number => `xl/drawings/vmlDrawingKC${number}.vml`)]
  parts.put(ownComments, notesXml(notes, author))
  parts.put(ownBoxes, noteBoxes(notes))
  parts.relate(path, 'rIdKC1', 'vmlDrawing', ownBoxes)
  parts.relate(path, 'rIdKC2', 'comments', ownComments)
  parts.declare(`<Override PartName="/${ownComments}" ContentType="${type}.comments+xml"/>`)
  if (!/Extension="vml"/i.test(parts.text('[Content_Types].xml')!))
    parts.put('[Content_Types].xml', parts.text('[Content_Types].xml')!.replace(/<Types\b[^>]*>/, open => `${open}<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`))
  return `${xml.slice(0, at)}<legacyDrawing xmlns:r="${office}" r:id="rIdKC1"/>${xml.slice(at)}`
}

/**
 * Somebody's workbook with cells marked and commented, values put in and a sheet of messages at its end; all else stays
 * to the letter. Null where it is not written in the usual way: it is then made anew from its cells.
 */
export async function markedBook(bytes: Uint8Array, { sheets, messages, earlier }: BookMarking): Promise<Uint8Array | null> {
  const archive = new Archive(bytes)
  const path = workbookPath(archive)
  const relations = relationsOf(archive, path)
  const parts = new Parts(archive)
  const book = parts.text(path)!
  const stylesPath = [...relations.values()].find(relation => relation.type === 'styles')?.target
  const styles = stylesPath === undefined ? null : stylesWith(parts.text(stylesPath) ?? '')
  if (styles === null || !book.includes('</sheets>') || !parts.text('[Content_Types].xml')?.includes('</Types>'))
    return null
  const named = new Map<string, string>()
  let highest = 0
  readMarkup(archive.held(path), {
    open: (tag, attributes) => {
      if (tag !== 'sheet')
        return
      highest = Math.max(highest, Number(attribute(attributes, 'sheetId') ?? 0))
      const relation = relations.get(/(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '')
      if (relation?.type === 'worksheet')
        named.set(unescaped(attribute(attributes, 'name') ?? ''), relation.target)
    },
  })
  let lostFormula = false
  for (const [name, part] of named) {
    const markings = sheets.get(name) ?? []
    if (name === earlier || (markings.length === 0 && earlier === null))
      continue
    const marked = markedSheet(parts.text(part)!, markings, styles, earlier !== null)
    const noted = marked && putNotes(parts, archive, part, marked.xml, markings.filter(one => one.note !== '').slice(0, mostNotes).map(({ row, column, note }) => ({ row, column, text: note })))
    if (!marked || noted === null)
      return null
    lostFormula ||= marked.lostFormula
    parts.put(part, noted)
  }
  const own = earlier === null ? undefined : named.get(earlier)
  const messagesPart = own ?? parts.free(number => `xl/worksheets/sheetKC${number}.xml`)
  parts.put(messagesPart, [...sheetXml(messages, false, styles.shift)].join(''))
  if (own === undefined) {
    const name = freeName(messages.name, [...named.keys()])
    parts.put(path, book.replace('</sheets>', () => `<sheet xmlns:r="${office}" name="${xmlText(name)}" sheetId="${highest + 1}" r:id="rIdKC1"/></sheets>`))
    parts.relate(path, 'rIdKC1', 'worksheet', messagesPart)
    parts.declare(`<Override PartName="/${messagesPart}" ContentType="${type}.worksheet+xml"/>`)
  }
  parts.put(stylesPath!, styles.xml())
  if (lostFormula)
    dropCalculation(parts, path, relations)
  return zipOf(parts.all())
}

/** The order of calculation names every formula: without one of them it is wrong, and spreadsheets make it anew. */
function dropCalculation(parts: Parts, path: string, relations: ReturnType<typeof relationsOf>): void {
  const chain = [...relations].find(([, relation]) => relation.type === 'calcChain')
  if (!chain)
    return
  const [id, { target }] = chain
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`
  parts.put(target, null)
  parts.put(name, parts.text(name)!.replace(new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*/>`), ''))
  parts.put('[Content_Types].xml', parts.text('[Content_Types].xml')!.replace(new RegExp(`<Override\\b[^>]*PartName="/${target.replaceAll('.', '\\.')}"[^>]*/>`), ''))
}
