import type { Db } from '@khuyencong/db'
import type { Pace } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { PlannedFacility } from './plan.ts'
import { insertBatch, updateBatch } from '@khuyencong/db/batch'
import { facilities, facilityAddresses, facilityNames } from '@khuyencong/db/schema'
import { dayInVietnam, fold } from '@khuyencong/domain/text'
import { hold } from '../import/hold.ts'
import { storedDraft } from './draft.ts'
import { formersOf, keptFormers } from './former.ts'
import { insertFacilities } from './insert.ts'
import { reindex } from './record.ts'

/** Writes new and changed facilities; a changed name or place is kept with its last day, as the form does it. */
export async function writeFacilities(tx: Db, ctx: StaffContext, planned: readonly PlannedFacility[], pace: Pace): Promise<void> {
  const added = planned.filter(one => one.effect === 'new')
  const changed = planned.filter(one => one.effect === 'changed')
  const total = added.length + changed.length
  await hold(tx, facilities, changed.map(({ before }) => before!))
  const formers = await formersOf(tx, changed.map(({ before }) => before!.id))
  const today = dayInVietnam(ctx.clock())
  const kept = changed.map(({ before, draft }) => keptFormers(before!, draft!, { kind: 'change', on: null }, { provinces: ctx.provinces, today, formers: formers.get(before!.id)! }))
  await insertBatch(tx, facilityNames, kept.flatMap(({ name }) => name ?? []))
  await insertBatch(tx, facilityAddresses, kept.flatMap(({ address }) => address ?? []))
  await updateBatch(tx, facilities, changed.map(({ before, draft }) => ({ id: before!.id, ...storedDraft(draft!), folded: fold(draft!.name) })), done => pace(done, total))
  await insertFacilities(tx, added.map(({ draft, row, demonstration }) => ({ draft: draft!, code: typeof row.values.code === 'string' && row.values.code.trim() !== '' ? row.values.code.trim() : null, demonstration })), done => pace(changed.length + done, total))
  for (let from = 0; from < changed.length; from += 1000)
    await reindex(tx, ctx, changed.slice(from, from + 1000).map(({ before }) => before!.id))
}
