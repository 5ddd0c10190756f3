import type { Point, Ring } from './outline.ts'
import svgpath from 'svgpath'
import { areaOf } from './outline.ts'

/** Keeps every point of an outline that lies further than `tolerance` from the simpler line. */
export function simplified(ring: Ring, tolerance: number): Ring {
  const far = ring.reduce((best, point, i) => distance(point, ring[0]!) > distance(ring[best]!, ring[0]!) ? i : best, 0)
  return [...thinned(ring.slice(0, far + 1), tolerance).slice(0, -1), ...thinned([...ring.slice(far), ring[0]!], tolerance).slice(0, -1)]
}

function thinned(line: Ring, tolerance: number): Ring {
  const [a, b] = [line[0]!, line.at(-1)!]
  let at = 0
  line.forEach((point, i) => {
    if (fromSegment(point, a, b) > fromSegment(line[at]!, a, b))
      at = i
  })
  if (fromSegment(line[at]!, a, b) <= tolerance)
    return [a, b]
  return [...thinned(line.slice(0, at + 1), tolerance).slice(0, -1), ...thinned(line.slice(at), tolerance)]
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function fromSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay))
}

/** Rounded by the library, which carries the error of rounding along instead of letting it grow. */
export function pathOf(rings: Ring[]): string {
  return svgpath(rings.map(ring => `M${ring.map(point => point.join(' ')).join('L')}z`).join('')).rel().round(1).toString()
}

/** The roomiest place inside the largest outline, for a number; `room` is its distance from the edge. */
export function middleOf(rings: Ring[]): { at: Point, room: number } {
  const ring = rings.reduce((largest, other) => areaOf(other) > areaOf(largest) ? other : largest)
  const [left, top, right, bottom] = boxOf([ring])
  let best = { at: ring[0]!, room: -1 }
  for (let x = left; x <= right; x += (right - left) / 40) {
    for (let y = top; y <= bottom; y += (bottom - top) / 40) {
      const point: Point = [x, y]
      const room = inside(point, ring) ? Math.min(...ring.map((a, i) => fromSegment(point, a, ring[(i + 1) % ring.length]!))) : -1
      if (room > best.room)
        best = { at: [round(x), round(y)], room: round(room) }
    }
  }
  return best
}

function inside([x, y]: Point, ring: Ring): boolean {
  return ring.reduce((within, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!
    return (ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax ? !within : within
  }, false)
}

export function boxOf(rings: Ring[]): [number, number, number, number] {
  const xs = rings.flat().map(point => point[0])
  const ys = rings.flat().map(point => point[1])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(round) as [number, number, number, number]
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
