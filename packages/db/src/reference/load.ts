import type { Db } from '../index.ts'
import { norms as nationalNorms } from '@khuyencong/domain/norm'
import { supportTypes as supportTypeRows } from '@khuyencong/domain/support'
import { sql } from 'drizzle-orm'
import { norms } from '../tables/norm.ts'
import { productGroups } from '../tables/product.ts'
import { criteria, programmes, sectors } from '../tables/programme.ts'
import { recognitionLevels } from '../tables/recognition.ts'
import { supportTypes } from '../tables/support.ts'
import { write } from '../write.ts'
import { loadFigures } from './figures.ts'
import { addMissing, keep } from './keep.ts'
import { criterionRows, groupRows, levelRows, sectorRows } from './lists.ts'
import { loadNationalProgrammes } from './national-programmes.ts'
import { keyProgrammes } from './programmes.ts'
import { loadPublications } from './publications.ts'
import { loadRegions } from './regions.ts'

/**
 * Brings the reference data of this version into the database: provinces, lists, norms, key programmes, published
 * figures with what follows from them, and what is open to the public. May run at every start, on several servers.
 * What officers may change (criteria, programmes, publications) is entered once and then left to them.
 * @returns `differing`: ids of published figures whose stored text is not the one this version carries.
 */
export function loadReference(db: Db): Promise<{ differing: string[] }> {
  return write(db, { actor: 'system:reference' }, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(7203160)`)
    await loadRegions(tx)
    await keep(tx, supportTypes, supportTypeRows as (typeof supportTypes.$inferInsert)[])
    await keep(tx, sectors, sectorRows)
    await keep(tx, productGroups, groupRows)
    await keep(tx, recognitionLevels, levelRows)
    await keep(tx, norms, [...nationalNorms])
    await addMissing(tx, criteria, criterionRows)
    await loadNationalProgrammes(tx)
    await addMissing(tx, programmes, keyProgrammes)
    const differing = await loadFigures(tx)
    await loadPublications(tx)
    return { differing }
  })
}
