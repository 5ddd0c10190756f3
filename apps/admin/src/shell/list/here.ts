import { defineStore } from 'pinia'
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'

/** How the list on the page is taken away, so that the palette can offer it too. */
export const useExportHere = defineStore('export-here', () => {
  const show = shallowRef<(() => void) | null>(null)
  return { show }
})

/** Offers the export of a list while the list is on the page. */
export function offerExport(show: () => void) {
  const here = useExportHere()
  onMounted(() => {
    here.show = show
  })
  onBeforeUnmount(() => {
    if (here.show === show)
      here.show = null
  })
}
