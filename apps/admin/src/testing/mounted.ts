import type { Lang } from '@khuyencong/domain/text'
import type { Component } from 'vue'
import UApp from '@nuxt/ui/components/App.vue'
import icons from '@nuxt/ui/runtime/vue/plugins/icons.js'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach } from 'vitest'
import { h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { usePreferences } from '../shell/preferences.ts'

interface Setting {
  lang?: Lang
  path?: string
  /** What the server has already answered, by query key. */
  answers?: [key: unknown[], answer: unknown][]
  /** Runs once the browser's store is empty: what it held when the page came. */
  before?: () => void
  /** As a page of its own, for what a page alone may do. */
  page?: boolean
}

enableAutoUnmount(afterEach)

/** A component inside the app's own frame of plugins: language, addresses, answers that have come. */
export async function mounted(component: Component, props: Record<string, unknown> = {}, { lang = 'vi', path = '/', answers = [], before, page = false }: Setting = {}) {
  localStorage.clear()
  before?.()
  const pinia = createPinia()
  setActivePinia(pinia)
  usePreferences().lang = lang
  const nowhere = { template: '<i />' }
  const names = ['today', 'programmes', 'facilities', 'supports', 'report', 'figures', 'audit', 'people', 'person-new', 'settings', 'exports', 'forgot', 'sign-in', 'own', 'password']
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: page ? component : nowhere, props: () => props }, ...names.map(name => ({ path: `/${name}`, name, component: nowhere })), { path: '/facilities/:id', name: 'facility', component: nowhere }, { path: '/facilities/duplicates', name: 'facility-duplicates', component: nowhere }, { path: '/facilities/merge', name: 'facility-merge', component: nowhere }, { path: '/programmes/:code', name: 'programme', component: nowhere }, { path: '/national-programmes/:code', name: 'national-programme', component: nowhere }, { path: '/people/:id', name: 'person', component: nowhere }, { path: '/law/norms/:code', name: 'norm', component: nowhere }, { path: '/law/:code', name: 'instrument', component: nowhere }] })
  await router.push(path)
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } })
  for (const [key, answer] of answers)
    queryClient.setQueryData(key, answer)
  const wrapper = mount({ render: () => h(UApp, null, { default: () => page ? h(RouterView) : h(component, props) }) }, { global: { plugins: [pinia, router, icons, [VueQueryPlugin, { queryClient }]] }, attachTo: document.body })
  return { wrapper, router, shown: () => wrapper.text().replace(/\s+/g, ' '), inner: wrapper.findComponent(component) }
}
