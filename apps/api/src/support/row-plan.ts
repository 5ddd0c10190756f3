import type { ImportOptions } from '@khuyencong/domain/import'
import type { Issue } from '@khuyencong/domain/refusal'
import type { FieldValue, SheetFix } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { FieldChange } from '../import/outcome.ts'
import type { MeantRow } from './row-meant.ts'
import type { SheetRegister } from './sheet-register.ts'
import { isWithin } from '@khuyencong/domain/right'
import { provinceCell } from '@khuyencong/domain/sheet'
import { checkSupport, SupportDraft, supportSheets } from '@khuyencong/domain/support'
import { isEmpty, laidOver } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { refusalIn } from '../refusal/answer.ts'

const sheet = supportSheets[0]!
const fieldOf = (key: string) => sheet.fields.find(field => field.key === key)!
/** What a row says of its support directly. */
const direct = (['planYear', 'type', 'provinceId', 'title', 'place', 'participants', 'variant', 'state', 'normJustification', 'note', 'demonstration'] as const).map(fieldOf)
const required = ['planYear', 'type', 'provinceId', 'state'] as const

/** A row laid over its record, before any rule is asked. */
export interface LaidRow extends MeantRow {
  after: Record<string, FieldValue>
  changes: FieldChange[]
  /** Ids may be missing where something was not found. */
  programmeId: string | null
  facilityId: string | null
}

export function laidRow(meant: MeantRow, empty: ImportOptions['empty'], { allowedIn }: Pick<SheetRegister, 'allowedIn'>, nameOf: { programme: (id: string) => string, facility: (id: string) => string }): LaidRow {
  const { row, before, programme, beneficiary, place } = meant
  const { after, changes } = laidOver(before && { ...before, demonstration: before.demonstration ? 'demonstration' : null }, row, direct, empty)
  const set = (key: string, value: FieldValue) => {
    if (before !== null && after[key] !== value && !changes.some(change => change.field.key === key))
      changes.push({ field: fieldOf(key), before: after[key], after: value })
    after[key] = value
  }
  if (isEmpty(after.variant))
    after.variant = 'standard'
  if (place !== null && isEmpty(row.values.place))
    set('place', place)
  // Where the facility lies there is one province only in most years: it need not be typed.
  const places = beneficiary !== null && isEmpty(after.provinceId) && typeof after.planYear === 'number' ? allowedIn(beneficiary.provinces, after.planYear) : []
  if (places.length === 1)
    after.provinceId = places[0]!
  const programmeId = programme?.id ?? before?.programmeId ?? null
  const facilityId = beneficiary?.id ?? null
  if (before !== null && programmeId !== before.programmeId)
    changes.push({ field: fieldOf('programmeCode'), before: nameOf.programme(before.programmeId), after: programme?.code ?? null })
  if (before !== null && facilityId !== before.facilityId)
    changes.push({ field: fieldOf('facilityName'), before: before.facilityId === null ? null : nameOf.facility(before.facilityId), after: beneficiary?.name ?? null })
  return { ...meant, after, changes: changes.filter(({ field, before: was, after: is }) => !(field.key === 'variant' && (is ?? 'standard') === was)), programmeId, facilityId }
}

/** Where a rule of the form is told in a sheet. */
const cellOf: Partial<Record<string, string>> = { programmeId: 'programmeCode', facilityId: 'facilityName' }

function provinceFixes({ values }: Issue, { ctx }: SheetRegister, isCertain: boolean): SheetFix[] {
  const id = values?.suggested
  if (typeof id !== 'string' || !ctx.provinces.has(id))
    return []
  const [vi, en] = [provinceCell(id, 'vi', ctx.provinces), provinceCell(id, 'en', ctx.provinces)]
  return [{ value: ctx.lang === 'vi' ? vi : en, label: { vi, en }, isCertain }]
}

/** A message names a province, not its id. */
function reworded({ values }: Issue, { ctx }: SheetRegister): Issue['values'] {
  const id = values?.suggested
  return typeof id === 'string' ? { ...values, suggested: ctx.provinces.has(id) ? ctx.provinces.get(id).name : '' } : values
}

/** A past state or mark that a dossier of another system comes with stands; nobody types it into a form. */
const takenUnderCode = new Set(['state-not-recordable', 'not-offered'])

/** The support that a row would make, by the rules of the form; `null` where something blocks. Only new and changed rows are asked. */
export function checkedRow(laid: LaidRow, register: SheetRegister, found: Findings): SupportDraft | null {
  const { row, before, after, programme, beneficiary, programmeId, facilityId, isLost } = laid
  const { provinces, scope } = register.ctx
  // A cell that could not be read was told of already.
  const isTold = (field: string) => row.isRefused && isEmpty(row.values[field]) && (row.given[field] ?? '') !== ''
  const missing = required.filter(field => isEmpty(after[field]))
  missing.filter(field => !isTold(field)).forEach(field => found.block(row, field, 'required'))
  if (missing.length > 0 || programmeId === null || programme === null)
    return null
  const read = SupportDraft.safeParse({ ...Object.fromEntries(Object.keys(SupportDraft.shape).map(key => [key, after[key] ?? null])), programmeId, facilityId })
  if (!read.success) {
    found.blockAll(row, refusalIn(read.error)!.detail.issues!, ({ field }) => isTold(field) ? null : cellOf[field] ?? field)
    return null
  }
  const draft = read.data
  if (!provinces.has(draft.provinceId) || !isWithin(scope, draft.provinceId)) {
    found.block(row, 'provinceId', provinces.has(draft.provinceId) ? 'outside-reach' : 'unknown-province')
    return null
  }
  const isPlaceKept = before !== null && before.facilityId === draft.facilityId && before.provinceId === draft.provinceId && before.planYear === draft.planYear
  const issues = checkSupport(draft, {
    programme,
    province: provinces.get(draft.provinceId),
    provinces: beneficiary && !isPlaceKept ? register.allowedIn(beneficiary.provinces, draft.planYear) : undefined,
    before: before ?? undefined,
    types: register.types,
  })
  for (const issue of issues.filter(one => !(isLost && one.field === 'facilityId'))) {
    const field = issue.field === 'facilityId' && textOf(row.values.facilityCode) !== null ? 'facilityCode' : cellOf[issue.field] ?? issue.field
    const say = before === null && textOf(row.values.code) !== null && takenUnderCode.has(issue.reason) ? found.advise : found.block
    const reason = issue.field === 'facilityId' && issue.reason === 'required' ? 'facility-required' : issue.reason
    say(row, field, reason, { values: reworded(issue, register), fixes: issue.field === 'provinceId' ? provinceFixes(issue, register, issue.reason === 'province-not-on-date') : [] })
  }
  if (beneficiary && beneficiary.archivedAt !== null && beneficiary.id !== before?.facilityId)
    found.block(row, textOf(row.values.facilityCode) === null ? 'facilityName' : 'facilityCode', 'facility-archived', { values: { code: beneficiary.code ?? '' } })
  checkDemonstration(laid, found)
  return found.isBlocked(row) ? null : draft
}

/** A demonstration goes with what it rests on; a real record would be left without. */
function checkDemonstration({ row, before, after, programme, beneficiary }: LaidRow, found: Findings): void {
  if (before === null)
    return
  if ((after.demonstration === 'demonstration') !== before.demonstration)
    return found.block(row, 'demonstration', 'demonstration-for-good')
  if (!before.demonstration && programme?.demonstration && programme.id !== before.programmeId)
    found.block(row, 'programmeCode', 'demonstration-under-real')
  if (!before.demonstration && beneficiary?.demonstration && beneficiary.id !== before.facilityId)
    found.block(row, 'facilityName', 'demonstration-under-real')
}

export const supportTitle = ({ row, after, beneficiary }: Pick<LaidRow, 'row' | 'after' | 'beneficiary'>): string => beneficiary?.name ?? textOf(after.place) ?? textOf(row.values.facilityName) ?? textOf(after.title) ?? ''
