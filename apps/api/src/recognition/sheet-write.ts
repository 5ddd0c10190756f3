import type { Db } from '@khuyencong/db'
import type { Pace } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { PlannedCertificate } from './sheet-rows.ts'
import { insertBatch, updateBatch } from '@khuyencong/db/batch'
import { certificates, recognitions } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam } from '@khuyencong/domain/text'
import { inArray, sql } from 'drizzle-orm'
import { hold } from '../import/hold.ts'

/** Writes recognitions with their papers; the showroom finds their products by them. */
export async function writeCertificates(tx: Db, ctx: StaffContext, planned: readonly PlannedCertificate[], pace: Pace): Promise<void> {
  const touched = planned.filter(one => one.effect === 'new' || one.effect === 'changed')
  const total = touched.length
  const decided = [...new Map(touched.map(({ recognition, demonstration }) => [recognition!.id, { ...recognition!, demonstration }])).values()]
  const papers = touched.flatMap(({ paper, recognition, demonstration }) => paper === null ? [] : [{ ...paper, recognitionId: recognition!.id, demonstration }])
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:certificate-number'))`)
  const numbers = papers.flatMap(({ before, draft }) => before === null ? [draft!.number] : [])
  for (let from = 0; from < numbers.length; from += 5000) {
    const [known] = await tx.select({ number: certificates.number }).from(certificates).where(inArray(certificates.number, numbers.slice(from, from + 5000))).limit(1)
    if (known)
      throw new Refusal('conflict', { reason: 'changed-meanwhile', issues: [{ field: 'number', reason: 'code-taken', values: { code: known.number } }] })
  }
  await hold(tx, recognitions, decided.flatMap(({ before }) => before ?? []))
  await hold(tx, certificates, papers.flatMap(({ before }) => before ?? []))
  await insertBatch(tx, recognitions, decided.filter(one => one.before === null).map(({ id, product, draft, demonstration }) => ({ id, productId: product.id, ...draft!, demonstration })), done => pace(done, total))
  await updateBatch(tx, recognitions, decided.filter(one => one.before !== null).map(({ id, draft }) => ({ id, ...draft! })))
  await insertBatch(tx, certificates, papers.filter(one => one.before === null).map(({ id, recognitionId, draft, demonstration }) => ({ id, recognitionId, ...draft!, demonstration })))
  await updateBatch(tx, certificates, papers.filter(one => one.before !== null).map(({ id, draft }) => ({ id, ...draft! })))
  const ids = [...new Set(decided.map(({ product }) => product.id))]
  for (let from = 0; from < ids.length; from += 1000) {
    await indexProducts(tx, ids.slice(from, from + 1000), ctx.provinces, dayInVietnam(ctx.clock()))
    await pace(Math.min(from + 1000, total), total)
  }
}
