import type { ComputedRef } from 'vue'
import type { Entry } from './entry.ts'
import { mayRole } from '@khuyencong/domain/right'
import { computed, inject } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { mayImport } from '../../import/lists.ts'
import { useLang, useWords } from '../language.ts'
import { openKeyHelp } from '../layers.ts'
import { useExportHere } from '../list/here.ts'
import { usePreferences } from '../preferences.ts'
import { useAccount } from '../session.ts'
import { useTheme } from '../theme.ts'
import { words } from './words.ts'

const creating = [
  { key: 'support-new', noun: 'support', action: 'create' },
  { key: 'facility-new', noun: 'facility', action: 'create' },
  { key: 'programme-new', noun: 'programme', action: 'create' },
  { key: 'national-programme-new', noun: 'programme', action: 'create' },
  { key: 'instrument-new', noun: 'instrument', action: 'create' },
  { key: 'norm-new', noun: 'instrument', action: 'create' },
  { key: 'criterion-new', noun: 'instrument', action: 'create' },
  { key: 'person-new', noun: 'account', action: 'administer' },
] as const

/** Pages of one record, whose form is the page `<name>-edit`. */
const edited = { 'facility': 'facility', 'support': 'support', 'programme': 'programme', 'national-programme': 'programme', 'instrument': 'instrument', 'person': 'account' } as const

/** Lists that a spreadsheet can be brought into, by the name of their route. */
const imported = { facilities: 'facility', supports: 'support', programmes: 'programme', products: 'product', certificates: 'certificate' } as const

/** What this person may do from anywhere, that of the page first. */
export function useCommands(): ComputedRef<Entry[]> {
  const w = useWords(words)
  const lang = useLang()
  const route = useRoute()
  const router = useRouter()
  const account = useAccount()
  const preferences = usePreferences()
  const exporting = useExportHere()
  const { turn } = useTheme()
  const showKeys = inject(openKeyHelp, () => {})
  return computed(() => {
    const role = account.value?.role
    if (role === undefined)
      return []
    const list = String(route.name)
    const label = (key: keyof typeof w.value.commands) => w.value.commands[key]
    const editing = edited[list as keyof typeof edited]
    const mayEdit = editing !== undefined && router.hasRoute(`${list}-edit`) && mayRole(role, editing === 'account' ? 'administer' : 'edit', editing)
    const onRecord: Entry[] = mayEdit ? [{ id: 'command-edit', label: label('edit'), icon: 'i-lucide-pencil', keys: ['E'], to: { name: `${list}-edit`, params: route.params } }] : []
    const { show } = exporting
    const here: Entry[] = show ? [{ id: 'command-export', label: label('export'), icon: 'i-lucide-download', act: show }] : []
    const noun = imported[list as keyof typeof imported]
    const bringing: Entry[] = noun !== undefined && mayImport(role, noun) ? [{ id: 'command-import', label: label('import'), icon: 'i-lucide-file-up', to: { name: 'imports', query: { noun } } }] : []
    return [
      ...onRecord,
      ...here,
      ...bringing,
      ...creating.filter(({ key, noun, action }) => mayRole(role, action, noun) && router.hasRoute(key)).map(({ key }): Entry => ({ id: `command-${key}`, label: label(key), icon: 'i-lucide-plus', to: { name: key } })),
      { id: 'command-exports', label: label('exports'), icon: 'i-lucide-files', to: { name: 'exports' } },
      { id: 'command-theme', label: label('theme'), icon: 'i-lucide-sun-moon', act: turn },
      { id: 'command-language', label: label('language'), icon: 'i-lucide-languages', act: () => { preferences.lang = lang.value === 'vi' ? 'en' : 'vi' } },
      { id: 'command-keys', label: label('keys'), icon: 'i-lucide-keyboard', keys: ['?'], act: showKeys },
      ...(router.hasRoute('own') ? [{ id: 'command-own', label: label('own'), icon: 'i-lucide-user-cog', to: { name: 'own' } }] : []),
      { id: 'command-portal', label: label('portal'), icon: 'i-lucide-store', href: '/' },
    ]
  })
}
