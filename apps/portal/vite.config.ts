import type { Plugin } from 'vite'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Who has chosen no theme gets that of the system: the dark roles once more, under a media query. */
function systemTheme(): Plugin {
  return {
    name: 'system-theme',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css'))
          continue
        const css = String(file.source)
        const dark = /\[data-theme=["']?dark["']?\]\{([^}]*--paper[^}]*)\}/.exec(css)?.[1]
        if (dark === undefined)
          throw new Error(`${file.fileName} holds no dark roles to repeat`)
        file.source = `${css}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`
      }
    },
  }
}

/** Files are compressed once, here, and never while somebody waits. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      const folder = join(dir!, 'assets')
      for (const name of readdirSync(folder).filter(file => /\.(?:js|css|svg)$/.test(file))) {
        const file = readFileSync(join(folder, name))
        writeFileSync(join(folder, `${name}.gz`), gzipSync(file, { level: 9 }))
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      }
    },
  }
}

/** Packages that the whole process shares: a second copy of the client would not know the first one's errors. */
const shared = [/^@khuyencong\/(?:client|domain)(?:\/|$)/, /^@?vue(?:\/|$)/, /^hono(?:\/|$)/, /^@hono\//]

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [vue(), ...(isSsrBuild ? [] : [systemTheme(), compressed()])],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  publicDir: isSsrBuild ? false : 'public',
  build: isSsrBuild
    ? { outDir: 'dist/server', target: 'node22', ssr: 'src/app.ts', assetsInlineLimit: 0, rollupOptions: { input: ['src/app.ts', 'src/main.ts'], external: shared, output: { entryFileNames: '[name].js' } } }
    : {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: { input: ['src/portal.css', 'src/islands/loader.ts', 'src/islands/search.ts', 'src/islands/swap.ts', 'src/islands/pictures.ts'], preserveEntrySignatures: 'strict' },
      },
}))
