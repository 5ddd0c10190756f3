import type { Client } from '@khuyencong/client'
import type { Lang } from '@khuyencong/domain/text'
import type { Entry, EntryGroup, Kind } from './entry.ts'
import { instrumentKindLabels } from '@khuyencong/domain/instrument'
import { programmeKindLabels } from '@khuyencong/domain/programme'
import { roleLabels } from '@khuyencong/domain/right'
import { supportTypeLabels } from '@khuyencong/domain/support'
import { words } from './words.ts'

export type Found = Awaited<ReturnType<Client['find']['everything']['query']>>
type GroupKey = keyof Found

const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

/** Lines of each noun, in the words of this reader. */
function entriesOf(found: Found, lang: Lang, mayOpenFacility: boolean): Record<GroupKey, (Entry & { rank: number })[]> {
  const w = words[lang]
  const name = (row: { title: string, nameEn?: string | null }) => lang === 'en' && row.nameEn ? row.nameEn : row.title
  return {
    facilities: found.facilities.map(row => ({ id: `facility-${row.id}`, rank: row.rank, label: row.title, note: joined(row.former && w.formerly(row.former), row.by === 'tax-code' && w.byTaxCode, row.code, row.place.today.name, row.archived && w.archived), icon: 'i-lucide-factory', to: { name: 'facility', params: { id: row.id } } })),
    supports: found.supports.map(row => ({ id: `support-${row.id}`, rank: row.rank, label: row.title, note: joined(row.facility ?? row.eventPlace ?? row.about, supportTypeLabels[row.type][lang], String(row.planYear), row.place.today.name), icon: 'i-lucide-hand-coins', to: { name: 'support', params: { code: row.title } } })),
    programmes: found.programmes.map(row => ({ id: `programme-${row.id}`, rank: row.rank, label: name(row), note: joined(row.code, programmeKindLabels[row.kind][lang], `${row.yearFrom}–${row.yearTo}`), icon: 'i-lucide-layers', to: { name: 'programme', params: { code: row.code } } })),
    nationalProgrammes: found.nationalProgrammes.map(row => ({ id: `national-${row.id}`, rank: row.rank, label: name(row), note: row.code, icon: 'i-lucide-landmark', to: { name: 'national-programme', params: { code: row.code } } })),
    products: found.products.flatMap((row): (Entry & { rank: number })[] => {
      const line = { id: `product-${row.id}`, rank: row.rank, label: name(row), icon: 'i-lucide-package' }
      if (row.status === 'shown')
        return [{ ...line, note: joined(row.facility, w.inShowroom), href: `${lang === 'en' ? '/en/products/' : '/san-pham/'}${row.slug}` }]
      return mayOpenFacility ? [{ ...line, note: joined(row.facility, w.unshown), to: { name: 'facility', params: { id: row.facilityId } } }] : []
    }),
    provinces: found.provinces.flatMap(row => (['facilities', 'supports'] as const).map(list => ({ id: `province-${row.id}-${list}`, rank: row.rank, label: row.title, note: joined(row.former && w.formerProvince(row.former), list === 'facilities' ? w.facilitiesThere : w.supportsThere), icon: 'i-lucide-map-pin', to: { name: list, query: { province: row.id } } }))),
    instruments: found.instruments.map(row => ({ id: `instrument-${row.id}`, rank: row.rank, label: row.title, note: joined(instrumentKindLabels[row.kind][lang], row.about), icon: 'i-lucide-gavel', to: { name: 'instrument', params: { code: row.id } } })),
    people: found.people.map(row => ({ id: `person-${row.id}`, rank: row.rank, label: row.title, note: joined(roleLabels[row.role][lang], row.email, row.suspended && w.suspended), icon: 'i-lucide-user', to: { name: 'person', params: { id: row.id } } })),
  }
}

/** Groups of what was found, the noun with the best match first. `has` tells whether a page exists. */
export function hitGroups(found: Found, lang: Lang, { kind, mayOpenFacility, has }: { kind: Kind, mayOpenFacility: boolean, has: (entry: Entry) => boolean }): EntryGroup[] {
  const entries = entriesOf(found, lang, mayOpenFacility)
  return (Object.keys(entries) as GroupKey[])
    .filter(key => kind === 'all' ? true : kind === 'people' ? key === 'people' : kind === 'codes' && !['people', 'provinces', 'products'].includes(key))
    .map(key => ({ id: key, label: words[lang].groups[key], best: Math.min(...entries[key].map(entry => entry.rank)), entries: entries[key].filter(has) }))
    .filter(group => group.entries.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ best: _, ...group }) => group)
}
