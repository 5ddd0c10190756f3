import type { FieldValue, ReadRow } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { FieldChange } from '../import/outcome.ts'
import type { StaffContext } from '../trpc.ts'
import type { Sees, WholeDraft } from './draft.ts'
import type { FacilityRecord } from './record.ts'
import { sensitiveFields } from '@khuyencong/domain/facility'
import { isWithin } from '@khuyencong/domain/right'
import { dayInVietnam, fold } from '@khuyencong/domain/text'
import { isEmpty } from '../import/outcome.ts'
import { examinedDraft, keepUnseen } from './draft.ts'

interface Around { ctx: Pick<StaffContext, 'provinces' | 'scope' | 'clock'>, sees: Sees, found: Findings }

/** The rules of the form, asked of a row; a province of old is only told of, since a past sheet may mean it. */
export function examinedRow(row: ReadRow, after: Record<string, FieldValue>, before: FacilityRecord | null, { ctx, sees, found }: Around): WholeDraft | null {
  const { provinces, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  const { draft, issues } = examinedDraft({ ...after, furtherSectors: after.furtherSectors ?? [], furtherContacts: before?.furtherContacts ?? [] }, { provinces, today, before, sees })
  for (const { field, reason, values } of issues) {
    if (reason === 'province-of-old') {
      const { id, name } = provinces.today(String(after.provinceId), today)
      found.advise(row, field, reason, { values: { successor: name }, fixes: [{ value: id, label: { vi: name, en: name }, isCertain: true }] })
    }
    // A cell that could not be read was told of already.
    else if (!(row.isRefused && isEmpty(row.values[field]) && (row.given[field] ?? '') !== '')) {
      found.block(row, field, isEmpty(after[field]) ? 'required' : reason, { values })
    }
  }
  if (draft === null)
    return null
  if (!isWithin(scope, draft.provinceId))
    found.block(row, 'provinceId', 'outside-reach')
  return keepUnseen(draft, before, sees)
}

/** The cell names the province on record, as it was called then or is now: nothing moved. */
export function isSamePlace({ field, after }: FieldChange, row: ReadRow, before: FacilityRecord, { provinces, clock }: Pick<StaffContext, 'provinces' | 'clock'>): boolean {
  if (field.key !== 'provinceId' || typeof after !== 'string' || provinces.today(before.provinceId, dayInVietnam(clock())).id !== after)
    return false
  const name = fold(provinces.get(before.provinceId).name)
  return fold(provinces.get(after).name) === name || ` ${fold(row.given.provinceId ?? '')}`.endsWith(` ${name}`)
}

/** Fields of identity and bank that this person may not change. */
export function unseenFields(sees: Sees): readonly string[] {
  return [...sees.identity ? [] : sensitiveFields.identity, ...sees.bank ? [] : sensitiveFields.bank]
}

/** Such fields are left alone, and that is said once for each. */
export function sayUnseen(rows: readonly ReadRow[], unseen: readonly string[], found: Findings): void {
  for (const key of unseen) {
    const row = rows.find(one => !isEmpty(one.values[key]))
    if (row)
      found.advise(row, key, 'not-yours-to-change')
  }
}
