import type { Db } from '@khuyencong/db'
import type { SupportDraft } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import type { SupportRecord } from './record.ts'
import { supports } from '@khuyencong/db/schema'
import { abandonedStates } from '@khuyencong/domain/support'
import { plain } from '@khuyencong/domain/text'
import { and, inArray, isNull, notInArray, or } from 'drizzle-orm'
import { within } from '../account/scope.ts'

/** By what a support is known that has no code: who, under what, of which kind and year; an event by its place. */
export type TwinKey = Pick<SupportDraft, 'programmeId' | 'type' | 'planYear' | 'facilityId' | 'place' | 'provinceId'>

export function twinKey({ programmeId, type, planYear, facilityId, place, provinceId }: TwinKey): string {
  return [programmeId, type, planYear, facilityId ?? `${provinceId} ${plain(place ?? '')}`].join(' ')
}

/** A title without its spelling; no title is one too. */
export const titleKey = (title: string | null) => plain(title ?? '')

/** Supports that stand in reach, of these facilities or without any under these programmes, by what they are known by. */
export async function supportsByTwinKey(tx: Db, { scope }: StaffContext, asked: readonly TwinKey[]): Promise<Map<string, SupportRecord[]>> {
  const facilityIds = [...new Set(asked.flatMap(({ facilityId }) => facilityId ?? []))]
  const events = asked.filter(({ facilityId }) => facilityId === null)
  const found = new Map<string, SupportRecord[]>()
  if (asked.length === 0)
    return found
  const rows = await tx.select().from(supports).where(and(
    within(scope, supports.provinceId),
    isNull(supports.archivedAt),
    notInArray(supports.state, [...abandonedStates]),
    or(
      facilityIds.length === 0 ? undefined : inArray(supports.facilityId, facilityIds),
      events.length === 0 ? undefined : and(isNull(supports.facilityId), inArray(supports.programmeId, [...new Set(events.map(one => one.programmeId))]), inArray(supports.planYear, [...new Set(events.map(one => one.planYear))])),
    ),
  ))
  for (const row of rows)
    found.set(twinKey(row), [...found.get(twinKey(row)) ?? [], row])
  return found
}
