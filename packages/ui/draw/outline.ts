import { union } from 'polyclip-ts'
import svgpath from 'svgpath'

export type Point = [number, number]
/** A closed outline; the first point is not repeated at the end. */
export type Ring = Point[]

/** All outlines of a drawing, curves cut into short straight pieces. */
export function ringsOf(d: string): Ring[] {
  const rings: Ring[] = []
  let ring: Ring = []
  svgpath(d).abs().unshort().unarc().iterate((segment, _index, x, y) => {
    const [command, ...n] = segment as [string, ...number[]]
    if (command === 'M')
      rings.push(ring = [[n[0]!, n[1]!]])
    else if (command === 'L')
      ring.push([n[0]!, n[1]!])
    else if (command === 'H')
      ring.push([n[0]!, y])
    else if (command === 'V')
      ring.push([x, n[0]!])
    else if (command === 'C')
      ring.push(...curve([x, y, ...n]))
    else if (command !== 'Z')
      throw new Error(`The drawing uses a command it is not known for: ${command}`)
  })
  return rings.map(tidy).filter(points => points.length > 2)
}

function curve(n: number[]): Point[] {
  const at = (t: number, i: number) => (1 - t) ** 3 * n[i]! + 3 * (1 - t) ** 2 * t * n[i + 2]! + 3 * (1 - t) * t ** 2 * n[i + 4]! + t ** 3 * n[i + 6]!
  return [0.25, 0.5, 0.75, 1].map(t => [at(t, 0), at(t, 1)])
}

function tidy(ring: Ring): Ring {
  const same = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01
  return ring.filter((point, i) => !same(point, ring.at(i - 1)!))
}

/** One outline around several units. The drawing leaves slivers between neighbours; they are no lakes and are filled. */
export function dissolved(rings: Ring[], sliver: number): Ring[] {
  const [first, ...rest] = rings.map(ring => [[...ring, ring[0]!]])
  return union(first!, ...rest).flatMap(polygon =>
    polygon.map(ring => tidy(ring as Ring)).filter((ring, i) => i === 0 || areaOf(ring) > sliver))
}

export function areaOf(ring: Ring): number {
  return Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)) / 2
}
