import type { ProductStatus } from '@khuyencong/domain/product'
import type { products } from '../tables/product.ts'
import type { certificates, recognitions } from '../tables/recognition.ts'
import type { DemoFacility } from './facilities.ts'
import { slugOf } from '@khuyencong/domain/text'
import { uuidOf } from './chance.ts'
import { honoursOf } from './honours.ts'
import { catalogue } from './products/index.ts'

/** Products of the invented makers with their recognitions and certificates. */
export function demonstrationProducts(facilities: readonly DemoFacility[], today: string) {
  const numbers = new Map<string, number>()
  const nextNumber = (series: string) => {
    numbers.set(series, (numbers.get(series) ?? 0) + 1)
    return numbers.get(series)!
  }
  const rows = { products: [] as (typeof products.$inferInsert)[], recognitions: [] as (typeof recognitions.$inferInsert)[], certificates: [] as (typeof certificates.$inferInsert)[] }
  for (const { maker, products: sheets } of catalogue) {
    const facility = facilities.find(one => one.maker === maker)!
    for (const sheet of sheets) {
      const [name, nameEn] = sheet.name
      const slug = slugOf(name)
      const id = uuidOf(`product:${slug}`)
      const status: ProductStatus = sheet.status ?? 'shown'
      rows.products.push({
        id,
        slug,
        facilityId: facility.row.id,
        group: sheet.group,
        name,
        nameEn,
        summary: sheet.summary[0],
        summaryEn: sheet.summary[1],
        story: sheet.story[0],
        storyEn: sheet.story[1],
        specification: sheet.specification.map(([label, labelEn, value, valueEn]) => ({ label, labelEn, value, valueEn: valueEn ?? null })),
        isSet: sheet.isSet ?? false,
        plate: sheet.plate,
        status,
        demonstration: true,
      })
      if (sheet.honour) {
        const made = honoursOf(slug, id, sheet.honour, today, nextNumber)
        rows.recognitions.push(...made.recognitions)
        rows.certificates.push(...made.certificates)
      }
    }
  }
  return rows
}
