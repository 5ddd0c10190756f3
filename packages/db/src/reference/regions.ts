import type { Db } from '../index.ts'
import { provinceData } from '@khuyencong/domain/region'
import { eq } from 'drizzle-orm'
import { centres, provinceNames, provinces, regionCentres, regionMemberships, regions } from '../tables/region.ts'
import { keep } from './keep.ts'

/** Regions, centres and provinces of both vintages with all their dated rows. */
export async function loadRegions(tx: Db): Promise<void> {
  await keep(tx, regions, provinceData.regions)
  await keep(tx, centres, provinceData.centres)
  await keep(tx, provinces, provinceData.provinces)
  await keep(tx, provinceNames, provinceData.names)
  await keep(tx, regionMemberships, provinceData.memberships)
  await keepCentres(tx)
}

/** Their rows have no key of their own: the same region, centre and first day is the same row. */
async function keepCentres(tx: Db) {
  const stored = await tx.select().from(regionCentres)
  for (const row of provinceData.regionCentres) {
    const before = stored.find(one => one.region === row.region && one.centre === row.centre && one.validFrom === row.validFrom)
    if (!before)
      await tx.insert(regionCentres).values(row)
    else if (before.validTo !== row.validTo || before.status !== row.status)
      await tx.update(regionCentres).set(row).where(eq(regionCentres.id, before.id))
  }
}
