import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip made for a test. What it says of itself may be a lie. */
export interface MadePart {
  name: string
  bytes: Uint8Array | string
  /** Told instead of the real sizes, name or flags. */
  says?: { size?: number, packed?: number, crc?: number, localName?: string, flags?: number, method?: number, place?: number }
  isStored?: boolean
}

const head = (length: number, write: (view: DataView) => void) => {
  const bytes = Buffer.alloc(length)
  write(new DataView(bytes.buffer, bytes.byteOffset, length))
  return bytes
}

/** A zip of the parts given, byte for byte the same every time. */
export function archiveOf(parts: readonly MadePart[], tail: { count?: number, comment?: string, after?: Uint8Array } = {}): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, says = {}, isStored = false } of parts) {
    const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    const packed = isStored ? whole : deflateRawSync(whole)
    const told = { size: says.size ?? whole.length, packed: says.packed ?? packed.length, crc: says.crc ?? crc32(whole), method: says.method ?? (isStored ? 0 : 8), flags: says.flags ?? 0x0800 }
    const localName = Buffer.from(says.localName ?? name)
    const fields = (view: DataView, from: number) => {
      view.setUint16(from, told.flags, true)
      view.setUint16(from + 2, told.method, true)
      view.setUint16(from + 6, 0x21, true)
      view.setUint32(from + 8, told.crc, true)
      view.setUint32(from + 12, told.packed, true)
      view.setUint32(from + 16, told.size, true)
    }
    const place = says.place ?? at
    const local = head(30, (view) => {
      view.setUint32(0, 0x04034B50, true)
      view.setUint16(4, 20, true)
      fields(view, 6)
      view.setUint16(26, localName.length, true)
    })
    bodies.push(local, localName, Buffer.from(packed))
    at += 30 + localName.length + packed.length
    const central = Buffer.from(name)
    directory.push(head(46, (view) => {
      view.setUint32(0, 0x02014B50, true)
      view.setUint32(4, 0x00140014, true)
      fields(view, 8)
      view.setUint16(28, central.length, true)
      view.setUint32(42, place, true)
    }), central)
  }
  const list = Buffer.concat(directory)
  const comment = Buffer.from(tail.comment ?? '')
  const end = head(22, (view) => {
    view.setUint32(0, 0x06054B50, true)
    view.setUint16(8, tail.count ?? parts.length, true)
    view.setUint16(10, tail.count ?? parts.length, true)
    view.setUint32(12, list.length, true)
    view.setUint32(16, at, true)
    view.setUint16(20, comment.length, true)
  })
  return Buffer.concat([...bodies, list, ...(tail.after ? [tail.after] : []), end, comment])
}

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** The parts of an .xlsx whose sheets are the markup given; a test changes or adds some. */
export function xlsxParts({ sheets, texts = [], styles = '' }: { sheets: readonly { name?: string, state?: string, xml: string }[], texts?: readonly string[], styles?: string }): MadePart[] {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  return [
    { name: '[Content_Types].xml', bytes: xml(`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`) },
    { name: '_rels/.rels', bytes: xml(`<Relationships xmlns="${packages}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`) },
    { name: 'xl/workbook.xml', bytes: xml(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name ?? `Trang ${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: xml(`<Relationships xmlns="${packages}/relationships">${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('rId1001', 'sharedStrings', 'sharedStrings.xml')}${relation('rId1002', 'styles', 'styles.xml')}</Relationships>`) },
    ...sheets.map(({ xml: body }, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, bytes: xml(`<worksheet xmlns="${main}" xmlns:r="${office}">${body}</worksheet>`) })),
    { name: 'xl/sharedStrings.xml', bytes: xml(`<sst xmlns="${main}">${texts.map(text => `<si>${text.startsWith('<') ? text : `<t xml:space="preserve">${text}</t>`}</si>`).join('')}</sst>`) },
    { name: 'xl/styles.xml', bytes: xml(`<styleSheet xmlns="${main}">${styles || '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'}</styleSheet>`) },
  ]
}

/** An .xlsx of sheets given as markup. */
export const xlsxOf = (...sheets: string[]): Uint8Array => archiveOf(xlsxParts({ sheets: sheets.map(body => ({ xml: body })) }))
