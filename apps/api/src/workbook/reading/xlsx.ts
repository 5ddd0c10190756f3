import type { Archive } from './archive.ts'
import type { Sink } from './grid.ts'
import { Fault, limits } from './fault.ts'
import { Budget, Grid, isDateFormat, isDateFormatId } from './grid.ts'
import { attribute, isTrue, Markup, readMarkup, unescaped } from './markup.ts'
import { sheetReader } from './xlsx-sheet.ts'

interface Relation { type: string, target: string, isExternal: boolean }

/** Parts that a workbook of figures has no need of, and that act, reach out or hide something. */
const refused: [pattern: RegExp, fault: 'macros' | 'external-links' | 'embedded-objects'][] = [
  [/(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml)$|\/(?:macrosheets|activeX|dialogsheets)\//i, 'macros'],
  [/\/externalLinks\/|\/(?:connections\.(?:xml|bin)|queryTables\/)/i, 'external-links'],
  [/\/(?:embeddings|oleObjects)\//i, 'embedded-objects'],
]

/** Refuses what the names of the parts, or their declared kinds, already tell. */
export function refuseParts(archive: Archive): void {
  for (const [pattern, fault] of refused) {
    if (archive.names.some(name => pattern.test(`/${name}`))) throw new Fault(fault)
  }
  readMarkup(archive.held('[Content_Types].xml'), {
    open: (_, attributes) => {
      const kind = attribute(attributes, 'ContentType') ?? ''
      if (/macroEnabled|vbaProject|macrosheet|activeX/i.test(kind)) throw new Fault('macros')
      if (/externalLink|\+xml.*connections|spreadsheetml\.connections/i.test(kind)) throw new Fault('external-links')
      if (/oleObject|\.package$/i.test(kind)) throw new Fault('embedded-objects')
    },
  })
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** Relations of a part, targets as names of parts; those of a part that has none are none. */
export function relationsOf(archive: Archive, path: string): Map<string, Relation> {
  const folder = folderOf(path)
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`
  const relations = new Map<string, Relation>()
  if (!archive.has(name)) return relations
  readMarkup(archive.held(name), {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1)!
      const isExternal = attribute(attributes, 'TargetMode')?.toLowerCase() === 'external'
      if (type === 'oleObject' || type === 'package') throw new Fault('embedded-objects')
      if (type === 'attachedTemplate' || type === 'frame' || type === 'externalLinkPath' || (isExternal && type === 'externalLink')) throw new Fault('external-links')
      relations.set(attribute(attributes, 'Id') ?? '', { type, isExternal, target: targetOf(folder, attribute(attributes, 'Target') ?? '') })
    },
  })
  return relations
}

function targetOf(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** Where the workbook's own part stands. */
export function workbookPath(archive: Archive): string {
  const path = [...relationsOf(archive, '').values()].find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target
  if (!path || !archive.has(path)) throw new Fault('unknown-kind')
  return path
}

export async function readXlsx(archive: Archive, path: string, sink: Sink): Promise<void> {
  const relations = relationsOf(archive, path)
  const partOf = (type: string) => [...relations.values()].find(relation => relation.type === type && archive.has(relation.target))?.target
  const { sheets, is1904 } = sheetsOf(archive.held(path))
  const texts = partOf('sharedStrings')
  const styles = partOf('styles')
  const book = { is1904, texts: texts ? await textsOf(archive, texts) : [], isDate: styles ? dateStyles(archive.held(styles)) : [] }
  const budget = new Budget()
  if (sheets.length > limits.sheets) throw new Fault('too-many-sheets')
  for (const { name, relation, isHidden } of sheets) {
    const found = relations.get(relation)
    if (found?.type === 'chartsheet') continue
    if (found?.type !== 'worksheet' || !archive.has(found.target)) throw new Fault(found && /macro|dialog/i.test(found.type) ? 'macros' : 'damaged')
    relationsOf(archive, found.target)
    const grid = new Grid(sink, budget, name, isHidden)
    const markup = new Markup(sheetReader(grid, book))
    for await (const piece of archive.pieces(found.target)) markup.write(piece)
    markup.end()
    grid.end()
  }
}

function sheetsOf(bytes: Uint8Array): { sheets: { name: string, relation: string, isHidden: boolean }[], is1904: boolean } {
  const sheets: { name: string, relation: string, isHidden: boolean }[] = []
  let is1904 = false
  readMarkup(bytes, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = isTrue(attribute(attributes, 'date1904'))
      if (tag === 'externalReference') throw new Fault('external-links')
      if (tag !== 'sheet') return
      const relation = /(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? ''
      sheets.push({ name: attribute(attributes, 'name') ?? '', relation, isHidden: /hidden/i.test(attribute(attributes, 'state') ?? '') })
    },
  })
  return { sheets, is1904 }
}

/** The texts that cells point to; readings for other scripts (`rPh`) are not part of them. */
async function textsOf(archive: Archive, part: string): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let letters = 0
  let isIn = false
  let isReading = false
  const markup = new Markup({
    open: (tag) => {
      if (tag === 'si') text = ''
      else if (tag === 't') isIn = !isReading
      else if (tag === 'rPh') isReading = true
    },
    text: (more) => {
      if (!isIn) return
      text += more
      letters += more.length
      if (text.length > limits.lettersOfCell || letters > limits.letters) throw new Fault('too-much-text')
    },
    close: (tag) => {
      if (tag === 't') isIn = false
      else if (tag === 'rPh') isReading = false
      else if (tag === 'si') texts.push(unescaped(text))
      if (texts.length > limits.cells) throw new Fault('unpacks-too-large')
    },
  })
  for await (const piece of archive.pieces(part)) markup.write(piece)
  markup.end()
  return texts
}

/** Of each cell style, whether it shows a number as a date. */
function dateStyles(bytes: Uint8Array): boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let isIn = false
  readMarkup(bytes, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') {
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      }
      else if (tag === 'cellXfs') {
        isIn = true
      }
      else if (tag === 'xf' && isIn) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        const code = codes.get(id)
        styles.push(code === undefined ? isDateFormatId(id) : isDateFormat(code))
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') isIn = false
    },
  })
  return styles
}
