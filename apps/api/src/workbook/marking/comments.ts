import type { Note } from '../notes.ts'
import { columnName } from '@khuyencong/domain/sheet'
import { xmlText } from '../cell-xml.ts'
import { noteBoxes, notesXml } from '../notes.ts'

export const author = 'Khuyến Công'

const commentPattern = /<comment\b([^>]*)>([\s\S]*?)<\/comment>/g
const shapePattern = /<v:shape\b[^>]*>[\s\S]*?<\/v:shape>/g

/** The comments of a sheet with ours among them: those of an earlier copy go, and where somebody has commented already ours follows. Null where they are not written in the usual way. */
export function commentsWith(comments: string, boxes: string, notes: readonly Note[]): { comments: string, boxes: string } | null {
  const authors = [...comments.matchAll(/<author>([\s\S]*?)<\/author>|<author\/>/g)].map(match => match[1] ?? '')
  if (!/<commentList\b/.test(comments) || !comments.includes('</authors>') || !boxes.includes('</xml>'))
    return null
  const own = authors.indexOf(author)
  const gone = new Set<string>()
  const taken = new Map<string, Note>()
  const kept = comments.replace(commentPattern, (all, attributes: string, body: string) => {
    const ref = /\sref="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''
    if (own >= 0 && attributes.includes(`authorId="${own}"`)) {
      gone.add(ref)
      return ''
    }
    const note = notes.find(one => `${columnName(one.column)}${one.row + 1}` === ref)
    if (!note)
      return all
    taken.set(ref, note)
    return `<comment${attributes}>${body.replace('</text>', () => `<r><t xml:space="preserve">\n\n${xmlText(note.text)}</t></r></text>`)}</comment>`
  })
  const fresh = notes.filter(note => ![...taken.values()].includes(note))
  const lines = [...notesXml(fresh, author).matchAll(commentPattern)].map(([all]) => all.replace('authorId="0"', `authorId="${own >= 0 ? own : authors.length}"`))
  const shapes = [...noteBoxes(fresh).matchAll(shapePattern)].map(([all], at) => all.replace(/id="_x0000_s\d+"/, `id="_x0000_s${9001 + at}"`))
  const rest = boxes.replace(shapePattern, (shape) => {
    const [, row] = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape) ?? []
    const [, column] = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape) ?? []
    return row !== undefined && column !== undefined && gone.has(`${columnName(Number(column))}${Number(row) + 1}`) ? '' : shape
  })
  const listed = own >= 0 ? kept : kept.replace('</authors>', () => `<author>${author}</author></authors>`)
  const type = '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  return {
    comments: /<commentList\s*\/>/.test(listed) ? listed.replace(/<commentList\s*\/>/, () => `<commentList>${lines.join('')}</commentList>`) : listed.replace('</commentList>', () => `${lines.join('')}</commentList>`),
    boxes: rest.replace('</xml>', () => `${rest.includes('_x0000_t202"') ? '' : type}${shapes.join('')}</xml>`),
  }
}
