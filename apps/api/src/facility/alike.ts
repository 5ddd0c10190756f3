import type { Likened, Likeness } from '@khuyencong/domain/facility'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import type { FacilityRecord } from './record.ts'
import { facilities, facilityNames } from '@khuyencong/db/schema'
import { coreName, FacilityDraft, firmOfTaxCode, LegalForm, likeness, worthHinting } from '@khuyencong/domain/facility'
import { ProvinceId } from '@khuyencong/domain/region'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { formersOf } from './former.ts'
import { foldedSql } from './matching.ts'
import { seesOf } from './record.ts'

/** What has been typed so far; anything may still be missing or wrong. */
export const Typed = z.object({
  name: z.string().max(200),
  legalForm: LegalForm.nullable().catch(null),
  provinceId: ProvinceId.nullable().catch(null),
  address: z.string().max(300).nullable().catch(null),
  taxCode: FacilityDraft.shape.taxCode.catch(null),
  phone: FacilityDraft.shape.phone.catch(null),
  /** The record being edited is no duplicate of itself. */
  exceptId: z.uuid().nullable(),
})
export type Typed = z.infer<typeof Typed>

/** The most records a person is asked to look at while typing. */
const shown = 5
const candidates = 60

type Compared = Pick<FacilityRecord, 'id' | 'name' | 'taxCode' | 'phone' | 'provinceId' | 'address'>

/** Rows as the domain compares them: with former names, and the provinces of today of every address. */
export async function likenedRows(ctx: Pick<StaffContext, 'db' | 'provinces' | 'account' | 'clock'>, rows: readonly Compared[]): Promise<Map<string, Likened>> {
  const formers = await formersOf(ctx.db, rows.map(row => row.id))
  const sees = seesOf(ctx as StaffContext, 'read').identity
  const today = dayInVietnam(ctx.clock())
  const now = (id: string) => ctx.provinces.today(id, today).id
  return new Map(rows.map((row) => {
    const { names, addresses } = formers.get(row.id)!
    return [row.id, { name: row.name, formerNames: names.map(former => former.name), taxCode: sees ? row.taxCode : null, phone: sees ? row.phone : null, address: row.address, places: [...new Set([row.provinceId, ...addresses.map(former => former.provinceId)].map(now))] }]
  }))
}

/** Records that could be the same by tax code, telephone, name or former name, each by its own index; trigrams also find a typing error. */
function perhapsSame({ name, taxCode, phone }: Typed): SQL | undefined {
  const core = coreName(name)
  const firm = taxCode === null ? null : firmOfTaxCode(taxCode)
  const arms = [
    core.length < 2 ? null : sql`select id from facilities where facility_core(folded) % ${core}`,
    core.length < 2 ? null : sql`select facility_id from ${facilityNames} where similarity(facility_core(${foldedSql(facilityNames.name)}), ${core}) > 0.5`,
    firm === null ? null : sql`select id from facilities where tax_code = ${firm} or tax_code like ${`${firm.replace(/\D/g, '')}-%`}`,
    phone === null ? null : sql`select id from facilities where phone = ${phone}`,
  ].filter(arm => arm !== null)
  return arms.length === 0 ? undefined : sql`${facilities.id} in (${sql.join(arms, sql` union `)})`
}

/** Records in reach that the one being typed may be already, the likeliest first. */
export async function alikeFacilities(ctx: StaffContext, typed: Typed) {
  const { db, scope, provinces } = ctx
  const today = dayInVietnam(ctx.clock())
  const match = perhapsSame(typed)
  if (match === undefined)
    return []
  const rows = await db.select().from(facilities).where(and(within(scope, facilities.provinceId), isNull(facilities.mergedInto), typed.exceptId === null ? undefined : ne(facilities.id, typed.exceptId), match)).orderBy(sql`similarity(facility_core(${facilities.folded}), ${coreName(typed.name)}) desc`, facilities.code).limit(candidates)
  const known = await likenedRows(ctx, rows)
  const own: Likened = { name: typed.name, formerNames: [], taxCode: typed.taxCode, phone: typed.phone, address: typed.address, places: typed.provinceId !== null && provinces.has(typed.provinceId) ? [provinces.today(typed.provinceId, today).id] : [] }
  const place = placesOf(provinces, today)
  return rows
    .map(row => ({ row, like: likenessOf(own, known.get(row.id)!, typed.provinceId === null) }))
    .filter(({ like }) => like.score >= worthHinting)
    .sort((a, b) => b.like.score - a.like.score)
    .slice(0, shown)
    .map(({ row, like }) => ({ id: row.id, code: row.code, name: row.name, legalForm: row.legalForm, place: place(row.provinceId), archivedAt: row.archivedAt, demonstration: row.demonstration, ...like }))
}

/** Before a province is chosen, any could be meant. */
function likenessOf(own: Likened, other: Likened, isAnywhere: boolean): Likeness {
  const { score, reasons } = likeness(isAnywhere ? { ...own, places: other.places } : own, other)
  return { score, reasons: isAnywhere ? reasons.filter(reason => reason !== 'same-place' && reason !== 'same-address') : reasons }
}
