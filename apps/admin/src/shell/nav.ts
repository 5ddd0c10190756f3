import type { Action, Noun } from '@khuyencong/domain/right'

type NavKey = 'today' | 'law' | 'programmes' | 'national-programmes' | 'supports' | 'facilities' | 'products' | 'certificates' | 'report' | 'figures' | 'imports' | 'people' | 'settings' | 'audit'
export interface NavEntry {
  key: NavKey
  icon: string
  noun: Noun | null
  /** What one must be allowed with the noun; reading, where nothing is said. */
  action?: Action
  letter: string | null
}
export interface NavGroup { key: 'plan' | 'carry' | 'sum' | 'govern' | null, entries: NavEntry[] }

/** Only pages that exist; each is shown to who may open it. */
export const navigation: NavGroup[] = [
  { key: null, entries: [{ key: 'today', icon: 'i-lucide-sun', noun: null, letter: 'h' }] },
  { key: 'plan', entries: [
    { key: 'programmes', icon: 'i-lucide-layers', noun: 'programme', letter: 'p' },
    { key: 'national-programmes', icon: 'i-lucide-landmark', noun: 'programme', letter: 't' },
  ] },
  { key: 'carry', entries: [
    { key: 'supports', icon: 'i-lucide-hand-coins', noun: 'support', letter: 'k' },
    { key: 'facilities', icon: 'i-lucide-factory', noun: 'facility', letter: 'c' },
    { key: 'products', icon: 'i-lucide-package', noun: 'product', letter: 's' },
    { key: 'certificates', icon: 'i-lucide-award', noun: 'recognition', letter: 'y' },
  ] },
  { key: 'sum', entries: [
    { key: 'report', icon: 'i-lucide-file-chart-column', noun: 'report', letter: 'b' },
    { key: 'figures', icon: 'i-lucide-scale', noun: 'figure', letter: 'd' },
  ] },
  { key: 'govern', entries: [
    { key: 'law', icon: 'i-lucide-gavel', noun: 'instrument', letter: 'v' },
    { key: 'imports', icon: 'i-lucide-file-up', noun: 'facility', action: 'create', letter: 'i' },
    { key: 'people', icon: 'i-lucide-users', noun: 'account', letter: 'q' },
    { key: 'settings', icon: 'i-lucide-sliders-horizontal', noun: 'setting', letter: null },
    { key: 'audit', icon: 'i-lucide-scroll-text', noun: 'audit', letter: 'n' },
  ] },
]
