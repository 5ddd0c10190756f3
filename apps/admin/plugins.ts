import { fileURLToPath } from 'node:url'
import ui from '@nuxt/ui/vite'
import { controls } from './controls.ts'

/** Nuxt UI for Vite and for the component tests: explicit imports, bundled icons, our colours. */
export const adminPlugins = () => ui({
  root: fileURLToPath(new URL('.', import.meta.url)),
  components: false,
  autoImport: false,
  dts: false,
  colorMode: false,
  icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] }, sizeLimitKb: 128 } },
  experimental: { componentDetection: ['App', 'Button', 'Checkbox', 'DropdownMenu', 'FormField', 'Icon', 'Input', 'Kbd', 'Link', 'Modal', 'Pagination', 'Popover', 'RadioGroup', 'SelectMenu', 'Skeleton', 'Slideover', 'Switch', 'Textarea', 'Toast', 'Toaster', 'Tooltip'] },
  theme: { colors: ['primary', 'son', 'error', 'warning', 'success', 'info', 'derived', 'award'], transitions: false, defaultVariants: { color: 'neutral', size: 'md' } },
  ui: controls,
})
