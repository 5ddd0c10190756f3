import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Db } from './index.ts'
import { provinceRegister } from '@khuyencong/domain/region'
import { centres, provinceNames, provinces, regionCentres, regionMemberships, regions } from './tables/region.ts'

/** The register of provinces from the stored rows. It changes with reference data only, so a process reads it once. */
export async function loadProvinceRegister(db: Db): Promise<ProvinceRegister> {
  const inOrder = <Row extends { validFrom: string | null }>(rows: Row[]) => rows.sort((a, b) => (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)
  return provinceRegister({
    regions: await db.select().from(regions),
    centres: await db.select().from(centres),
    regionCentres: inOrder(await db.select().from(regionCentres)).map(({ id: _, ...row }) => row),
    provinces: (await db.select().from(provinces)).sort((a, b) => a.id < b.id ? -1 : 1),
    names: inOrder(await db.select().from(provinceNames)),
    memberships: inOrder(await db.select().from(regionMemberships)),
  })
}
