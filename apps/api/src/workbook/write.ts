import type { Cell } from '@khuyencong/domain/sheet'
import { readXlsx, writeXlsx } from 'hucre/xlsx'

export type CellKind = 'text' | 'whole' | 'dong' | 'decimal' | 'year' | 'day' | 'moment'

export interface SheetColumn { header: string, kind: CellKind, /** In characters. */ width: number }
export interface Sheet { name: string, columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[], /** Printed above each page. */ mark?: string }

/** `@` keeps a text a text, also one that begins with = + - @ and is edited later. */
const formats: Record<CellKind, string> = { text: '@', whole: '#,##0', dong: '#,##0', decimal: 'General', year: '0', day: 'dd/mm/yyyy', moment: 'dd/mm/yyyy hh:mm' }
const head = { font: { name: 'Arial', size: 10, bold: true, color: { rgb: 'FFFAF2' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '5A2A1B' } }, alignment: { wrapText: true, vertical: 'center', indent: 1 } } as const
const letterOf = (index: number): string => index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26)

/** A workbook with the head of each sheet frozen, widths set, and every cell of its own type. */
export function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: { name: 'Arial', size: 10 },
    sheets: sheets.map(({ name, columns, rows, mark }) => ({
      name,
      columns: columns.map(({ kind, width }) => ({ width, style: { numFmt: formats[kind], alignment: { vertical: 'top', wrapText: kind === 'text', indent: kind === 'text' ? 1 : 0 } } })),
      rows: [columns.map(column => column.header), ...rows.map(row => [...row])],
      cells: new Map(columns.map(({ header }, index) => [`0,${index}`, { value: header, type: 'string', style: head }])),
      rowDefs: new Map([[0, { height: 32 }]]),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 'a4', printTitlesRow: '$1:$1' },
      headerFooter: { oddHeader: mark ? `&C${mark.replaceAll('&', '&&')}` : '', oddFooter: '&C&P / &N' },
    })),
  })
}

/** Cells of a workbook of ours, sheet by sheet, head included. */
export async function workbookCells(bytes: Uint8Array): Promise<{ name: string, rows: Cell[][] }[]> {
  const { sheets } = await readXlsx(bytes)
  return sheets.map(({ name, rows }) => ({ name, rows: rows as Cell[][] }))
}
