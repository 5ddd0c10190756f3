import type { FileKind } from '@khuyencong/domain/sheet'
import type { Archive } from './archive.ts'
import { Fault } from './fault.ts'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)

/** What other files people upload by mistake begin with. */
const others: [found: string, start: number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4E, 0x47]],
  ['JPEG', [0xFF, 0xD8, 0xFF]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7A, 0xBC, 0xAF]],
  ['gzip', [0x1F, 0x8B]],
  ['RTF', [0x7B, 0x5C, 0x72, 0x74]],
  ['EXE', [0x4D, 0x5A, 0x90]],
]

/** What the bytes are at first sight; the name of a file is never asked. */
export function outerKind(bytes: Uint8Array): 'zip' | 'compound' | 'html' | 'text' {
  if (startsWith(bytes, 0x50, 0x4B, 0x03, 0x04)) return 'zip'
  if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) return 'compound'
  const other = others.find(([, start]) => startsWith(bytes, ...start))
  if (other) throw new Fault('unknown-kind', { found: other[0] })
  // A worksheet without a container: Excel 2 to 4.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1]!) && bytes[2]! <= 0x10 && bytes[3] === 0x00) throw new Fault('old-excel')
  const isWide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
  const start = new TextDecoder(isWide ? (bytes[0] === 0xFF ? 'utf-16le' : 'utf-16be') : 'latin1').decode(bytes.subarray(0, 65_536)).replace(/^\u00EF\u00BB\u00BF/, '').trimStart()
  if (/^MIME-Version:/i.test(start)) throw new Fault('unknown-kind', { found: 'MHTML' })
  if (/^<\?xml|^<Workbook/i.test(start)) {
    if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet"/.test(start) && !/<html/i.test(start)) throw new Fault('old-excel')
    if (!/<html|<table/i.test(start)) throw new Fault('unknown-kind', { found: 'XML' })
    return 'html'
  }
  if (/^\{\s*"|^\[\s*\{/.test(start)) throw new Fault('unknown-kind', { found: 'JSON' })
  return /^<(?:!--|!doctype|html|head|body|table|meta|style|div|center|font)[\s>-]/i.test(start) ? 'html' : 'text'
}

/** Which kind of document a zip is. */
export function zipKind(archive: Archive): Extract<FileKind, 'xlsx' | 'xlsb' | 'ods'> {
  if (archive.has('[Content_Types].xml')) {
    if (archive.names.some(name => /^word\//i.test(name))) throw new Fault('unknown-kind', { found: 'Word' })
    if (archive.names.some(name => /^ppt\//i.test(name))) throw new Fault('unknown-kind', { found: 'PowerPoint' })
    return archive.names.some(name => /workbook\.bin$/i.test(name)) ? 'xlsb' : 'xlsx'
  }
  if (archive.has('mimetype')) {
    const type = new TextDecoder().decode(archive.held('mimetype')).trim()
    if (/opendocument\.spreadsheet(?:-template)?$/.test(type)) return 'ods'
    throw new Fault('unknown-kind', { found: type.includes('text') ? 'OpenDocument Text' : type.slice(0, 60) })
  }
  throw new Fault('unknown-kind', { found: 'ZIP' })
}
