import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { adminPlugins } from './plugins.ts'

export default defineConfig({
  base: '/admin/',
  plugins: [vue(), adminPlugins()],
  define: { __VUE_OPTIONS_API__: 'true' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: true },
  server: { port: 4801, proxy: { '/api': 'http://127.0.0.1:3000' } },
})
