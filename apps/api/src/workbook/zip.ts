import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { constants, crc32, createDeflateRaw } from 'node:zlib'

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
interface Entry { name: string, crc: number, size: number, packed: Buffer[], packedSize: number }

/** The first day that a zip can name: the same rows make the same file. */
const [time, day] = [0, 0x21]
const utf8Names = 0x0800

/** One part of an archive, packed while its pieces come: only the packed bytes stay in memory. */
async function packed(name: string, pieces: Pieces): Promise<Entry> {
  const entry: Entry = { name, crc: 0, size: 0, packed: [], packedSize: 0 }
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED + 2 })
  deflate.on('data', (chunk: Buffer) => {
    entry.packed.push(chunk)
    entry.packedSize += chunk.length
  })
  const end = once(deflate, 'end')
  // Awaited below; without this a failure before that would count as unhandled.
  end.catch(() => {})
  try {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      if (!deflate.write(bytes))
        await once(deflate, 'drain')
    }
  }
  catch (error) {
    deflate.destroy()
    throw error
  }
  deflate.end()
  await end
  return entry
}

const sizesOf = ({ crc, size, packedSize }: Entry) => [crc, packedSize, size] as const

function localHead(entry: Entry): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034B50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(utf8Names, 6)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(time, 10)
  head.writeUInt16LE(day, 12)
  sizesOf(entry).forEach((value, index) => head.writeUInt32LE(value, 14 + index * 4))
  head.writeUInt16LE(Buffer.byteLength(entry.name), 26)
  return Buffer.concat([head, Buffer.from(entry.name)])
}

function directoryLine(entry: Entry, offset: number): Buffer {
  const line = Buffer.alloc(46)
  line.writeUInt32LE(0x02014B50, 0)
  line.writeUInt16LE(20, 4)
  line.writeUInt16LE(20, 6)
  line.writeUInt16LE(utf8Names, 8)
  line.writeUInt16LE(8, 10)
  line.writeUInt16LE(time, 12)
  line.writeUInt16LE(day, 14)
  sizesOf(entry).forEach((value, index) => line.writeUInt32LE(value, 16 + index * 4))
  line.writeUInt16LE(Buffer.byteLength(entry.name), 28)
  line.writeUInt32LE(offset, 42)
  return Buffer.concat([line, Buffer.from(entry.name)])
}

/** An archive of the parts, in their order; each part is made when the one before it is packed. */
export async function zipOf(parts: Iterable<readonly [name: string, pieces: Pieces]>): Promise<Buffer> {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, pieces] of parts) {
    const entry = await packed(name, pieces)
    const head = localHead(entry)
    bodies.push(head, ...entry.packed)
    directory.push(directoryLine(entry, offset))
    offset += head.length + entry.packedSize
  }
  const end = Buffer.alloc(22)
  const length = directory.reduce((sum, line) => sum + line.length, 0)
  end.writeUInt32LE(0x06054B50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
