import type { Db } from '@khuyencong/db'
import type { Pace } from '../import/noun.ts'
import type { ProgrammeRegister } from './sheet-register.ts'
import type { PlannedProgramme } from './sheet-rows.ts'
import { insertBatch } from '@khuyencong/db/batch'
import { programmeBudgets, programmeProvinces, programmes, programmeTypes } from '@khuyencong/db/schema'
import { programmeCode } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq, sql } from 'drizzle-orm'
import { hold } from '../import/hold.ts'
import { inTurn } from './draft.ts'
import { writeParts } from './parts.ts'
import { columnsOf } from './record.ts'

/** Writes new and changed programmes with what belongs to them. */
export async function writeProgrammes(tx: Db, register: ProgrammeRegister, planned: readonly PlannedProgramme[], pace: Pace): Promise<void> {
  // A programme comes after the one it renews.
  const added = planned.filter(one => one.effect === 'new').sort((a, b) => a.draft!.yearFrom - b.draft!.yearFrom)
  const changed = planned.filter(one => one.effect === 'changed')
  const total = added.length + changed.length
  await inTurn(tx)
  const taken = new Set((await tx.select({ code: programmes.code }).from(programmes)).map(row => row.code))
  for (const { code } of added) {
    if (code !== null && taken.has(code))
      throw new Refusal('conflict', { reason: 'changed-meanwhile', issues: [{ field: 'code', reason: 'code-taken', values: { code } }] })
    if (code !== null)
      taken.add(code)
  }
  await hold(tx, programmes, changed.map(({ before }) => before!))
  const coded = added.map(({ id, code, draft, after }) => {
    const own = code ?? programmeCode(draft!, known => taken.has(known))
    taken.add(own)
    return { id, code: own, ...columnsOf(draft!), demonstration: after.demonstration === 'demonstration' }
  })
  await insertBatch(tx, programmes, coded, done => pace(done, total))
  await insertBatch(tx, programmeProvinces, added.flatMap(({ id, draft }) => draft!.provinceIds.map(provinceId => ({ programmeId: id, provinceId }))))
  await insertBatch(tx, programmeTypes, added.flatMap(({ id, draft }) => draft!.types.map(type => ({ programmeId: id, type: type as never }))))
  await insertBatch(tx, programmeBudgets, added.flatMap(({ id, draft }) => draft!.budget.map(line => ({ programmeId: id, ...line }))))
  for (const [at, { id, draft }] of changed.entries()) {
    const isTouched = await writeParts(tx, id, register.parts(id), draft!)
    await tx.update(programmes).set({ ...columnsOf(draft!), ...isTouched && { version: sql`${programmes.version} + 1` } }).where(eq(programmes.id, id))
    if (at % 50 === 0)
      await pace(added.length + at, total)
  }
}
