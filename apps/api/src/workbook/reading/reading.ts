import type { FileKind, RawWorkbook } from '@khuyencong/domain/sheet'
import type { Sink } from './grid.ts'
import { Archive } from './archive.ts'
import { readCsv } from './csv.ts'
import { Fault } from './fault.ts'
import { readHtml } from './html.ts'
import { outerKind, zipKind } from './kind.ts'
import { readOds, refuseOds } from './ods.ts'
import { readXls } from './xls.ts'
import { readXlsb } from './xlsb.ts'
import { readXlsx, refuseParts, workbookPath } from './xlsx.ts'

type Found = Pick<RawWorkbook, 'csv'> & { kind: FileKind }

/** Reads a file, whatever its name says; `name` is what a sheet is called that has no name of its own. */
export async function reading(bytes: Uint8Array, name: string, sink: Sink): Promise<Found> {
  if (bytes.length === 0) throw new Fault('empty-file')
  switch (outerKind(bytes)) {
    case 'compound': {
      guarded(() => readXls(bytes, sink))
      return { kind: 'xls', csv: null }
    }
    case 'html': {
      readHtml(bytes, name, sink)
      return { kind: 'html', csv: null }
    }
    case 'text': return { kind: 'csv', csv: readCsv(bytes, name, sink) }
    case 'zip': {
      const archive = new Archive(bytes)
      const kind = zipKind(archive)
      if (kind === 'ods') {
        refuseOds(archive)
        await readOds(archive, sink)
        return { kind, csv: null }
      }
      refuseParts(archive)
      const path = workbookPath(archive)
      if (kind === 'xlsb') guarded(() => readXlsb(archive, path, sink))
      else await readXlsx(archive, path, sink)
      return { kind, csv: null }
    }
  }
}

/** Records that end before what they should hold. */
function guarded(read: () => void): void {
  try {
    read()
  }
  catch (error) {
    throw error instanceof RangeError ? new Fault('damaged') : error
  }
}
