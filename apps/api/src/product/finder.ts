import type { Db } from '@khuyencong/db'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { FacilityFinder, KnownFacility } from '../facility/finder.ts'
import type { Findings } from '../import/findings.ts'
import type { StaffContext } from '../trpc.ts'
import { products } from '@khuyencong/db/schema'
import { fold } from '@khuyencong/domain/text'
import { facilityFinder } from '../facility/finder.ts'
import { codeFixes } from '../facility/meant.ts'
import { textOf } from '../import/text.ts'

/** As much of a product as many rows are told apart by. */
export type KnownProduct = Pick<typeof products.$inferSelect, 'id' | 'slug' | 'name' | 'facilityId' | 'archivedAt' | 'demonstration'>

/** Products by what a spreadsheet names them with, and the facilities that make them; read once for many rows. */
export interface ProductFinder {
  facilities: FacilityFinder
  /** Whatever has this address, also out of reach: addresses are given once. */
  bySlug: (slug: string) => KnownProduct | undefined
  byId: (id: string) => KnownProduct | undefined
  byName: (name: string, facilityId: string) => readonly KnownProduct[]
  isInReach: (product: KnownProduct) => boolean
}

export async function productFinder(tx: Db, ctx: Pick<StaffContext, 'scope' | 'provinces' | 'clock'>): Promise<ProductFinder> {
  const facilities = await facilityFinder(tx, ctx)
  const slugs = new Map<string, KnownProduct>()
  const names = new Map<string, KnownProduct[]>()
  const ids = new Map<string, KnownProduct>()
  for (const row of await tx.select({ id: products.id, slug: products.slug, name: products.name, facilityId: products.facilityId, archivedAt: products.archivedAt, demonstration: products.demonstration }).from(products)) {
    slugs.set(row.slug, row)
    ids.set(row.id, row)
    const key = `${row.facilityId} ${fold(row.name)}`
    const group = names.get(key)
    if (group)
      group.push(row)
    else
      names.set(key, [row])
  }
  return {
    facilities,
    bySlug: slug => slugs.get(slug.trim().toLowerCase()),
    byId: id => ids.get(id),
    byName: (name, facilityId) => names.get(`${facilityId} ${fold(name)}`) ?? [],
    isInReach: product => facilities.isInReach(facilities.byId(product.facilityId)!),
  }
}

/**
 * The facility that a row names: by code, else by name, and its province where the file has one. `null` where it names
 * none, `undefined` where what it names is none or several, which is said.
 */
export function makerMeant(row: ReadRow, { facilities }: Pick<ProductFinder, 'facilities'>, found: Findings): KnownFacility | null | undefined {
  const [code, name, provinceId] = [textOf(row.values.facilityCode), textOf(row.values.facilityName), textOf(row.values.facilityProvinceId)]
  if (code !== null) {
    const known = facilities.byCode(code)
    if (known === undefined)
      return void found.block(row, 'facilityCode', 'no-such-facility')
    if (!facilities.isInReach(known))
      return void found.block(row, 'facilityCode', 'code-outside-reach')
    if (known.mergedInto === null)
      return known
    const kept = facilities.byId(known.mergedInto)
    const fixes = kept && facilities.isInReach(kept) ? codeFixes([kept], 'facilityCode') : []
    return void found.block(row, 'facilityCode', 'facility-merged', { values: { code: fixes[0]?.value ?? '' }, fixes })
  }
  if (name === null)
    return null
  const named = provinceId === null ? facilities.named(name) : facilities.byName(name, provinceId)
  if (named.length === 1)
    return named[0]!
  if (named.length > 1)
    return void found.block(row, 'facilityName', 'several-facilities', { values: { count: named.length }, fixes: codeFixes(named, 'facilityCode') })
  const alike = provinceId === null ? [] : facilities.alike({ name, provinceId, taxCode: null, phone: null, address: null })
  return void found.block(row, 'facilityName', 'no-such-facility', { fixes: codeFixes(alike.map(one => one.facility), 'facilityCode') })
}

/**
 * The product that a row names: by its code, else by name and maker. `null` where it names none, `undefined` where what it
 * names is none or several, which is said.
 */
export function productNamed(row: ReadRow, finder: ProductFinder, found: Findings): KnownProduct | null | undefined {
  const [slug, name] = [textOf(row.values.productSlug), textOf(row.values.productName)]
  if (slug !== null) {
    const known = finder.bySlug(slug)
    if (known === undefined || !finder.isInReach(known))
      return void found.block(row, 'productSlug', known === undefined ? 'no-such-product' : 'code-outside-reach')
    return known
  }
  if (name === null)
    return null
  const maker = makerMeant(row, finder, found)
  if (maker === undefined)
    return undefined
  if (maker === null)
    return void found.block(row, 'facilityCode', 'required')
  const known = finder.byName(name, maker.id)
  if (known.length > 1)
    return void found.block(row, 'productName', 'several-products', { values: { count: known.length }, fixes: known.slice(0, 5).map(one => ({ value: one.slug, label: { vi: `${one.name} (${one.slug})`, en: `${one.name} (${one.slug})` }, isCertain: false, field: 'productSlug' })) })
  return known[0] ?? void found.block(row, 'productName', 'no-such-product')
}
