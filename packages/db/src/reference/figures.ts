import type { Db } from '../index.ts'
import { isDeepStrictEqual } from 'node:util'
import { publishedRegister, reconcile } from '@khuyencong/domain/figure'
import { norms } from '@khuyencong/domain/norm'
import { notInArray } from 'drizzle-orm'
import { derivedFigures, figureEvents, figureLists, figures } from '../tables/figure.ts'
import { addMissing, keep } from './keep.ts'

const bodies = <Body extends { id: string }>(all: readonly Body[]) => all.map(body => ({ id: body.id, body }))

/** Everything published as it is stored, in the order of its ids. */
export async function storedRegister(db: Db) {
  const [printed, lists, events] = [await db.select().from(figures), await db.select().from(figureLists), await db.select().from(figureEvents)]
  const inOrder = <Body extends { id: string }>(rows: { body: Body }[]) => rows.map(row => row.body).sort((a, b) => a.id < b.id ? -1 : 1)
  return { figures: inOrder(printed), lists: inOrder(lists), events: inOrder(events) }
}

/**
 * Adds published figures that are not stored yet, never touching a stored one, and computes the derived ones from what
 * is stored.
 * @returns Ids whose stored body is not the one this version carries: a stored figure is right, so somebody must look.
 */
export async function loadFigures(tx: Db): Promise<string[]> {
  await addMissing(tx, figures, bodies(publishedRegister.figures))
  await addMissing(tx, figureLists, bodies(publishedRegister.lists))
  await addMissing(tx, figureEvents, bodies(publishedRegister.events))
  const stored = await storedRegister(tx)
  const { derived } = reconcile(stored, { norms })
  await keep(tx, derivedFigures, bodies(derived))
  await tx.delete(derivedFigures).where(notInArray(derivedFigures.id, derived.map(figure => figure.id)))
  const known = new Map<string, unknown>([...stored.figures, ...stored.lists, ...stored.events].map(body => [body.id, body]))
  return [...publishedRegister.figures, ...publishedRegister.lists, ...publishedRegister.events].filter(body => !isDeepStrictEqual(known.get(body.id), JSON.parse(JSON.stringify(body)))).map(body => body.id)
}
