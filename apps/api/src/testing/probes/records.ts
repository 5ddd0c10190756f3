import type { Db } from '@khuyencong/db'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Records } from './probe.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import { drafts, exports, facilities, facilityMerges, importMappings, imports, jobs, notices, programmeProvinces, savedFilters, sessions, submissions, users } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { aFacility, aProduct, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { eq, sql } from 'drizzle-orm'

/** Letters that stand nowhere else, so that a name in an answer can only come from its row. */
const mark = () => `q${randomBytes(6).toString('hex')}`
const archived = { archivedAt: '2026-11-20T03:00:00Z', archivedReason: 'Ghi trùng' }

/** Plants one of everything in a province. */
export async function plantRecords(tx: Db, provinceId: string, provinces: ProvinceRegister): Promise<Records> {
  const { region } = provinces.get(provinceId)
  // The South's centre is not known: another one works there.
  const centre = provinces.centreOf(region, '2024-12-31')?.code ?? 'ipc1'
  const where = { provinceId, address: `Thôn ${mark()}` }
  const name = `Xưởng ${mark()}`
  const facility = await aFacility(tx, { ...where, name, taxCode: '0100109106', contactName: `Liên hệ ${mark()}` })
  const twin = await aFacility(tx, { ...where, name })
  const archivedFacility = await aFacility(tx, { ...where, name: `Xưởng ${mark()}`, ...archived })
  const merged = await aFacility(tx, { ...where, name: `Xưởng ${mark()}`, ...archived, mergedInto: facility.id })
  const mergeId = randomUUID()
  const [before] = await tx.select().from(facilities).where(eq(facilities.id, facility.id))
  await tx.insert(facilityMerges).values({ id: mergeId, keptId: facility.id, mergedId: merged.id, reason: 'Ghi trùng', before: { was: { ...before }, became: { ...before }, supports: [], products: [] }, supports: [], products: [] })
  const usual = () => ({ code: `da-${mark()}`, name: `Đề án ${mark()}`, nameEn: `Programme ${mark()}`, region, centre, kind: 'key' as const })
  const programme = await aProgramme(tx, usual())
  const archivedProgramme = await aProgramme(tx, { ...usual(), ...archived })
  await tx.insert(programmeProvinces).values([programme, archivedProgramme].map(row => ({ programmeId: row.id, provinceId })))
  const supportOf = (given: object) => aSupport(tx, { code: `KC24-${mark()}`, programmeId: programme.id, provinceId, title: `Máy ${mark()}`, ...given })
  const support = await supportOf({ facilityId: facility.id })
  const archivedSupport = await supportOf({ facilityId: facility.id, ...archived })
  const event = await supportOf({ type: 'conference', place: `Hội trường ${mark()}` })
  const product = await aProduct(tx, { facilityId: facility.id, name: `Sản phẩm ${mark()}`, status: 'draft' })
  await indexProducts(tx, [product.id], provinces, '2026-11-25')
  const named = (row: { id: string, code: string, name: string, version: number }) => ({ id: row.id, code: row.code, name: row.name, version: row.version })
  const titled = (row: typeof support) => ({ id: row.id, code: row.code, name: row.title!, version: row.version })
  return {
    provinceId,
    isToday: provinces.today(provinceId, '2026-11-25').id === provinceId,
    centre,
    facility: { ...named(facility), slug: facility.slug },
    twin: { ...named(twin), slug: twin.slug },
    archivedFacility: { ...named(archivedFacility), slug: archivedFacility.slug },
    merged: { ...named(merged), slug: merged.slug, mergeId },
    programme: named(programme),
    archivedProgramme: named(archivedProgramme),
    support: { ...titled(support), amountId: support.amounts[0]!.id },
    archivedSupport: titled(archivedSupport),
    event: titled(event),
    product: { id: product.id, code: product.slug, name: product.name, version: product.version, slug: product.slug },
    person: await plantPerson(tx, provinceId),
  }
}

/** A person of that province with things of their own. */
async function plantPerson(tx: Db, reach: string): Promise<Records['person']> {
  const person = { id: `person-${mark()}`, name: `Người ${mark()}`, email: `${mark()}@example.vn`, draftKey: `facility.${mark()}`, filterId: randomUUID(), noticeId: randomUUID(), importId: randomUUID(), exportId: randomUUID(), mappingId: randomUUID(), jobId: randomUUID(), sessionId: `session-${mark()}`, secret: mark() }
  const [row] = await tx.insert(users).values({ id: person.id, name: person.name, email: person.email, role: 'province-officer', reach }).returning({ version: users.version })
  await tx.insert(drafts).values({ userId: person.id, key: person.draftKey, value: { name: person.secret } })
  await tx.insert(savedFilters).values({ id: person.filterId, userId: person.id, noun: 'facility', name: person.secret, address: `q=${person.secret}` })
  await tx.insert(notices).values({ id: person.noticeId, userId: person.id, kind: 'facility-merged', values: { name: person.secret }, path: `/facilities?q=${person.secret}` })
  await tx.insert(imports).values({ id: person.importId, userId: person.id, noun: 'facility', state: 'checked', fileName: `${person.secret}.xlsx`, sha256: person.secret, byteCount: 1, mapping: { tables: [] }, options: { empty: 'keep', leftOut: [] }, tables: [{ sheet: 'Trang 1', ordinal: 0, isHidden: false, headFrom: 1, headTo: 1, rows: 1, skipped: [], encoding: null, columns: [] }], result: { rows: 0, blocking: 0, advisory: 0, certain: 0, effects: [], digest: '', demonstration: false, totals: [], fileTotals: [] } })
  await tx.insert(importMappings).values({ id: person.mappingId, userId: person.id, noun: 'facility', name: person.secret, signature: person.secret, mapping: { tables: [] } })
  await tx.insert(exports).values({ id: person.exportId, userId: person.id, list: 'facilities', format: 'xlsx', address: `q=${person.secret}`, lang: 'vi', fileName: `${person.secret}.xlsx` })
  await tx.insert(jobs).values({ id: person.jobId, userId: person.id, kind: 'import-check', subjectId: person.importId, state: 'done', endedAt: sql`now()` })
  await tx.insert(sessions).values({ id: person.sessionId, token: mark(), userId: person.id, expiresAt: new Date('2027-01-01T00:00:00Z'), userAgent: person.secret })
  await tx.insert(submissions).values({ userId: person.id, key: randomUUID(), procedure: 'facility.create', digest: mark(), answer: { name: person.secret } })
  return { ...person, version: row!.version }
}

/** Everything that names these records. */
export function namesOf(of: Records): string[] {
  const { provinceId: _, isToday: _____, centre: __, person, support: { amountId, ...support }, ...rest } = of
  const rows = [...Object.values(rest), support].flatMap(({ version: ___, ...row }) => Object.values(row))
  const { version: ____, ...own } = person
  return [...new Set([...rows, amountId, ...Object.values(own)])]
}

/** The rows a person keeps, as they stand. */
export async function ownRows(tx: Db, { id }: Records['person']): Promise<unknown> {
  const tables = [drafts, savedFilters, notices, imports, importMappings, exports, jobs, sessions, submissions]
  const rows = []
  for (const table of tables)
    rows.push(await tx.select().from(table).where(eq(table.userId, id)))
  return rows
}
