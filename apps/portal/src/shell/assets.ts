import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Built files that pages name, with the hash of their content in the address. */
export interface Assets {
  style: string
  loader: string
  /** Faces of the first screen. */
  fonts: string[]
  island: (name: 'search' | 'swap') => string
}

interface Entry { file: string, name?: string, src?: string, assets?: string[], css?: string[] }

/** Faces that every page paints with before anything else: regular and bold, both subsets, and the digits. */
const firstFaces = /(?:vietnamese|latin)-(?:400|700)-normal|inter-digits-400/

export function readAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Entry>
  const address = (source: string) => {
    const entry = manifest[source]
    if (entry === undefined)
      throw new Error(`The portal's build does not hold ${source}; build it again.`)
    return `/${entry.file}`
  }
  const fonts = [...new Set(Object.values(manifest).flatMap(entry => [entry.file, ...entry.assets ?? []]))].filter(file => file.endsWith('.woff2') && firstFaces.test(file))
  return {
    style: address('src/portal.css'),
    loader: address('src/islands/loader.ts'),
    fonts: fonts.sort().map(file => `/${file}`),
    island: name => address(`src/islands/${name}.ts`),
  }
}
