import { looksXml } from '../looks.ts'

const inside = (xml: string, name: string) => new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? null
const elements = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}\\b[^>]*/>|<${name}\\b[^>]*[^/]>[\\s\\S]*?</${name}>|<${name}>[\\s\\S]*?</${name}>`, 'g')) ?? []
const colours = { blocking: 'FFFDECE1', advisory: 'FFF7E8C4' } as const

export interface Styles {
  /** How many styles the workbook had: ours follow. */
  shift: number
  /** The style of a cell as it was, with the colour of a mark. */
  marked: (base: number, severity: keyof typeof colours) => number
  /** A style that an earlier copy coloured, without the colour; any other as it is. */
  unmarked: (style: number) => number
  /** The part with what was asked for. */
  xml: () => string
}

function numbered(part: string, by: Record<string, number>): string {
  return part.replace(/\b(fontId|fillId|borderId|numFmtId)="(\d+)"/g, (all, name: string, id: string) => by[name] === undefined || (name === 'numFmtId' && Number(id) < 164) ? all : `${name}="${Number(id) + by[name]}"`)
}

/** The styles of somebody's workbook with ours behind them; null where they are not written in the usual way. */
export function stylesWith(xml: string): Styles | null {
  const lists = ['fonts', 'fills', 'borders', 'cellXfs'] as const
  const theirs = lists.map(name => inside(xml, name))
  if (theirs.includes(null))
    return null
  const ours = lists.map(name => inside(looksXml, name)!)
  const names: readonly string[] = ['font', 'fill', 'border', 'xf']
  const counts = theirs.map((part, index) => elements(part!, names[index]!).length)
  const formats = elements(inside(xml, 'numFmts') ?? '', 'numFmt').map(part => Number(/numFmtId="(\d+)"/.exec(part)?.[1] ?? 0))
  const formatShift = Math.max(200, ...formats) + 1 - 165
  const xfs = elements(theirs[3]!, 'xf')
  const fills = elements(theirs[1]!, 'fill')
  const shift = xfs.length
  xfs.push(...elements(ours[3]!, 'xf').map(part => numbered(part, { fontId: counts[0]!, fillId: counts[1]!, borderId: counts[2]!, numFmtId: formatShift })))
  const fillOf = (severity: keyof typeof colours) => counts[1]! + elements(ours[1]!, 'fill').findIndex(part => part.includes(colours[severity]))
  const made = new Map<string, number>()
  const withFill = (base: number, fill: number) => {
    const key = `${base} ${fill}`
    const known = made.get(key)
    if (known !== undefined)
      return known
    const from = xfs[base] ?? xfs[0]!
    const open = /^<xf\b[^>]*?(?=\/?>)/.exec(from)![0]
    const kept = open.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '')
    const index = xfs.push(`${kept} fillId="${fill}" applyFill="1"${from.slice(open.length)}`) - 1
    made.set(key, index)
    return index
  }
  const isOurs = (fill: string | undefined) => fill !== undefined && Object.values(colours).some(colour => fill.includes(`rgb="${colour}"`))
  const fillIdOf = (index: number) => Number(/\bfillId="(\d+)"/.exec(xfs[index] ?? '')?.[1] ?? 0)
  return {
    shift,
    unmarked: style => style < shift && isOurs(fills[fillIdOf(style)]) ? withFill(style, 0) : style,
    marked: (base, severity) => withFill(base, fillOf(severity)),
    xml: () => {
      const list = (name: string, parts: string) => `<${name} count="${elements(parts, names[lists.indexOf(name as never)]!).length}">${parts}</${name}>`
      let out = xml
      lists.forEach((name, index) => {
        const parts = name === 'cellXfs' ? xfs.join('') : theirs[index]! + ours[index]!
        out = out.replace(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`), () => list(name, parts))
      })
      const more = numbered(inside(looksXml, 'numFmts')!, { numFmtId: formatShift })
      const had = inside(xml, 'numFmts')
      const all = `<numFmts count="${formats.length + 2}">${had ?? ''}${more}</numFmts>`
      return had === null ? out.replace(/<numFmts\b[^>]*\/>/, '').replace('<fonts', () => `${all}<fonts`) : out.replace(/<numFmts\b[^>]*>[\s\S]*?<\/numFmts>/, () => all)
    },
  }
}
