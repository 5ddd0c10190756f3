import type { LocationQuery } from 'vue-router'
import type { z } from 'zod'
import { fromAddress, toAddress } from '@khuyencong/domain/text'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

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
 * Any change but of the page returns to the first page.
 */
export function useAddress<S extends z.ZodObject>(schema: S) {
  const route = useRoute()
  const router = useRouter()
  const value = computed(() => fromAddress(schema, paramsOf(route.query)))
  const address = computed(() => toAddress(schema, value.value as Partial<z.input<S>>).toString())

  function change(patch: Partial<z.input<S>>, { remember = true } = {}) {
    const next = { ...value.value, ...('page' in schema.shape && !('page' in patch) ? { page: 1 } : {}), ...patch }
    const own = Object.keys(schema.shape)
    const other = Object.fromEntries(Object.entries(route.query).filter(([name]) => !own.includes(name)))
    void router[remember ? 'push' : 'replace']({ query: { ...other, ...queryOf(schema, next as Partial<z.input<S>>) } })
  }
  return { value, address, change }
}
