/** The little of Markdown that the handbook is written in. Anything else is plain text: nothing of a file becomes HTML. */
export type Inline = { kind: 'text' | 'strong' | 'key', text: string } | { kind: 'link', text: string, to: string }
export type Block
  = | { kind: 'heading', level: number, inlines: Inline[] }
    | { kind: 'paragraph' | 'note', inlines: Inline[] }
    | { kind: 'list', ordered: boolean, items: Inline[][] }
    | { kind: 'picture', alt: string, file: string }

const mark = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g

/** Bold, keys and links inside one line. */
export function inlinesOf(text: string): Inline[] {
  const parts: Inline[] = []
  let at = 0
  for (const match of text.matchAll(mark)) {
    if (match.index > at)
      parts.push({ kind: 'text', text: text.slice(at, match.index) })
    const [all, strong, key, label, to] = match
    parts.push(strong !== undefined ? { kind: 'strong', text: strong } : key !== undefined ? { kind: 'key', text: key } : { kind: 'link', text: label!, to: to! })
    at = match.index + all.length
  }
  if (at < text.length)
    parts.push({ kind: 'text', text: text.slice(at) })
  return parts
}

const bullet = /^(?:-|(\d+)\.) /

/**
 * A file of the handbook as blocks.
 * @example
 * blocksOf('# Cơ sở\n\nMỗi **cơ sở** một hồ sơ.') // [{ kind: 'heading', level: 1, … }, { kind: 'paragraph', … }]
 */
export function blocksOf(markdown: string): Block[] {
  return markdown.replaceAll('\r\n', '\n').split(/\n{2,}/).map(part => part.trim()).filter(Boolean).flatMap((part): Block[] => {
    const lines = part.split('\n').map(line => line.trim())
    const heading = /^(#{1,4}) (.+)$/.exec(lines[0]!)
    if (heading) {
      const rest = lines.slice(1).join('\n')
      return [{ kind: 'heading', level: heading[1]!.length, inlines: inlinesOf(heading[2]!) }, ...rest === '' ? [] : blocksOf(rest)]
    }
    const picture = /^!\[([^\]]*)\]\(([^)\s]+)\)$/.exec(part)
    if (picture)
      return [{ kind: 'picture', alt: picture[1]!, file: picture[2]! }]
    if (lines.every(line => bullet.test(line)))
      return [{ kind: 'list', ordered: bullet.exec(lines[0]!)![1] !== undefined, items: lines.map(line => inlinesOf(line.replace(bullet, ''))) }]
    if (lines.every(line => line.startsWith('> ')))
      return [{ kind: 'note', inlines: inlinesOf(lines.map(line => line.slice(2)).join(' ')) }]
    return [{ kind: 'paragraph', inlines: inlinesOf(lines.join(' ')) }]
  })
}
