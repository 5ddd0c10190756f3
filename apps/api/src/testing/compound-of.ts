import { Buffer } from 'node:buffer'

const none = 0xFFFFFFFF
const last = 0xFFFFFFFE

/** A compound file of the streams and folders given (a folder has no bytes), the container of .xls and of encrypted files. */
export function compoundOf(entries: readonly { name: string, bytes: Uint8Array | null }[]): Uint8Array {
  const sectors: Buffer[] = []
  const next: number[] = []
  const put = (bytes: Uint8Array) => {
    const start = sectors.length
    const count = Math.max(1, Math.ceil(bytes.length / 512))
    for (let index = 0; index < count; index++) {
      const sector = Buffer.alloc(512)
      sector.set(bytes.subarray(index * 512, index * 512 + 512))
      sectors.push(sector)
      next.push(index === count - 1 ? last : sectors.length)
    }
    return start
  }
  const directory = Buffer.alloc(Math.ceil((entries.length + 1) / 4) * 512)
  const entry = (index: number, name: string, kind: number, start: number, size: number) => {
    const at = index * 128
    directory.write(name, at, 'utf16le')
    directory.writeUInt16LE((name.length + 1) * 2, at + 64)
    directory[at + 66] = kind
    for (const from of [68, 72, 76]) directory.writeUInt32LE(none, at + from)
    directory.writeUInt32LE(start, at + 116)
    directory.writeUInt32LE(size, at + 120)
  }
  entry(0, 'Root Entry', 5, last, 0)
  for (const [index, { name, bytes }] of entries.entries()) {
    // Short streams live elsewhere; these are filled up so that none is short.
    const whole = bytes === null ? null : Buffer.concat([bytes, Buffer.alloc(Math.max(0, 4096 - bytes.length))])
    entry(index + 1, name, whole ? 2 : 1, whole ? put(whole) : 0, whole?.length ?? 0)
  }
  const directoryStart = put(directory)
  const tables = Math.ceil((sectors.length + 1) / 127)
  const table = Buffer.alloc(tables * 512, 0xFF)
  const tableStart = sectors.length
  for (const [sector, to] of next.entries()) table.writeUInt32LE(to, sector * 4)
  for (let index = 0; index < tables; index++) table.writeUInt32LE(0xFFFFFFFD, (tableStart + index) * 4)
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt32LE(0x0003003E, 24)
  header.writeUInt16LE(0xFFFE, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(tables, 44)
  header.writeUInt32LE(directoryStart, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(last, 60)
  header.writeUInt32LE(last, 68)
  for (let index = 0; index < 109; index++) header.writeUInt32LE(index < tables ? tableStart + index : none, 76 + index * 4)
  return Buffer.concat([header, ...sectors, table])
}

/** One record of an .xls. */
export function xlsRecord(id: number, ...words: (number | Uint8Array)[]): Buffer {
  const data = Buffer.concat(words.map((word) => {
    if (typeof word !== 'number') return word
    const bytes = Buffer.alloc(2)
    bytes.writeUInt16LE(word)
    return bytes
  }))
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

/** A workbook stream: records of the whole book, then one sheet with the records given. */
export function xlsStream(book: readonly Buffer[], sheet: readonly Buffer[], name = 'Trang 1', kind = 0): Uint8Array {
  const begin = xlsRecord(0x0809, 0x0600, 0x0005, 0, 0, 0, 0, 0, 0)
  const finish = xlsRecord(0x000A)
  const wide = Buffer.from(name, 'utf16le')
  const bound = (at: number) => {
    const place = Buffer.alloc(4)
    place.writeUInt32LE(at)
    return xlsRecord(0x0085, place, kind * 256, Buffer.from([name.length, 1]), wide)
  }
  const globals = (at: number) => Buffer.concat([begin, ...book, bound(at), finish])
  return Buffer.concat([globals(globals(0).length), begin, ...sheet, finish])
}
