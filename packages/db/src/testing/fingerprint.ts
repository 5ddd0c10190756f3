import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../..', import.meta.url))
const sources = ['db/migrations', 'db/src/reference', 'db/src/tables', 'domain/src']

/** Changes with everything that a prepared database is made from. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const files = readdirSync(`${packages}/${source}`, { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:ts|json|sql)$/.test(file) && !/\.test(?:-d)?\.ts$/.test(file))
    for (const file of files.sort())
      hash.update(`${source}/${file}\n`).update(readFileSync(`${packages}/${source}/${file}`))
  }
  return hash.digest('hex').slice(0, 16)
}
