import type { SheetNoun } from '../import/noun.ts'
import { facilities, products } from '@khuyencong/db/schema'
import { ProductFilter, productSheets } from '@khuyencong/domain/product'
import { asc, eq, inArray } from 'drizzle-orm'
import { filledSheet } from '../import/cell.ts'
import { filterOf } from '../import/filter.ts'
import { productIds } from './list.ts'
import { planProducts } from './plan.ts'
import { lineSheet, productSheet, productValues } from './sheet-rows.ts'

/** Products with their specifications as a workbook brings them in and takes them out. */
export const productNoun: SheetNoun = {
  noun: 'product',
  sheets: productSheets,
  plan: planProducts,
  filled: async (ctx, address) => {
    const ids = await productIds(ctx, filterOf(ProductFilter, address))
    const found = []
    for (let from = 0; from < ids.length; from += 2000)
      found.push(...await ctx.db.select({ product: products, maker: { code: facilities.code, name: facilities.name } }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).where(inArray(products.id, ids.slice(from, from + 2000))).orderBy(asc(products.name), asc(products.slug)))
    return [
      filledSheet(productSheet, found.map(({ product, maker }) => productValues(product, maker)), ctx),
      filledSheet(lineSheet, found.flatMap(({ product, maker }) => product.specification.map(line => ({ productSlug: product.slug, productName: product.name, facilityCode: maker.code, facilityName: maker.name, ...line }))), ctx),
    ]
  },
}
