import type { FacilityDraft } from '@khuyencong/domain/facility'
import type { Issue } from '@khuyencong/domain/refusal'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Scope } from '../account/scope.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { isWithin } from '@khuyencong/domain/right'

interface Place { provinces: ProvinceRegister, scope: Scope, today: string, /** The province on record, which may be one of old. */ before: string | null }

/** Rules that need the register or the writer's reach; the schema has checked the rest. */
export function checkDraft(draft: FacilityDraft, { provinces, scope, today, before }: Place): void {
  const issues: Issue[] = []
  const id = draft.provinceId
  if (!provinces.has(id))
    issues.push({ field: 'provinceId', reason: 'unknown-province' })
  else if (id !== before && provinces.today(id, today).id !== id)
    issues.push({ field: 'provinceId', reason: 'province-of-old', values: { successor: provinces.today(id, today).name } })
  const founded = draft.foundedYear
  if (founded !== null && founded > Number(today.slice(0, 4)))
    issues.push({ field: 'foundedYear', reason: 'in-the-future' })
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  if (!isWithin(scope, id))
    throw new Refusal('forbidden', { reason: 'outside-reach', issues: [{ field: 'provinceId', reason: 'outside-reach' }] })
}

type Identity = Pick<FacilityDraft, 'taxCode' | 'contactName' | 'phone'>

/** A draft from somebody who cannot see the identity fields leaves them as they are on record. */
export function keepUnseen(draft: FacilityDraft, recorded: Identity | null, seesIdentity: boolean): FacilityDraft {
  if (seesIdentity)
    return draft
  const kept = recorded ?? { taxCode: null, contactName: null, phone: null }
  return { ...draft, taxCode: kept.taxCode, contactName: kept.contactName, phone: kept.phone }
}

/** The same for reading: identity fields are empty, with a flag that says why. */
export function hideIdentity<Row extends Identity>(row: Row, seesIdentity: boolean): Row & { identityHidden: boolean } {
  return seesIdentity ? { ...row, identityHidden: false } : { ...row, taxCode: null, contactName: null, phone: null, identityHidden: true }
}
