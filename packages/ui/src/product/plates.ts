import type { Plate } from '@khuyencong/domain/product'

const files = import.meta.glob<string>('./plates/*.svg', { eager: true, query: '?url', import: 'default' })

/** Address of a drawn plate, 800 × 1000; an unknown one shows the plate of the remaining groups. */
export function plateAddress(plate: Plate): string {
  return files[`./plates/${plate}.svg`] ?? files['./plates/nhom-khac.svg']!
}
