import type { Db } from '../index.ts'
import { instruments as knownTexts } from '@khuyencong/domain/instrument'
import { norms as nationalNorms } from '@khuyencong/domain/norm'
import { contents as knownContents, supportTypes as knownTypes } from '@khuyencong/domain/support'
import { and, inArray, notInArray, sql } from 'drizzle-orm'
import { instrumentLinks, instruments } from '../tables/instrument.ts'
import { norms } from '../tables/norm.ts'
import { criteria } from '../tables/programme.ts'
import { contents, supportTypes } from '../tables/support.ts'
import { addMissing, keepUntouched, touchedCodes } from './keep.ts'
import { criterionRows } from './lists.ts'

/** Legal texts and what rests on them. Officers change all of it: what one of them has touched is theirs. */
export async function loadLaw(tx: Db): Promise<void> {
  await keepUntouched(tx, instruments, 'instrument', knownTexts.map(({ links: _, version: __, ...text }) => text))
  await loadLinks(tx)
  await keepUntouched(tx, supportTypes, 'support-type', knownTypes.map(type => ({ ...type, code: type.code as typeof supportTypes.$inferInsert['code'] })))
  await keepUntouched(tx, contents, 'content', [...knownContents])
  await keepUntouched(tx, norms, 'norm', [...nationalNorms])
  await keepUntouched(tx, criteria, 'criterion', criterionRows)
}

/** The links of a text are a part of it: of one that nobody has touched they are those of this version and no others. */
async function loadLinks(tx: Db) {
  const touched = new Set([...await touchedCodes(tx, 'instrument'), ...await touchedCodes(tx, 'instrument-link')])
  const ours = knownTexts.filter(text => !touched.has(text.code))
  const links = ours.flatMap(text => text.links.map(link => ({ instrument: text.code, ...link })))
  if (links.length === 0)
    return
  const keys = links.map(link => `${link.instrument} ${link.relation} ${link.target}`)
  await tx.delete(instrumentLinks).where(and(inArray(instrumentLinks.instrument, ours.map(text => text.code)), notInArray(sql`${instrumentLinks.instrument} || ' ' || ${instrumentLinks.relation} || ' ' || ${instrumentLinks.target}`, keys)))
  await addMissing(tx, instrumentLinks, links)
}
