import type { Db } from '../index.ts'
import { randomUUID } from 'node:crypto'
import { fold, slugOf } from '@khuyencong/domain/text'
import { amounts, certificates, facilities, products, programmes, recognitions, supports } from '../schema.ts'

let built = 0
/** A number no other row of this process has, for codes and slugs. */
const next = () => String(++built).padStart(5, '0')

/** A household in Thái Nguyên, or whatever `overrides` say. Call it inside `write`. */
export async function aFacility(tx: Db, overrides: Partial<typeof facilities.$inferInsert> = {}): Promise<typeof facilities.$inferSelect> {
  const number = next()
  const name = overrides.name ?? `Cơ sở thử ${number}`
  const [row] = await tx.insert(facilities).values({ id: randomUUID(), code: `CS-T${number}`, slug: `${slugOf(name)}-${number}`, name, folded: fold(name), legalForm: 'household', provinceId: 'VN-19@2025', sector: 'agro', ...overrides }).returning()
  return row!
}

/** A single programme of the North in 2024, or whatever `overrides` say. */
export async function aProgramme(tx: Db, overrides: Partial<typeof programmes.$inferInsert> = {}): Promise<typeof programmes.$inferSelect> {
  const number = next()
  const [row] = await tx.insert(programmes).values({ id: randomUUID(), code: `test-${number}`, name: `Đề án thử ${number}`, nameEn: `Test programme ${number}`, kind: 'single', centre: 'ipc1', region: 'north', yearFrom: 2024, yearTo: 2024, ...overrides }).returning()
  return row!
}

type AmountDraft = Omit<typeof amounts.$inferInsert, 'id' | 'supportId'> & { id?: string }

/** Machinery for a new facility under a new programme, with entries of money; pass ids to use others. */
export async function aSupport(tx: Db, overrides: Partial<typeof supports.$inferInsert> & { amounts?: AmountDraft[] } = {}) {
  const { amounts: drafts, ...rest } = overrides
  const type = rest.type ?? 'machinery'
  const planYear = rest.planYear ?? 2024
  const programmeId = rest.programmeId ?? (await aProgramme(tx, { yearFrom: planYear, yearTo: planYear })).id
  const facility = rest.facilityId === undefined && type !== 'conference' ? await aFacility(tx, rest.provinceId ? { provinceId: rest.provinceId } : {}) : null
  const [row] = await tx.insert(supports).values({ id: randomUUID(), code: `KC${String(planYear).slice(2)}-T${next()}`, type, programmeId, planYear, facilityId: facility?.id ?? null, provinceId: facility?.provinceId ?? 'VN-19@2025', state: 'settled', ...rest }).returning()
  const usual: AmountDraft[] = [
    { source: 'national', measure: 'realised', on: `${planYear}-09-01`, dong: 200_000_000 },
    { source: 'counterpart', measure: 'realised', on: `${planYear}-09-01`, dong: 300_000_000 },
    { source: 'national', measure: 'accepted', on: `${planYear}-10-15`, dong: 200_000_000 },
    { source: 'counterpart', measure: 'accepted', on: `${planYear}-10-15`, dong: 300_000_000 },
  ]
  const values = (drafts ?? usual).map(draft => ({ id: randomUUID(), supportId: row!.id, ...draft }))
  const entries = values.length > 0 ? await tx.insert(amounts).values(values).returning() : []
  return { ...row!, amounts: entries }
}

type HonourDraft = Partial<typeof recognitions.$inferInsert> & { certificate?: Partial<typeof certificates.$inferInsert> | null }

/** A shown product with a regional recognition and its certificate; `recognition: null` leaves both out. Its search row is not written. */
export async function aProduct(tx: Db, overrides: Partial<typeof products.$inferInsert> & { recognition?: HonourDraft | null } = {}) {
  const { recognition: honour, ...rest } = overrides
  const number = next()
  const name = rest.name ?? `Sản phẩm thử ${number}`
  const facilityId = rest.facilityId ?? (await aFacility(tx)).id
  const [product] = await tx.insert(products).values({ id: randomUUID(), slug: `${slugOf(name)}-${number}`, facilityId, group: 'food', name, summary: 'Một câu giới thiệu.', specification: [], plate: 'nhom-khac', status: 'shown', ...rest }).returning()
  if (honour === null)
    return { ...product!, recognition: null, certificate: null }
  const { certificate: paper, ...draft } = honour ?? {}
  const [recognition] = await tx.insert(recognitions).values({ id: randomUUID(), productId: product!.id, level: 'region', year: 2024, decisionNumber: '0000/QĐ-CTĐP', decidedOn: '2024-09-10', ...draft }).returning()
  if (paper === null)
    return { ...product!, recognition: recognition!, certificate: null }
  const [certificate] = await tx.insert(certificates).values({ id: randomUUID(), recognitionId: recognition!.id, number: `T-${number}`, issuedOn: '2024-09-15', ...paper }).returning()
  return { ...product!, recognition: recognition!, certificate: certificate! }
}
