import type { Db } from '../index.ts'
import { sql } from 'drizzle-orm'
import { productGroups } from '../tables/product.ts'
import { programmes, sectors } from '../tables/programme.ts'
import { recognitionLevels } from '../tables/recognition.ts'
import { write } from '../write.ts'
import { loadFigures } from './figures.ts'
import { addMissing, keep } from './keep.ts'
import { loadLaw } from './law.ts'
import { groupRows, levelRows, sectorRows } from './lists.ts'
import { loadNationalProgrammes } from './national-programmes.ts'
import { keyProgrammes } from './programmes.ts'
import { loadPublications } from './publications.ts'
import { loadRegions } from './regions.ts'

/**
 * Brings the reference data of this version into the database: provinces, lists, law, key programmes, published
 * figures with what follows from them, and what is open to the public. May run at every start, on several servers.
 * What officers may change (law, programmes, publications) is left to them once they have changed it.
 * @returns `differing`: ids of published figures whose stored text is not the one this version carries.
 */
export function loadReference(db: Db): Promise<{ differing: string[] }> {
  return write(db, { actor: 'system:reference' }, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(7203160)`)
    await loadRegions(tx)
    await loadLaw(tx)
    await keep(tx, sectors, sectorRows)
    await keep(tx, productGroups, groupRows)
    await keep(tx, recognitionLevels, levelRows)
    await loadNationalProgrammes(tx)
    await addMissing(tx, programmes, keyProgrammes)
    const differing = await loadFigures(tx)
    await loadPublications(tx)
    return { differing }
  })
}
