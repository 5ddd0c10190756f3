import type { InstrumentDraft } from '@khuyencong/domain/instrument'
import type { TestApp } from '../testing/app.ts'
import { auditEntries, norms } from '@khuyencong/db/schema'
import { aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { InstrumentFilter, instrumentSorts, instruments as knownTexts } from '@khuyencong/domain/instrument'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { workbookCells } from '../workbook/write.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const draft: InstrumentDraft = { kind: 'circular', number: '2/2026/TT-THU', title: 'Văn bản dựng cho phép thử', issuer: 'Nơi thử', provinceId: null, issuedOn: '2026-02-01', signedOn: '2026-01-30', effectiveFrom: '2026-03-15', effectiveTo: null, note: null, status: 'documented', links: [{ relation: 'amends', target: 'tt-28-2018-btc' }] }
const codes = (rows: { code: string }[]) => rows.map(row => row.code)

describe('legal texts', () => {
  it('are found by number, title and issuer, with or without marks, and by kind and status', async () => {
    const reader = await test.as('leader')
    const found = async (filter: object) => codes((await reader.instrument.list(InstrumentFilter.parse(filter))).items)
    expect((await reader.instrument.list(InstrumentFilter.parse({}))).total).toBe(knownTexts.length)
    expect(await found({ q: '28/2018' })).toEqual(['tt-28-2018-btc', 'tt-64-2024-btc'])
    expect(await found({ q: 'bo tai chinh dinh muc' })).toEqual(['tt-28-2018-btc'])
    expect(await found({ kind: ['law'] })).toEqual(['luat-91-2025'])
    expect((await found({ status: ['unverified'] })).sort()).toEqual(['tt-34-2022', 'ttlt-26-2014'])
    expect(await found({ archived: 'only' })).toEqual([])
  })

  it.each(instrumentSorts)('can be ordered by %s, a text without that day last both ways', async (sort) => {
    const reader = await test.as('leader')
    const up = (await reader.instrument.list(InstrumentFilter.parse({ sort }))).items
    const down = (await reader.instrument.list(InstrumentFilter.parse({ sort, desc: true }))).items
    expect(codes(up).sort()).toEqual(codes(down).sort())
    if (sort === 'issued')
      expect([up[0]!.code, down[0]!.code, up.at(-1)!.issuedOn, down.at(-1)!.issuedOn]).toEqual(['nd-45-2012', 'qd-2646-bct', null, null])
  })

  it('open to their three days, their chain and what rests on them', async () => {
    await write(test.db, { actor: 'system:test' }, tx => aSupport(tx, { planYear: 2022, provinceId: 'VN-36@2008' }))
    const detail = await (await test.as('leader')).instrument.byCode({ code: 'tt-28-2018-btc' })
    expect([detail.inForce, detail.changedBy?.code, codes(detail.chain.before), codes(detail.chain.amendments)]).toEqual(['unknown', 'tt-64-2024-btc', ['ttlt-26-2014'], ['tt-64-2024-btc']])
    expect(detail.instrument).toMatchObject({ issuedOn: null, signedOn: null, effectiveFrom: null })
    expect(detail.resting.norms.map(row => row.code)).toEqual(['consultancy', 'demo-model', 'machinery', 'showroom'])
    expect(detail.supports).toContainEqual({ code: 'machinery', validFrom: '2018-05-11', count: 1 })
    expect((await (await test.as('province-officer', 'VN-01@2025')).instrument.byCode({ code: 'tt-28-2018-btc' })).supports).toContainEqual({ code: 'machinery', validFrom: '2018-05-11', count: 0 })
    expect((await (await test.as('leader')).instrument.byCode({ code: 'nd-45-2012' })).linkedBy.map(link => [link.relation, link.text.code])).toEqual([['amends', 'nd-235-2025'], ['details', 'tt-46-2012-bct']])
    await expect((await test.as('leader')).instrument.byCode({ code: 'nowhere' })).rejects.toEqual(refusal('not-found', { reason: 'no-such-instrument' }))
  })

  it('are entered, changed, archived with a reason and restored, with their links as a part of them', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.instrument.create(draft)
    expect(made).toMatchObject({ code: 'tt-2-2026-thu', version: 1, issuedOn: '2026-02-01', signedOn: '2026-01-30', effectiveFrom: '2026-03-15', links: draft.links })
    await expect(officer.instrument.create(draft)).rejects.toEqual(refusal('invalid', { issues: [{ field: 'number', reason: 'number-taken', values: { code: 'tt-2-2026-thu' } }] }))

    // Only the links change: that is a change of the text all the same, and a second editor is told.
    const linked = await officer.instrument.edit({ code: made.code, version: 1, draft: { ...draft, links: [...draft.links, { relation: 'details', target: 'nd-45-2012' }] } })
    expect([linked.version, linked.links]).toEqual([2, [{ relation: 'amends', target: 'tt-28-2018-btc' }, { relation: 'details', target: 'nd-45-2012' }]])
    await expect(officer.instrument.edit({ code: made.code, version: 1, draft })).rejects.toEqual(refusal('conflict', { reason: 'stale-version', current: expect.objectContaining({ version: 2, links: linked.links }) }))
    expect(await test.db.$count(auditEntries, and(eq(auditEntries.noun, 'instrument-link'), eq(auditEntries.rowId, 'tt-2-2026-thu/details/nd-45-2012')))).toBe(1)

    const archived = await officer.instrument.archive({ code: made.code, version: 2, reason: 'Nhập nhầm' })
    expect(archived.archivedReason).toBe('Nhập nhầm')
    expect(codes((await officer.instrument.list(InstrumentFilter.parse({ archived: 'only' }))).items)).toEqual([made.code])
    await expect(officer.instrument.edit({ code: made.code, version: 3, draft })).rejects.toEqual(refusal('closed', { reason: 'instrument-archived' }))
    expect((await officer.instrument.restore({ code: made.code, version: 3 })).archivedAt).toBeNull()
  })

  it('refuse an effect before the issue, a link to nothing or to themselves, an unknown province', async () => {
    const officer = await test.as('administrator')
    const issues = (given: Partial<InstrumentDraft>) => officer.instrument.create({ ...draft, number: '3/2026/TT-THU', ...given }).then(() => [], error => (error as { cause: { detail: { issues: { field: string, reason: string }[] } } }).cause.detail.issues.map(issue => [issue.field, issue.reason]))
    expect(await issues({ effectiveFrom: '2026-01-01' })).toEqual([['effectiveFrom', 'effect-before-issue']])
    expect(await issues({ links: [{ relation: 'amends', target: 'nowhere' }] })).toEqual([['links.0', 'unknown-instrument']])
    expect(await issues({ provinceId: 'VN-99@2025' })).toEqual([['provinceId', 'unknown-province']])
  })

  it('are not archived while a rule rests on them', async () => {
    const officer = await test.as('agency-officer')
    const { instrument } = await officer.instrument.byCode({ code: 'tt-28-2018-btc' })
    await expect(officer.instrument.archive({ code: instrument.code, version: instrument.version, reason: 'Thử lưu trữ' })).rejects.toEqual(refusal('closed', { reason: 'instrument-in-use', issues: [{ field: 'reason', reason: 'instrument-in-use', values: { count: 4 } }] }))
    expect(await test.db.$count(norms, eq(norms.instrument, 'tt-28-2018-btc'))).toBe(4)
  })

  it('go into a workbook as the screen lists them, days as days', async () => {
    const officer = browser(test.app)
    await officer.ask('/api/auth/sign-in/email', { body: { email: await test.person('leader'), password } })
    const answer = await officer.ask('/api/export/instruments.xlsx?kind=decree&columns=name,issued,effective,status')
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="van-ban-2026-11-25.xlsx"'])
    const [list, contents] = await workbookCells(new Uint8Array(await answer.arrayBuffer()))
    expect(list!.rows).toEqual([
      ['Văn bản', 'Ngày ban hành', 'Có hiệu lực từ', 'Mức tin cậy'],
      ['Nghị định 134/2004/NĐ-CP', null, null, 'Có nguồn'],
      ['Nghị định 45/2012/NĐ-CP', new Date('2012-05-21T00:00:00Z'), null, 'Có nguồn'],
      ['Nghị định 235/2025/NĐ-CP', new Date('2025-08-27T00:00:00Z'), new Date('2025-10-15T00:00:00Z'), 'Có nguồn'],
    ])
    expect(contents!.rows.find(row => row[0] === 'Lọc: Loại văn bản')?.[1]).toBe('Nghị định')
  })

  it('are read by everybody on the staff and changed by administrator and agency officer', async () => {
    for (const role of ['centre-officer', 'province-officer', 'leader'] as const) {
      const person = await test.as(role)
      expect((await person.instrument.all()).length).toBeGreaterThanOrEqual(knownTexts.length)
      await expect(person.instrument.create({ ...draft, number: '4/2026/TT-THU' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    await expect((await test.as('council-member')).instrument.all()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
