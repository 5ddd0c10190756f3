import type { RouteLocationRaw } from 'vue-router'
import { defineStore } from 'pinia'
import { shallowRef, watchEffect } from 'vue'
import { useWords } from './language.ts'
import { words } from './words.ts'

export interface Crumb { label: string, to?: RouteLocationRaw }

/** What the frame shows of the page inside it. */
export const usePage = defineStore('page', () => ({ crumbs: shallowRef<Crumb[]>([]) }))

/** Names the page in the bread crumbs and in the window's title. */
export function usePageName(crumbs: () => Crumb[]) {
  const page = usePage()
  const w = useWords(words)
  watchEffect(() => {
    page.crumbs = crumbs()
    document.title = [...page.crumbs.map(crumb => crumb.label).toReversed(), w.value.product].join(' · ')
  })
}
