import type { Machine } from '@khuyencong/domain/desk'

const place = 'khuyencong.machine'
const browsers: [RegExp, string][] = [[/Edg\//, 'Edge'], [/CocCoc|coc_coc/i, 'Cốc Cốc'], [/Firefox\//, 'Firefox'], [/Chrom(?:e|ium)\//, 'Chrome'], [/Safari\//, 'Safari']]
const systems: [RegExp, string][] = [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']]

/** What a reader would call this browser: `Chrome, Windows`. */
export function machineName(agent: string): string {
  return [browsers, systems].map(known => known.find(([sign]) => sign.test(agent))?.[1]).filter(Boolean).join(', ') || 'Web'
}

/** This browser, so that a draft typed on another one can be told from its own. */
export function thisMachine(): Machine {
  let id: string | null = null
  try {
    id = localStorage.getItem(place)
    if (id === null) {
      id = crypto.randomUUID()
      localStorage.setItem(place, id)
    }
  }
  catch { /* Without a store every visit is a machine of its own. */ }
  return { id: id ?? crypto.randomUUID(), name: machineName(navigator.userAgent) }
}
