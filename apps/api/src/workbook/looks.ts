import type { CellKind } from './write.ts'

/** How a cell looks beside its type: heads, marks of a check, lines of a guide. */
export type Look = 'head' | 'required' | 'reading' | 'blocking' | 'advisory' | 'title' | 'item' | 'prose' | 'lined' | 'example' | 'faint'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const formats: Record<CellKind, number> = { text: 49, whole: 3, dong: 3, decimal: 0, year: 1, day: 165, moment: 166 }
const kinds = Object.keys(formats) as CellKind[]
const alignments: Record<CellKind, string> = { text: 'vertical="top" wrapText="1" indent="1" horizontal="left"', whole: 'vertical="top"', dong: 'vertical="top"', decimal: 'vertical="top"', year: 'vertical="top"', day: 'vertical="top" horizontal="right"', moment: 'vertical="top" horizontal="right"' }

const fonts = ['<font><sz val="10"/><name val="Arial"/><family val="2"/></font>', '<font><b/><sz val="10"/><color rgb="FFFFFAF2"/><name val="Arial"/><family val="2"/></font>', '<font><i/><sz val="10"/><color rgb="FF6B5D52"/><name val="Arial"/><family val="2"/></font>', '<font><b/><sz val="15"/><color rgb="FF1D1613"/><name val="Arial"/><family val="2"/></font>', '<font><b/><sz val="10"/><color rgb="FF1D1613"/><name val="Arial"/><family val="2"/></font>']
const fills = ['5A2A1B', 'A5201B', '857768', 'FDECE1', 'F7E8C4', 'F1EADB', 'FDFBF5']
const fillOf = (colour: string) => 2 + fills.indexOf(colour)
const borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>', `<border>${['left', 'right', 'top', 'bottom'].map(side => `<${side} style="thin"><color rgb="FFD9CDBB"/></${side}>`).join('')}<diagonal/></border>`]

const headAlignment = 'horizontal="left" vertical="center" wrapText="1" indent="1"'
const proseAlignment = 'horizontal="left" vertical="top" wrapText="1" indent="1"'
/** Cells of these are the guide's or the head's own: their text is not for typing over. */
const fixed: Partial<Record<Look, { font: number, fill: number, border: number, alignment: string }>> = {
  head: { font: 1, fill: fillOf('5A2A1B'), border: 0, alignment: headAlignment },
  required: { font: 1, fill: fillOf('A5201B'), border: 0, alignment: headAlignment },
  reading: { font: 1, fill: fillOf('857768'), border: 0, alignment: headAlignment },
  title: { font: 3, fill: 0, border: 0, alignment: 'horizontal="left" vertical="center" indent="1"' },
  item: { font: 4, fill: fillOf('F1EADB'), border: 1, alignment: proseAlignment },
  prose: { font: 0, fill: 0, border: 0, alignment: proseAlignment },
  lined: { font: 0, fill: 0, border: 1, alignment: proseAlignment },
  example: { font: 2, fill: 0, border: 1, alignment: proseAlignment },
  faint: { font: 2, fill: 0, border: 0, alignment: 'horizontal="right" vertical="center"' },
}
const fixedLooks = Object.keys(fixed) as Look[]
const marks = { blocking: 'FDECE1', advisory: 'F7E8C4' } as const
const markLooks = Object.keys(marks) as (keyof typeof marks)[]

/**
 * Number of the style of a cell. Cells for typing come first, by kind; then the same marked as wrong and as doubtful;
 * then heads and the guide.
 */
export function styleOf(kind: CellKind, look?: Look): number {
  const marked = markLooks.indexOf(look as keyof typeof marks)
  if (look === undefined || marked >= 0)
    return 1 + (marked + 1) * kinds.length + kinds.indexOf(kind)
  return 1 + (markLooks.length + 1) * kinds.length + fixedLooks.indexOf(look)
}

const xf = (format: number, font: number, fill: number, border: number, alignment: string, isLocked: boolean) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment ${alignment}/><protection locked="${isLocked ? 1 : 0}"/></xf>`

const typed = (fill: number, border: number) => kinds.map(kind => xf(formats[kind], 0, fill, border, alignments[kind], false))
const xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...typed(0, 0), ...markLooks.flatMap(look => typed(fillOf(marks[look]), 1)), ...fixedLooks.map((look) => {
  const { font, fill, border, alignment } = fixed[look]!
  return xf(49, font, fill, border, alignment, true)
})]

const counted = (name: string, parts: readonly string[]) => `<${name} count="${parts.length}">${parts.join('')}</${name}>`

/** The styles of every workbook that is meant to be filled in or mended. */
export const looksXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>${
  counted('fonts', fonts)
}${counted('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', ...fills.map(colour => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`)])
}${counted('borders', borders)
}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${
  counted('cellXfs', xfs)
}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
