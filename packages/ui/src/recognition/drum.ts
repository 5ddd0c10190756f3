/** A star of a bronze drum as a path: `rays` points between two radii, the first one upright. */
export function drumSun(rays: number, outer: number, inner: number, centre = 50): string {
  const points = Array.from({ length: rays * 2 }, (_, i) => {
    const angle = Math.PI * i / rays - Math.PI / 2
    const radius = i % 2 === 0 ? outer : inner
    return `${(centre + radius * Math.cos(angle)).toFixed(1)} ${(centre + radius * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

/** A circle as a path, so that it can be cut out of another. */
export function drumRing(radius: number, centre = 50): string {
  return `M${centre - radius} ${centre}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`
}

/** The slanted strokes of the rim. */
export function drumTicks(count: number, inner: number, outer: number, slant: number, centre = 50): string {
  return Array.from({ length: count }, (_, i) => {
    const at = (radius: number, turn: number) => `${(centre + radius * Math.cos(turn)).toFixed(1)} ${(centre + radius * Math.sin(turn)).toFixed(1)}`
    const turn = 2 * Math.PI * i / count
    return `M${at(inner, turn)}L${at(outer, turn + slant)}`
  }).join('')
}
