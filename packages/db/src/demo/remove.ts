import type { SQL } from 'drizzle-orm'
import type { Db } from '../index.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { sql } from 'drizzle-orm'
import { rowsOf } from '../rows.ts'
import { write } from '../write.ts'

const slice = 100

/** Real rows that would lose what they rest on. */
async function realOnInvented(tx: Db): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(tx, sql`
    select ((select count(*) from supports s where not s.demonstration and (
        exists (select from facilities f where f.id = s.facility_id and f.demonstration)
        or exists (select from programmes p where p.id = s.programme_id and p.demonstration)))
      + (select count(*) from programmes p join programmes before on before.id = p.renews where not p.demonstration and before.demonstration)
      + (select count(*) from products p join facilities f on f.id = p.facility_id where not p.demonstration and f.demonstration)
      + (select count(*) from recognitions r join products p on p.id = r.product_id where not r.demonstration and p.demonstration)
      + (select count(*) from certificates c join recognitions r on r.id = c.recognition_id where not c.demonstration and r.demonstration))::int as count`)
  return row!.count
}

/** Deletes in slices until nothing is left, so that no single statement is long. */
async function deleteInSlices(tx: Db, ids: SQL, remove: (ids: SQL) => SQL): Promise<void> {
  const found = await rowsOf<{ id: string }>(tx, ids)
  for (let from = 0; from < found.length; from += slice)
    await tx.execute(remove(sql.join(found.slice(from, from + slice).map(row => sql`${row.id}::uuid`), sql`, `)))
}

/**
 * Takes exactly the invented records away, with their money and search rows; the audit keeps that they were there.
 * Refused while a real record rests on an invented one.
 */
export async function removeDemonstration(db: Db): Promise<void> {
  await write(db, { actor: 'system:demonstration', removing: 'demonstration' }, async (tx) => {
    const resting = await realOnInvented(tx)
    if (resting > 0)
      throw new Refusal('closed', { reason: 'real-records-on-demonstration', current: { count: resting } })
    const invented = (table: SQL) => sql`select id from ${table} where demonstration`
    // An amount and the one it supersedes belong to one support, so they go in one statement.
    await deleteInSlices(tx, invented(sql`supports`), ids => sql`delete from amounts where support_id in (${ids})`)
    // Merged records point at each other, whichever slice they lie in.
    await tx.execute(sql`update facilities set merged_into = null where demonstration and merged_into is not null`)
    for (const table of [sql`facility_merges`, sql`certificates`, sql`recognitions`, sql`products`, sql`supports`, sql`facilities`, sql`programmes`])
      await deleteInSlices(tx, invented(table), ids => sql`delete from ${table} where id in (${ids})`)
  })
}
