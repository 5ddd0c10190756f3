import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../index.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import { loadProvinceRegister } from '../region.ts'
import { certificates, facilities, facilityNames, nationalProgrammes, products, programmeBudgets, programmeProvinces, programmes, programmeTypes, recognitions, supports } from '../schema.ts'
import { indexProducts } from '../search.ts'
import { amounts } from '../tables/support.ts'
import { write } from '../write.ts'
import { hasDemonstration, hasRealRecords } from './presence.ts'
import { demonstrationRecords } from './records.ts'

/** Rows in one statement: few enough for a statement to be short, also on the embedded database. */
const slice = 400

async function insertInSlices<Table extends PgTable>(tx: Db, table: Table, rows: Table['$inferInsert'][]): Promise<void> {
  for (let from = 0; from < rows.length; from += slice)
    await tx.insert(table).values(rows.slice(from, from + slice))
}

/**
 * Adds the invented records of a day, all or none. A database with real records refuses them, and so does one
 * that has them already.
 */
export async function addDemonstration(db: Db, { today }: { today: string }): Promise<void> {
  const register = await loadProvinceRegister(db)
  await write(db, { actor: 'system:demonstration' }, async (tx) => {
    if (await hasRealRecords(tx))
      throw new Refusal('closed', { reason: 'real-records' })
    if (await hasDemonstration(tx))
      throw new Refusal('closed', { reason: 'demonstration-present' })
    const keyProgrammes = await tx.select({ id: programmes.id, code: programmes.code }).from(programmes).where(and(eq(programmes.kind, 'key'), eq(programmes.demonstration, false)))
    const nationals = await tx.select({ id: nationalProgrammes.id, yearFrom: nationalProgrammes.yearFrom, yearTo: nationalProgrammes.yearTo }).from(nationalProgrammes).where(isNull(nationalProgrammes.archivedAt))
    const records = demonstrationRecords({ today, register, keyProgrammes, nationalProgrammes: nationals })
    await insertInSlices(tx, programmes, records.programmes)
    await insertInSlices(tx, programmeProvinces, records.programmeProvinces)
    await insertInSlices(tx, programmeTypes, records.programmeTypes)
    await insertInSlices(tx, programmeBudgets, records.programmeBudgets)
    await insertInSlices(tx, facilities, records.facilities)
    await insertInSlices(tx, facilityNames, records.facilityNames)
    await insertInSlices(tx, supports, records.supports)
    await insertInSlices(tx, amounts, records.amounts)
    await insertInSlices(tx, products, records.products)
    await insertInSlices(tx, recognitions, records.recognitions)
    await insertInSlices(tx, certificates, records.certificates)
    await indexProducts(tx, records.products.map(product => product.id), register, today)
  })
}
