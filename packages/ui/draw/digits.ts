import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** Be Vietnam Pro has no figures of equal width, so the ten digits come from Inter: a kilobyte a weight instead of 24. */
for (const weight of [400, 500, 600, 700]) {
  const inter = readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`))
  const digits = await subsetFont(inter, '0123456789', { targetFormat: 'woff2' })
  writeFileSync(new URL(`../src/digits/inter-digits-${weight}.woff2`, import.meta.url), digits)
}
