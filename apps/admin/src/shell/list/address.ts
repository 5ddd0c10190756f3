import type { Issue } from '@khuyencong/domain/refusal'
import type { LocationQuery } from 'vue-router'
import type { z } from 'zod'
import { fromAddress, toAddress } from '@khuyencong/domain/text'
import { useToast } from '@nuxt/ui/composables/useToast'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useWords } from '../language.ts'
import { words } from './words.ts'

/** The address of a route as plain parameters: a repeated name stays repeated. */
export function paramsOf(query: LocationQuery): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const word of Array.isArray(value) ? value : [value]) {
      if (word !== null)
        params.append(name, word)
    }
  }
  return params
}

/** A filter as the query of a route, for links to a filtered list. */
export function queryOf<S extends z.ZodObject>(schema: S, value: Partial<z.input<S>>): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(toAddress(schema, value).toString()))
}

/**
 * A filter that lives in the address: reading it reads the address, changing it changes the address.
 * Any change but of the page returns to the first page. Values of an old tab or a kept filter that are no longer known
 * fall back, and the reader is told.
 */
export function useAddress<S extends z.ZodObject>(schema: S) {
  const route = useRoute()
  const router = useRouter()
  const w = useWords(words)
  const toast = useToast()
  const read = computed(() => {
    const issues: Issue[] = []
    return { value: fromAddress(schema, paramsOf(route.query), issue => issues.push(issue)), issues }
  })
  const value = computed(() => read.value.value)
  watch(() => read.value.issues.map(issue => String(issue.values?.value)).join(', '), (unknown) => {
    if (unknown !== '')
      toast.add({ id: 'address', title: w.value.notUnderstood(read.value.issues.length), description: unknown, icon: 'i-lucide-triangle-alert', color: 'warning' })
  }, { immediate: true })
  const address = computed(() => toAddress(schema, value.value as Partial<z.input<S>>).toString())

  function change(patch: Partial<z.input<S>>, { remember = true } = {}) {
    const next = { ...value.value, ...('page' in schema.shape && !('page' in patch) ? { page: 1 } : {}), ...patch }
    const own = Object.keys(schema.shape)
    const other = Object.fromEntries(Object.entries(route.query).filter(([name]) => !own.includes(name)))
    void router[remember ? 'push' : 'replace']({ query: { ...other, ...queryOf(schema, next as Partial<z.input<S>>) } })
  }
  return { value, address, change }
}
