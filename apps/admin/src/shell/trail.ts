import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'

interface Trail { label: string, from: string, paths: string[] }

/** The list one came from, so that a record knows its neighbours and the way back to the same rows. */
export const useTrail = defineStore('trail', () => {
  const trail = ref<Trail | null>(null)
  return { trail }
})

/** Place of this record in the list one came from; null where one came by another way. */
export function useNeighbours(path: () => string) {
  const store = useTrail()
  const router = useRouter()
  const at = computed(() => store.trail?.paths.indexOf(path()) ?? -1)
  const place = computed(() => at.value < 0 || !store.trail ? null : { index: at.value, of: store.trail.paths.length, from: store.trail.from, label: store.trail.label })
  function step(by: 1 | -1) {
    const next = store.trail?.paths[at.value + by]
    if (at.value >= 0 && next !== undefined)
      void router.replace(next)
  }
  return { place, step }
}
