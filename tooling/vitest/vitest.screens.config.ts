import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { adminPlugins } from '../../apps/admin/plugins.ts'

/** Components: mounted in a light browser stand-in, or rendered on the server. */
export default defineConfig({
  plugins: [vue(), adminPlugins()],
  test: {
    name: 'screens',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['packages/ui/src/**/*.test.ts', 'apps/portal/src/**/*.test.ts', 'apps/admin/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    environment: 'happy-dom',
  },
})
