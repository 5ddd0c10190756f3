import type { Db } from '@khuyencong/db'
import type { Reconciliation, Register } from '@khuyencong/domain/figure'
import { storedRegister } from '@khuyencong/db/reference/figures'
import { norms as stored } from '@khuyencong/db/schema'
import { reconcile } from '@khuyencong/domain/figure'
import { asc } from 'drizzle-orm'

/** Everything published as it is stored, and what the checks find in it: computed anew, so that a new figure is checked at once. */
export async function checked(db: Db): Promise<{ register: Register, reconciliation: Reconciliation }> {
  const [register, norms] = await Promise.all([storedRegister(db), db.select().from(stored).orderBy(asc(stored.code), asc(stored.validFrom))])
  return { register, reconciliation: reconcile(register, { norms: norms.filter(norm => norm.provinceId === null) }) }
}
