import type { Cell } from '@khuyencong/domain/sheet'
import type { CellKind } from './write.ts'
import { columnName } from '@khuyencong/domain/sheet'
import { cellXml, xmlText } from './cell-xml.ts'
import { rowHeight } from './row-height.ts'
import { zipOf } from './zip.ts'

/** A sheet whose rows come piece by piece; the second asks for its rows when the first has been written. */
export interface StreamedSheet {
  name: string
  columns: readonly { header: string, kind: CellKind, /** In characters. */ width: number }[]
  rows: AsyncIterable<readonly (readonly Cell[])[]>
  /** Printed above each page. */
  mark?: string
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Number of the format, and how the cell stands; the order is that of the styles below, which begin at 2. */
const kinds = {
  text: { format: 49, alignment: 'vertical="top" wrapText="1" indent="1" horizontal="left"' },
  whole: { format: 3, alignment: 'vertical="top"' },
  dong: { format: 3, alignment: 'vertical="top"' },
  decimal: { format: 0, alignment: 'vertical="top"' },
  year: { format: 1, alignment: 'vertical="top"' },
  day: { format: 165, alignment: 'vertical="top" horizontal="right"' },
  moment: { format: 166, alignment: 'vertical="top" horizontal="right"' },
} as const satisfies Record<CellKind, { format: number, alignment: string }>
const styleOf = Object.fromEntries(Object.keys(kinds).map((kind, index) => [kind, index + 2])) as Record<CellKind, number>

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>`
  + '<fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><color rgb="FFFFFAF2"/><name val="Arial"/><family val="2"/></font></fonts>'
  + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF5A2A1B"/><bgColor indexed="64"/></patternFill></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + `<cellXfs count="${Object.keys(kinds).length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1" indent="1"/></xf>`
  + `${Object.values(kinds).map(({ format, alignment }) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment ${alignment}/></xf>`).join('')}</cellXfs>`
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

async function* sheetXml({ columns, rows, mark }: StreamedSheet, isFirst: boolean): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnName(index))
  const numbers = columns.map(({ kind }) => styleOf[kind])
  const widths = columns.map(({ kind, width }) => kind === 'text' ? width : undefined)
  yield `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>`
  yield `<cols>${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${numbers[index]}" customWidth="1"/>`).join('')}</cols>`
  const headHeight = Math.max(32, rowHeight(columns.map(column => column.header), columns.map(column => column.width)) ?? 0)
  yield `<sheetData><row r="1" ht="${headHeight}" customHeight="1">${columns.map(({ header }, index) => cellXml(`${letters[index]}1`, 1, header)).join('')}</row>`
  let row = 1
  for await (const some of rows) {
    yield some.map((cells) => {
      row++
      const height = rowHeight(cells, widths)
      return `<row r="${row}"${height === null ? '' : ` ht="${height}"`}>${cells.map((value, index) => cellXml(`${letters[index]}${row}`, numbers[index]!, value)).join('')}</row>`
    }).join('')
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter>${mark ? `<oddHeader>&amp;C${xmlText(mark.replaceAll('&', '&&'))}</oddHeader>` : ''}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
}

/** A name that every spreadsheet takes: 31 characters, none of those that name other things. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim()

/**
 * A workbook whose rows are packed as they come, so that its size in memory is that of the file. Every cell has the type
 * of its column, and no cell is ever a formula.
 */
export function streamedWorkbook(sheets: readonly StreamedSheet[]): Promise<Uint8Array> {
  const quoted = (name: string) => xmlText(`'${sheetName(name).replaceAll('\'', '\'\'')}'`)
  const titles = sheets.map(({ name }, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$1:$1</definedName>`).join('')
  return zipOf([
    ['[Content_Types].xml', [`${head}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join('')}</Types>`]],
    ['_rels/.rels', [`${head}<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`]],
    ['xl/workbook.xml', [`${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name }, index) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${titles}</definedNames></workbook>`]],
    ['xl/_rels/workbook.xml.rels', [`${head}<Relationships xmlns="${parts}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`]],
    ['xl/styles.xml', [styles]],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)] as const),
  ])
}
