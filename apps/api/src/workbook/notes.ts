import { columnName } from '@khuyencong/domain/sheet'
import { xmlText } from './cell-xml.ts'

/** A comment on a cell; row and column count from 0. */
export interface Note { row: number, column: number, text: string }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const lineWidth = 44

/** Lines a box of this width needs, so that nothing of the text is hidden. */
const linesOf = (text: string) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineWidth)), 0)

/** The comments of one sheet, in the order of its cells. */
export function notesXml(notes: readonly Note[], author: string): string {
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.column - b.column)
  return `${head}<comments xmlns="${main}"><authors><author>${xmlText(author)}</author></authors><commentList>${sorted.map(({ row, column, text }) => `<comment ref="${columnName(column)}${row + 1}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="Arial"/></rPr><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`).join('')}</commentList></comments>`
}

function box({ row, column, text }: Note, at: number): string {
  const height = Math.min(24, linesOf(text) + 1)
  return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;width:240pt;height:${height * 13}pt;z-index:${at + 1};visibility:hidden" fillcolor="#fffefa" o:insetmode="auto"><v:fill color2="#fffefa"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 12, ${row}, 4, ${column + 4}, 40, ${row + height}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

/** The boxes that spreadsheets show comments in; without them a comment is not seen. */
export function noteBoxes(notes: readonly Note[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes.map(box).join('')}</xml>`
}
