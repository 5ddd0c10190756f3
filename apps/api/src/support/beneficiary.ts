import type { LegalForm } from '@khuyencong/domain/facility'
import type { ReadRow, SheetFix } from '@khuyencong/domain/sheet'
import type { WholeDraft } from '../facility/draft.ts'
import type { KnownFacility } from '../facility/finder.ts'
import type { Findings } from '../import/findings.ts'
import type { KnownProgramme } from './programme-finder.ts'
import type { SheetRegister } from './sheet-register.ts'
import { randomUUID } from 'node:crypto'
import { FacilityDraft, legalFormLabels, legalFormOf, taxCodeFault, taxCodeOf } from '@khuyencong/domain/facility'
import { isWithin } from '@khuyencong/domain/right'
import { plain } from '@khuyencong/domain/text'
import { textOf } from '../import/text.ts'
import { refusalIn } from '../refusal/answer.ts'

/** Who a support goes to: a facility on record, or one that a table names for the first time. */
export interface Beneficiary {
  id: string
  code: string | null
  name: string
  provinces: readonly string[]
  archivedAt: string | null
  demonstration: boolean
  /** Of one that is to be added. */
  draft: WholeDraft | null
}

/** What a row says of its beneficiary, once year, type and programme are known. */
export interface Asked { row: ReadRow, reach: 'facility' | 'any', planYear: number | null, provinceId: string | null, programme: KnownProgramme | null, before: Beneficiary | null }

/** Of an answer `undefined`, something blocking was said; `place`: the name is no facility's but says where. */
export type Answer = Beneficiary | 'place' | null | undefined

export interface Beneficiaries {
  onRecord: (facilityId: string) => Beneficiary | null
  meantBy: (asked: Asked) => Answer
  /** Those named for the first time, in the order of the file. */
  readonly added: readonly Beneficiary[]
}

const fixesOf = (found: readonly KnownFacility[], isCertain = false): SheetFix[] => found.slice(0, 5).map(({ code, name }) => ({ value: code, label: { vi: `${name} (${code})`, en: `${name} (${code})` }, isCertain, field: 'facilityCode' }))

/** Finds the facility of each row, or takes a new one down: one for all rows that name it. */
export function beneficiaries(register: SheetRegister, found: Findings): Beneficiaries {
  const { facilities, ctx, placeOf } = register
  const added: Beneficiary[] = []
  const byName = new Map<string, Beneficiary>()
  const known = (facility: KnownFacility): Beneficiary => ({ id: facility.id, code: facility.code, name: facility.name, provinces: register.provincesOf(facility), archivedAt: facility.archivedAt, demonstration: facility.demonstration, draft: null })

  function byCode({ row, before }: Asked, code: string): Answer {
    const facility = facilities.byCode(code)
    if (facility === undefined || !facilities.isInReach(facility)) {
      if (before !== null && before.code === code)
        return before
      return void found.block(row, 'facilityCode', 'no-such-facility', { values: { code } })
    }
    if (facility.mergedInto !== null) {
      const kept = facilities.byId(facility.mergedInto)
      return void found.block(row, 'facilityCode', 'facility-merged', { values: { code: kept?.code ?? '' }, fixes: kept && facilities.isInReach(kept) ? fixesOf([kept], true) : [] })
    }
    const name = textOf(row.values.facilityName)
    if (name !== null && plain(name) !== plain(facility.name))
      found.advise(row, 'facilityName', 'facility-name-differs', { values: { code: facility.code, name: facility.name } })
    return known(facility)
  }

  function byNameAndPlace(asked: Asked, name: string): Answer {
    const { row, reach, provinceId } = asked
    if (provinceId === null)
      return void found.block(row, 'provinceId', 'required')
    const taxCode = register.seesIdentity ? taxCodeOf(textOf(row.values.facilityTaxCode) ?? '') : null
    const byTaxCode = taxCode === null ? [] : facilities.byTaxCode(taxCode)
    const exact = byTaxCode.length > 0 ? byTaxCode : facilities.byName(name, provinceId)
    if (exact.length > 1)
      return void found.block(row, byTaxCode.length > 0 ? 'facilityTaxCode' : 'facilityName', 'several-facilities', { values: { count: exact.length }, fixes: fixesOf(exact) })
    if (exact[0])
      return known(exact[0])
    const key = `${placeOf(provinceId)} ${plain(name)}`
    const earlier = byName.get(key)
    if (earlier)
      return earlier
    const form = formOf(row, name)
    const alike = facilities.alike({ name, taxCode, phone: null, address: null, provinceId: placeOf(provinceId) })
    const [same, ...others] = alike.filter(({ facility, like }) => like.reasons.includes('same-name') && facility.legalForm === form)
    if (same && others.length === 0) {
      found.advise(row, 'facilityName', 'facility-taken', { values: { code: same.facility.code, name: same.facility.name } })
      return known(same.facility)
    }
    if (form === null && reach === 'any' && textOf(row.values.place) === null) {
      found.advise(row, 'facilityName', 'name-is-place')
      return 'place'
    }
    const made = madeOf(asked, name, form, taxCode, alike.map(one => one.facility))
    if (made) {
      byName.set(key, made)
      added.push(made)
    }
    return made
  }

  /** A record beside the support, by the rules of its form; the province is the one of today. */
  function madeOf({ row, provinceId, programme }: Asked, name: string, form: LegalForm | null, taxCode: string | null, alike: readonly KnownFacility[]): Beneficiary | undefined {
    if (!register.mayAddFacility)
      return void found.block(row, 'facilityName', 'no-right-to-add-facility')
    if (form === null) {
      const fixes = (Object.keys(legalFormLabels) as LegalForm[]).map((value): SheetFix => ({ value: legalFormLabels[value][ctx.lang], label: legalFormLabels[value], isCertain: false, field: 'facilityForm' }))
      return void found.block(row, 'facilityName', 'facility-form-unknown', { fixes })
    }
    const place = placeOf(provinceId!)
    if (!isWithin(ctx.scope, place))
      return void found.block(row, 'provinceId', 'outside-reach')
    const fault = taxCode === null ? null : taxCodeFault(taxCode, { legalForm: form, today: register.today })
    if (fault)
      found.advise(row, 'facilityTaxCode', 'tax-code-left-out', { values: { code: taxCode! } })
    const read = FacilityDraft.required().safeParse({ name, nameEn: null, legalForm: form, provinceId: place, address: textOf(row.values.facilityAddress), sector: programme?.sector ?? null, furtherSectors: [], foundedYear: null, workers: null, taxCode: fault ? null : taxCode, contactName: null, contactRole: null, phone: null, contactEmail: null, furtherContacts: [], bankName: null, bankAccount: null })
    if (!read.success) {
      found.blockAll(row, refusalIn(read.error)!.detail.issues!, ({ field }) => field === 'address' ? 'facilityAddress' : 'facilityName')
      return undefined
    }
    if (alike[0])
      found.advise(row, 'facilityName', 'facility-alike', { values: { name: alike[0].name, code: alike[0].code, count: alike.length - 1 }, fixes: fixesOf(alike) })
    else
      found.advise(row, 'facilityName', 'facility-new')
    return { id: randomUUID(), code: null, name: read.data.name, provinces: [place], archivedAt: null, demonstration: false, draft: read.data }
  }

  return {
    added,
    onRecord: (id) => {
      const facility = facilities.byId(id)
      return facility ? known(facility) : null
    },
    meantBy: (asked) => {
      const { values } = asked.row
      const [code, name] = [textOf(values.facilityCode), textOf(values.facilityName)]
      if (code !== null)
        return byCode(asked, code)
      if (name === null)
        return null
      return asked.before !== null && plain(asked.before.name) === plain(name) ? asked.before : byNameAndPlace(asked, name)
    },
  }
}

function formOf(row: ReadRow, name: string): LegalForm | null {
  const said = row.values.facilityForm
  return typeof said === 'string' && said in legalFormLabels ? said as LegalForm : legalFormOf(name)
}
