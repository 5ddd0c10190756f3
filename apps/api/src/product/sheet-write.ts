import type { Db } from '@khuyencong/db'
import type { ProductDraft } from '@khuyencong/domain/product'
import type { Pace } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { PlannedProduct } from './sheet-rows.ts'
import { insertBatch, updateBatch } from '@khuyencong/db/batch'
import { products } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam, slugOf } from '@khuyencong/domain/text'
import { inArray, sql } from 'drizzle-orm'
import { hold } from '../import/hold.ts'

const columnsOf = ({ summary, ...draft }: ProductDraft) => ({ ...draft, summary: summary ?? '' })

/** Addresses that are taken, of those wanted: as they are, or with a number behind. */
async function takenSlugs(tx: Db, wanted: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (let from = 0; from < wanted.length; from += 5000) {
    for (const { slug } of await tx.select({ slug: products.slug }).from(products).where(inArray(products.slug, wanted.slice(from, from + 5000))))
      taken.add(slug)
  }
  return taken
}

/** Writes new products as drafts, and changed ones; what is shown of them is found anew. */
export async function writeProducts(tx: Db, ctx: StaffContext, planned: readonly PlannedProduct[], pace: Pace): Promise<void> {
  const added = planned.filter(one => one.effect === 'new')
  const changed = planned.filter(one => one.effect === 'changed')
  const total = added.length + changed.length
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:product-slug'))`)
  const given = await takenSlugs(tx, added.flatMap(({ slug }) => slug ?? []))
  const [known] = given
  if (known !== undefined)
    throw new Refusal('conflict', { reason: 'changed-meanwhile', issues: [{ field: 'slug', reason: 'code-taken', values: { code: known } }] })
  await hold(tx, products, changed.map(({ before }) => before!))
  const bases = added.map(({ slug, draft }) => slug ?? (slugOf(draft!.name).slice(0, 80).replace(/-$/, '') || 'san-pham'))
  const numbered = (base: string, number: number) => number === 1 ? base : `${base}-${number}`
  const taken = await takenSlugs(tx, [...new Set(bases)])
  const [met, often] = [new Set(taken), new Set<string>()]
  for (const base of bases) {
    if (met.has(base))
      often.add(base)
    met.add(base)
  }
  // Names that are there already, or several times in the file, go on with numbers: those in use are asked for once.
  if (often.size > 0)
    (await tx.select({ slug: products.slug }).from(products).where(inArray(sql`regexp_replace(${products.slug}, '-[0-9]+$', '')`, [...often]))).forEach(({ slug }) => taken.add(slug))
  added.forEach(({ slug }) => slug !== null && taken.add(slug))
  const next = new Map<string, number>()
  function freeSlug(base: string): string {
    let number = next.get(base) ?? 1
    while (taken.has(numbered(base, number)))
      number++
    next.set(base, number + 1)
    taken.add(numbered(base, number))
    return numbered(base, number)
  }
  await insertBatch(tx, products, added.map(({ id, slug, draft, demonstration }, at) => ({ id, slug: slug ?? freeSlug(bases[at]!), ...columnsOf(draft!), status: 'draft' as const, demonstration })), done => pace(done, total))
  await updateBatch(tx, products, changed.map(({ id, draft }) => ({ id, ...columnsOf(draft!) })), done => pace(added.length + done, total))
  for (let from = 0; from < changed.length; from += 1000)
    await indexProducts(tx, changed.slice(from, from + 1000).map(({ id }) => id), ctx.provinces, dayInVietnam(ctx.clock()))
}
