import type { TestApp } from '../testing/app.ts'
import type { AuditLine } from './line.ts'
import { randomUUID } from 'node:crypto'
import { rowsOf } from '@khuyencong/db/rows'
import { amounts, auditEntries, auditValues, facilities, facilityNames, instruments, invitations, programmeProvinces, settings } from '@khuyencong/db/schema'
import * as schema from '@khuyencong/db/schema'
import { sealAudit } from '@khuyencong/db/seal'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { auditField, AuditFilter, auditNouns, auditValueText, isToldField, isWordedField } from '@khuyencong/domain/audit'
import { roles } from '@khuyencong/domain/right'
import { eq, getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { signedIn } from '../trpc.ts'
import { workbookCells } from '../workbook/write.ts'
import { camel } from './change.ts'
import { recordHistory } from './history.ts'
import { searchEntries } from './search.ts'

let test: TestApp
let made: { facility: string, south: string, support: string, programme: string, product: string, officer: string }
const bank = '0011223344556677'

beforeAll(async () => {
  test = await testApp()
  const officer = 'province-officer:VN-37@2025'
  await test.as('province-officer')
  made = await write(test.db, { actor: 'system:test' }, async (tx) => {
    const programme = await aProgramme(tx, { code: 'thu-nhat-ky', name: 'Đề án thử nhật ký' })
    await tx.insert(programmeProvinces).values({ programmeId: programme.id, provinceId: 'VN-37@2025' })
    const facility = await aFacility(tx, { name: 'Mây tre Kim Sơn', provinceId: 'VN-37@2025', taxCode: '001088012345', contactName: 'Người Liên Hệ', phone: '0912345678', bankName: 'Ngân hàng Thử', bankAccount: bank })
    const south = await aFacility(tx, { name: 'Gốm Lái Thiêu', provinceId: 'VN-79@2025' })
    const support = await aSupport(tx, { code: 'KC24-9001', programmeId: programme.id, facilityId: facility.id, provinceId: 'VN-37@2025' })
    const product = await aProduct(tx, { name: 'Giỏ cói', facilityId: facility.id })
    return { facility: facility.id, south: south.id, support: support.id, programme: programme.id, product: product.id, officer }
  })
  await write(test.db, { actor: officer, reason: 'đổi theo giấy đăng ký mới' }, async (tx) => {
    await tx.insert(facilityNames).values({ facilityId: made.facility, validTo: '2026-11-01', name: 'Mây tre Kim Sơn' })
    await tx.update(facilities).set({ name: 'Mây tre đan Kim Sơn', workers: 25, phone: '0987654321', bankAccount: '99' }).where(eq(facilities.id, made.facility))
  })
  await write(test.db, { actor: officer }, tx => tx.insert(amounts).values({ id: randomUUID(), supportId: made.support, source: 'local', measure: 'realised', on: '2024-11-01', dong: 946_900_000 }))
  await write(test.db, { actor: officer, reason: 'Giải thể' }, tx => tx.update(facilities).set({ archivedAt: '2026-11-20T00:00:00Z', archivedReason: 'Giải thể' }).where(eq(facilities.id, made.facility)))
})
afterAll(() => test.close())

const history = async (role: Parameters<TestApp['as']>[0], noun: string, id: string, reach?: string) => (await (await test.as(role, reach)).audit.history({ noun, id } as never))
const search = async (role: Parameters<TestApp['as']>[0], filter: object, reach?: string) => (await test.as(role, reach)).audit.search({ ...filter, pageSize: 200 } as never)
const changed = (line: AuditLine, field: string) => line.changes.find(change => change.field === field)
const refusal = (work: Promise<unknown>) => work.then(() => 'answered', (error: { code: string }) => error.code)

describe('the history of a record', () => {
  it('tells who, why, which act, and each field from what to what, parts included', async () => {
    const { items, next } = await history('province-officer', 'facility', made.facility)
    expect(next).toBeNull()
    expect(items.map(line => [line.noun, line.act])).toEqual([['facility', 'archived'], ['facility', 'edited'], ['facility-name', 'created'], ['facility', 'created']])
    const edited = items[1]!
    expect([edited.actor.name, edited.reason, edited.version, edited.record.title]).toEqual(['Người thử province-officer', 'đổi theo giấy đăng ký mới', 2, 'Mây tre đan Kim Sơn'])
    expect(changed(edited, 'name')).toEqual({ field: 'name', before: 'Mây tre Kim Sơn', after: 'Mây tre đan Kim Sơn', hidden: false })
    expect(edited.changes.map(change => change.field)).toEqual(['name', 'workers', 'phone', 'bankAccount'])
    // The edit and the former name are of one moment: one transaction.
    expect(items[1]!.at).toBe(items[2]!.at)
  })

  it('names what a value points to, in the reader\'s words', async () => {
    const { items, names } = await history('leader', 'support', made.support)
    expect(items[0]).toMatchObject({ noun: 'amount', act: 'created', record: { noun: 'support', id: made.support, title: 'KC24-9001' } })
    const created = items.find(line => line.noun === 'support')!
    expect(names[String(changed(created, 'facilityId')!.after)]).toBe('Mây tre đan Kim Sơn')
    expect(names[String(changed(created, 'programmeId')!.after)]).toBe('Đề án thử nhật ký')
    const text = (field: string) => auditValueText(auditField('amount', field).kind, changed(items[0]!, field)!.after, 'vi', id => names[id] ?? null)
    expect(['dong', 'source', 'measure', 'on'].map(text)).toEqual(['946.900.000\u00A0đồng', 'Khuyến công địa phương', 'Thực hiện', '01/11/2024'])
  })

  it('is there for every record that has one, with its parts', async () => {
    await write(test.db, { actor: 'system:test' }, async (tx) => {
      await tx.insert(instruments).values({ code: 'qd-thu', kind: 'decision', number: '1/QĐ-THỬ', title: 'Quyết định thử', issuer: 'Nơi thử', status: 'unverified' })
      await tx.insert(settings).values({ key: 'thu', value: 1 })
      await tx.insert(invitations).values({ id: 'thu', userId: made.officer, kind: 'invitation', tokenDigest: 'x', expiresAt: new Date() })
    })
    const nouns = async (noun: string, id: string) => [...new Set((await history('administrator', noun, id)).items.map(line => line.noun))].sort()
    expect(await nouns('programme', made.programme)).toEqual(['programme', 'programme-province'])
    expect(await nouns('product', made.product)).toEqual(['certificate', 'product', 'recognition'])
    expect(await nouns('instrument', 'qd-thu')).toEqual(['instrument'])
    expect(await nouns('setting', 'thu')).toEqual(['setting'])
    expect(await nouns('account', made.officer)).toEqual(['account', 'invitation'])
    const [norm] = await test.db.select({ code: schema.norms.code, from: schema.norms.validFrom }).from(schema.norms).limit(1)
    expect(await nouns('norm', `${norm!.code}/${norm!.from}`)).toEqual(['norm'])
    const [criterion] = await test.db.select({ code: schema.criteria.code }).from(schema.criteria).limit(1)
    expect(await nouns('criterion', criterion!.code)).toEqual(['criterion'])
  })

  it('is nobody\'s who may not read the record, or whose reach does not hold it', async () => {
    for (const noun of ['facility', 'support', 'programme', 'product'] as const) {
      const id = made[noun]
      expect([noun, await refusal(history('province-officer', noun, id, 'VN-19@2025'))]).toEqual([noun, 'NOT_FOUND'])
      expect([noun, await refusal(history('centre-officer', noun, id, 'south'))]).toEqual([noun, 'NOT_FOUND'])
      expect([noun, await refusal(history('centre-officer', noun, id, 'north'))]).toEqual([noun, 'answered'])
      expect([noun, await refusal(history('leader', noun, randomUUID()))]).toEqual([noun, 'NOT_FOUND'])
    }
    expect(await refusal(history('council-member', 'facility', made.facility))).toBe('FORBIDDEN')
    for (const role of roles)
      expect([role, await refusal(history(role, 'account', made.officer))]).toEqual([role, role === 'administrator' ? 'answered' : 'FORBIDDEN'])
  })

  it('goes on page by page', async () => {
    const id = await write(test.db, { actor: 'system:test' }, async tx => (await aFacility(tx, { provinceId: 'VN-37@2025' })).id)
    for (let workers = 1; workers <= 120; workers++)
      await write(test.db, { actor: 'system:test' }, tx => tx.update(facilities).set({ workers }).where(eq(facilities.id, id)))
    const officer = await test.as('province-officer')
    const first = await officer.audit.history({ noun: 'facility', id })
    const rest = await officer.audit.history({ noun: 'facility', id, before: first.next! })
    expect([first.items.length, rest.items.length, rest.next]).toEqual([100, 21, null])
    expect(new Set([...first.items, ...rest.items].map(line => line.id)).size).toBe(121)
  })
})

describe('values with a right of their own', () => {
  const shown = async (role: Parameters<TestApp['as']>[0]) => {
    const { items } = await history(role, 'facility', made.facility, role === 'province-officer' ? 'VN-37@2025' : undefined)
    const line = items.find(item => item.act === 'edited')!
    return { phone: changed(line, 'phone'), account: changed(line, 'bankAccount'), text: JSON.stringify(items) }
  }

  it('show identity and bank apart, each to whom it is for', async () => {
    const hidden = (field: string) => ({ field, before: null, after: null, hidden: true })
    const phone = { field: 'phone', before: '0912345678', after: '0987654321', hidden: false }
    const account = { field: 'bankAccount', before: bank, after: '99', hidden: false }
    expect(await shown('province-officer')).toMatchObject({ phone, account })
    expect(await shown('agency-officer')).toMatchObject({ phone, account })
    const administrator = await shown('administrator')
    expect(administrator).toMatchObject({ phone, account: hidden('bankAccount') })
    expect(administrator.text).not.toMatch(new RegExp(`${bank}|Ngân hàng Thử|personal:`))
    const leader = await shown('leader')
    expect(leader).toMatchObject({ phone: hidden('phone'), account: hidden('bankAccount') })
    expect(leader.text).not.toMatch(/0912345678|0987654321|001088012345|Người Liên Hệ|personal:/)
    expect(JSON.stringify(await search('leader', { record: made.facility }))).not.toMatch(/0912345678|001088012345|personal:/)
  })

  it('are gone once erased, and the entry stays', async () => {
    const context = await test.contextAs('province-officer')
    await rolledBack(test.db, async (tx) => {
      await tx.delete(auditValues).where(eq(auditValues.value, '0987654321'))
      const { items } = await recordHistory(signedIn({ ...context, db: tx }), { noun: 'facility', id: made.facility })
      expect(changed(items[1]!, 'phone')).toEqual({ field: 'phone', before: '0912345678', after: null, hidden: false })
    })
  })
})

describe('the trail', () => {
  it('is found by person, noun, day, field, reason and record', async () => {
    const ids = async (filter: object) => (await search('leader', filter)).items.map(line => line.id)
    const all = await ids({ actor: made.officer })
    expect(all).toHaveLength(4)
    expect(await ids({ actor: made.officer, noun: ['amount'] })).toHaveLength(1)
    expect(await ids({ actor: made.officer, field: 'workers' })).toHaveLength(1)
    expect(await ids({ actor: made.officer, field: 'address' })).toEqual([])
    expect(await ids({ reason: 'dang ky moi' })).toHaveLength(2)
    expect(await ids({ reason: 'ĐĂNG ký' })).toHaveLength(2)
    expect(await ids({ reason: 'đang' })).toEqual([])
    expect((await ids({ record: 'kc24-9001' })).length).toBe(6)
    expect(await ids({ record: made.support })).toEqual(await ids({ record: 'KC24-9001' }))
    expect(await ids({ record: '%' })).toEqual([])
  })

  it('of a day is that of Vietnam', async () => {
    const context = await test.contextAs('leader')
    await rolledBack(test.db, async (tx) => {
      await tx.execute(sql`insert into audit_entries (at, actor, action, noun, row_id) values ('2026-03-31 16:59:59.9Z', 'system:test', 'update', 'sector', 'cuối tháng 3'), ('2026-03-31 17:00:00Z', 'system:test', 'update', 'sector', 'đầu tháng 4'), ('2026-04-01 16:59:59.9Z', 'system:test', 'update', 'sector', 'cuối ngày'), ('2026-04-01 17:00:00Z', 'system:test', 'update', 'sector', 'hôm sau')`)
      const { items } = await searchEntries(signedIn({ ...context, db: tx }), AuditFilter.parse({ from: '2026-04-01', to: '2026-04-01', noun: ['sector'] }), 10)
      expect(items.map(line => line.record.id)).toEqual(['cuối ngày', 'đầu tháng 4'])
    })
  })

  it('is read page by page without a gap', async () => {
    const leader = await test.as('leader')
    const pages: number[] = []
    for (let before: number | undefined; ;) {
      const { items, next } = await leader.audit.search({ noun: ['facility'], pageSize: 50, before } as never)
      pages.push(...items.map(line => line.id))
      if (next === null)
        break
      before = next
    }
    expect(pages).toEqual((await test.db.select({ id: auditEntries.id }).from(auditEntries).where(eq(auditEntries.noun, 'facility')).orderBy(sql`id desc`)).map(row => row.id))
  })

  it('of a centre holds its region alone, and never an account', async () => {
    const north = (await search('centre-officer', {}, 'north')).items
    expect(north.some(line => line.record.id === made.facility)).toBe(true)
    const seen = async (reach: string, record: string) => (await search('centre-officer', { record }, reach)).items.length
    for (const record of [made.facility, made.support, made.programme, made.product])
      expect([await seen('north', record) > 0, await seen('south', record)]).toEqual([true, 0])
    expect([await seen('north', made.south), await seen('south', made.south) > 0]).toEqual([0, true])
    for (const role of ['centre-officer', 'agency-officer', 'leader'] as const)
      expect([role, (await search(role, { noun: ['account', 'invitation', 'setting'] })).items]).toEqual([role, role === 'leader' || role === 'agency-officer' || role === 'centre-officer' ? [] : expect.anything()])
    expect((await search('administrator', { noun: ['account'] })).items.length).toBeGreaterThan(0)
  })

  it('says who acted lately, inside the reach alone', async () => {
    const names = async (reach: string) => (await (await test.as('centre-officer', reach)).audit.actors()).map(actor => actor.id)
    expect(await names('north')).toContain(made.officer)
    expect(await names('south')).not.toContain(made.officer)
  })
})

describe('the trail as a workbook', () => {
  const cells = async (role: Parameters<TestApp['person']>[0], query: string, reach?: string) => {
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person(role, reach === undefined ? {} : { reach }), password } })
    const answer = await visitor.ask(`/api/export/audit.xlsx?${query}`)
    return answer.status === 200 ? workbookCells(new Uint8Array(await answer.arrayBuffer())) : answer.status
  }

  it('is the conditions and no more, field by field, without identity and bank values', async () => {
    const [list, contents] = await cells('agency-officer', `actor=${encodeURIComponent(made.officer)}`) as Awaited<ReturnType<typeof workbookCells>>
    const fields = list!.rows.slice(1).map(row => row.slice(2, 9))
    expect(fields).toContainEqual(['Người thử province-officer', 'sửa', 'Cơ sở CNNT', 'Mây tre đan Kim Sơn', 'Lao động', null, '25'])
    expect(fields).toContainEqual(['Người thử province-officer', 'sửa', 'Cơ sở CNNT', 'Mây tre đan Kim Sơn', 'Số tài khoản', 'không xuất', 'không xuất'])
    expect(fields).toContainEqual(['Người thử province-officer', 'thêm', 'Bút toán', 'KC24-9001', null, null, null])
    expect(JSON.stringify(list)).not.toMatch(/0912345678|0987654321|0011223344556677/)
    expect(contents!.rows.find(row => row[0] === 'Lọc: Người làm')?.[1]).toBe(made.officer)
  })

  it('keeps to the reach, the right and conditions that can be read', async () => {
    const [south] = await cells('centre-officer', `record=${made.facility}`, 'south') as Awaited<ReturnType<typeof workbookCells>>
    expect(south!.rows).toHaveLength(1)
    expect(await cells('province-officer', '')).toBe(403)
    expect(await cells('leader', 'noun=nothing')).toBe(400)
    expect(await cells('leader', 'from=2026-02-31')).toBe(400)
  })
})

describe('seals', () => {
  it('are told with what is unsealed, and verified by whoever asks', async () => {
    const leader = await test.as('leader')
    expect(await leader.audit.seals()).toMatchObject({ seals: 0, verified: null })
    await sealAudit(test.db, test.now.at)
    const states = await leader.audit.seals()
    expect([states.unsealed, states.newest[0]!.digest.length, states.newest[0]!.sealedAt]).toEqual([0, 64, '2026-11-25 03:00:00+00'])
    expect(await leader.audit.verify()).toMatchObject({ faults: [], seals: states.seals, unsealed: 0 })
    expect((await leader.audit.seals()).verified).toMatchObject({ at: '2026-11-25T03:00:00.000Z', faults: [] })
  })
})

it('every table that is audited is a noun of the trail', async () => {
  const triggers = await rowsOf<{ text: string }>(test.db, sql`select pg_get_triggerdef(oid) as text from pg_trigger where tgname = 'audit'`)
  const nouns = triggers.map(({ text }) => /audit_write\('([^']+)'/.exec(text)![1]!)
  expect(nouns.sort()).toEqual(Object.keys(auditNouns).sort())
})

it('every column of every audited table has words, or is not told', () => {
  const nounOf = new Map(Object.entries({ people: '', users: 'account', facilities: 'facility', facility_addresses: 'facility-address', programme_provinces: 'programme-province', criteria: 'criterion', figures: 'figure', provinces: 'province' }))
  const singular = (name: string) => nounOf.get(name) ?? name.replaceAll('_', '-').replace(/ies$/, 'y').replace(/s$/, '')
  const tables = Object.values(schema).filter(value => is(value, PgTable)).filter(table => getTableName(table) !== 'accounts').map(table => ({ noun: singular(getTableName(table)), columns: Object.values(getTableColumns(table)).map(column => camel(column.name)) })).filter(({ noun }) => noun in auditNouns)
  expect(tables.map(({ noun }) => noun).sort()).toEqual(Object.keys(auditNouns).sort())
  const secret = ['tokenDigest', 'image']
  expect(tables.flatMap(({ noun, columns }) => columns.filter(column => !secret.includes(column) && isToldField(noun, column) && !isWordedField(noun, column)).map(column => `${noun}.${column}`))).toEqual([])
})
