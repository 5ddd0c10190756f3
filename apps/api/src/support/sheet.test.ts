import type { TestApp } from '../testing/app.ts'
import type { Bench } from '../testing/support-sheet.ts'
import { auditEntries, facilities, supports } from '@khuyencong/db/schema'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { aBench, effects, fixesOf, inside as insideOf, ledger, said } from '../testing/support-sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const inside = (work: (bench: Bench) => Promise<unknown>, role?: Parameters<TestApp['contextAs']>[0]) => insideOf(test, work, role)

describe('a table of supports that is not ours', () => {
  it('finds programme and facility by name, adds facilities it meets and money side by side, and brings the same file in once', () => inside(async ({ tx, plan, bring }) => {
    await aProgramme(tx, { code: 'de-an-2022', name: 'Đề án hỗ trợ máy móc năm 2022', yearFrom: 2022, yearTo: 2022 })
    const known = await aFacility(tx, { name: 'HTX Chè Tân Cương', provinceId: 'VN-19@2025', legalForm: 'cooperative' })
    const row = { programmeName: 'ĐỀ ÁN HỖ TRỢ MÁY MÓC NĂM 2022', planYear: 2022, type: 'machinery', provinceId: 'VN-19@2008', state: 'settled', moneyOn: '2022-11-30' }
    const file = [
      { ...row, 'facilityName': 'htx chè  tân cương', 'title': 'Máy sao chè', 'realised.national': 150_000_000, 'realised.counterpart': 200_000_000 },
      { ...row, 'facilityName': 'Công ty TNHH Gốm Mới', 'realised.national': 90_000_000, 'realised.counterpart': 0 },
      { ...row, 'facilityName': 'Công ty TNHH Gốm Mới', 'title': 'Lò nung', 'realised.national': 80_000_000 },
    ]
    const first = await bring(file)
    expect(effects(first)).toEqual({ supports: [3, 0, 0, 0], amounts: [4, 0, 0, 0], facilities: [1, 0, 0, 0] })
    const made = await tx.select().from(supports).orderBy(asc(supports.code))
    const [added] = await tx.select().from(facilities).where(eq(facilities.name, 'Công ty TNHH Gốm Mới'))
    expect(made.map(({ code, facilityId, title, provinceId }) => [code, facilityId, title, provinceId])).toEqual([['KC22-0001', known.id, 'Máy sao chè', 'VN-19@2008'], ['KC22-0002', added!.id, null, 'VN-19@2008'], ['KC22-0003', added!.id, 'Lò nung', 'VN-19@2008']])
    expect(added).toMatchObject({ legalForm: 'enterprise', provinceId: 'VN-19@2025', slug: 'cong-ty-tnhh-gom-moi', demonstration: false })
    expect((await ledger(tx, made[0]!.id)).map(({ source, measure, on, dong }) => [source, measure, on, dong])).toEqual(expect.arrayContaining([['national', 'realised', '2022-11-30', 150_000_000], ['counterpart', 'realised', '2022-11-30', 200_000_000]]))

    const again = await plan(file)
    expect([effects(again), said(again, 'blocking')]).toEqual([{ supports: [0, 0, 3, 0], amounts: [0, 0, 4, 0] }, []])
    const other = await plan([{ ...file[0]!, 'realised.national': 151_000_000 }])
    expect(other.issues.filter(issue => issue.severity === 'blocking')).toMatchObject([{ field: 'realised.national', reason: 'money-differs', values: { recorded: 150_000_000, given: 151_000_000 } }])
  }))
})

describe('what a row refers to', () => {
  it('a facility by code, told where the name beside it is another, merged, unknown or archived', () => inside(async ({ tx, plan }) => {
    const { row, facility } = await aBench(tx)
    await aFacility(tx, { code: 'CS-70002', provinceId: 'VN-37@2025', mergedInto: facility.id, archivedAt: '2024-01-01T00:00:00Z' })
    await aFacility(tx, { code: 'CS-70003', provinceId: 'VN-37@2025', archivedAt: '2024-01-01T00:00:00Z' })
    const found = await plan([{ ...row, facilityName: 'Tên khác' }, { ...row, facilityCode: 'cs-70002' }, { ...row, facilityCode: 'CS-79999' }, { ...row, facilityCode: 'CS-70003' }])
    expect(said(found, 'advisory')).toEqual(['2 facilityName: facility-name-differs'])
    expect(said(found, 'blocking')).toEqual(['3 facilityCode: facility-merged', '4 facilityCode: no-such-facility', '5 facilityCode: facility-archived'])
    expect(fixesOf(found, 'facility-merged')).toEqual([['facilityCode', 'CS-70001', true]])
    expect(effects(found)).toEqual({ supports: [1, 0, 0, 3] })
  }))

  it('a facility by name and province: one is taken, also where only its form is written otherwise, several and near ones are offered', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    for (const code of ['CS-70004', 'CS-70005'])
      await aFacility(tx, { code, name: 'Cơ sở Mộc Hùng', provinceId: 'VN-37@2025' })
    const { facilityCode: _, ...named } = row
    const found = await plan([{ ...named, facilityName: 'Cơ sở mộc  Hùng' }, { ...named, facilityName: 'Cơ sở Cơ khí Ý Yên' }, { ...named, facilityName: 'Công ty Cơ khí Ý Yên' }, { ...named, facilityName: 'Cơ sở Cơ khí Ý Yênn' }, { ...named, facilityName: 'Xưởng Cơ khí Ý Yên', provinceId: 'VN-19@2008' }, { ...named, facilityName: 'Tổ hợp tác Gốm' }])
    expect(said(found, 'blocking')).toEqual(['2 facilityName: several-facilities', '7 facilityName: facility-form-unknown'])
    expect(said(found, 'advisory')).toEqual(['3 facilityName: facility-taken', '4 facilityName: facility-alike', '5 facilityName: facility-alike', '6 facilityName: facility-new'])
    expect(fixesOf(found, 'several-facilities')).toEqual([['facilityCode', 'CS-70004', false], ['facilityCode', 'CS-70005', false]])
    expect(fixesOf(found, 'facility-alike')).toEqual([['facilityCode', 'CS-70001', false], ['facilityCode', 'CS-70001', false]])
    expect(fixesOf(found, 'facility-form-unknown').map(fix => fix[0])).toEqual(['facilityForm', 'facilityForm', 'facilityForm'])
  }))

  it('an event by the place that stands where a facility would, and what is no facility by name too', () => inside(async ({ tx, bring }) => {
    const { row } = await aBench(tx)
    const { facilityCode: _, ...event } = row
    const done = await bring([{ ...event, type: 'conference', facilityName: 'Nhà văn hoá tỉnh', title: 'Hội nghị phía Bắc', participants: 120 }, { ...event, type: 'vocational-training', facilityName: 'Xã Ví Dụ' }])
    expect(said(done, 'advisory')).toEqual(['3 facilityName: name-is-place'])
    expect((await tx.select().from(supports).orderBy(asc(supports.code))).map(made => [made.facilityId, made.place, made.participants])).toEqual([[null, 'Nhà văn hoá tỉnh', 120], [null, 'Xã Ví Dụ', null]])
  }))

  it('a programme by code or name, and offers those that are near', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    await aProgramme(tx, { code: 'may-2022', name: 'Đề án dệt may', yearFrom: 2022, yearTo: 2022 })
    await aProgramme(tx, { code: 'may-2023', name: 'Đề án dệt may', yearFrom: 2023, yearTo: 2023 })
    const { programmeCode: _, ...named } = row
    const found = await plan([{ ...row, programmeCode: 'DE-AN', programmeName: 'Tên khác' }, { ...row, programmeCode: 'khong-co', programmeName: 'Đề án máy móc' }, { ...named, programmeName: 'ĐỀ ÁN DỆT MAY' }, { ...named, planYear: 2024, programmeName: 'Đề án dệt may' }, named, { ...row, planYear: 2020 }])
    expect(said(found, 'advisory')).toEqual(['2 programmeName: programme-name-differs'])
    expect(said(found, 'blocking')).toEqual(['3 programmeCode: no-such-programme', '5 programmeName: several-programmes', '6 programmeCode: required', '7 planYear: outside-programme'])
    expect(fixesOf(found, 'no-such-programme')[0]).toEqual(['programmeCode', 'de-an', false])
    expect(fixesOf(found, 'several-programmes')).toEqual([['programmeCode', 'may-2022', false], ['programmeCode', 'may-2023', false]])
  }))

  it('the province of its day, within reach', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    const { provinceId: _, ...nowhere } = row
    const found = await plan([{ ...row, provinceId: 'VN-37@2025' }, { ...row, provinceId: 'VN-19@2008', title: 'nơi khác' }, nowhere, { ...nowhere, planYear: 2026, title: 'năm nay' }])
    expect(said(found, 'blocking')).toEqual(['2 provinceId: province-not-on-date', '3 provinceId: outside-reach', '4 provinceId: required'])
    expect(fixesOf(found, 'province-not-on-date')).toEqual([['provinceId', 'Hà Nam (đến 30/06/2025)', true]])
    expect(effects(found)).toEqual({ supports: [1, 0, 0, 3] })
  }, 'province-officer'))
})

describe('which support on record a row means', () => {
  it('the one of its code; another code makes a new one under it, and numbers go on above', () => inside(async ({ tx, bring, plan }) => {
    const { row, programme, facility } = await aBench(tx)
    const known = await aSupport(tx, { code: 'KC22-0003', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', title: 'Máy tiện', amounts: [] })
    const done = await bring([{ ...row, code: 'kc22-0003', title: 'Máy tiện CNC' }, { ...row, code: 'HS.12/2022', title: 'Máy phay', state: 'inspected' }, { ...row, code: 'KC22-0041', title: 'Máy mài' }, { ...row, title: 'Máy hàn' }], [], 'clear')
    expect(said(done, 'advisory')).toEqual(['3 code: new-under-code', '3 state: state-not-recordable', '4 code: new-under-code', '4 facilityName: same-support-in-file', '5 facilityName: same-support-in-file'])
    expect((await tx.select().from(supports).orderBy(asc(supports.code))).map(made => [made.code, made.title, made.state])).toEqual([['HS.12/2022', 'Máy phay', 'inspected'], ['KC22-0003', 'Máy tiện CNC', 'settled'], ['KC22-0041', 'Máy mài', 'settled'], ['KC22-0042', 'Máy hàn', 'settled']])
    expect((await tx.select().from(supports).where(eq(supports.id, known.id)))[0]).toMatchObject({ version: 2, note: null })
    const [update] = await tx.select().from(auditEntries).where(eq(auditEntries.rowId, known.id)).orderBy(asc(auditEntries.id)).offset(1)
    expect(update).toMatchObject({ action: 'update', version: 2 })
    expect(done.preview(10).map(line => [line.row, line.effect, line.code, line.changes.map(change => [change.field, change.before, change.after])])).toEqual([[2, 'changed', 'KC22-0003', [['title', 'Máy tiện', 'Máy tiện CNC']]], [3, 'new', 'HS.12/2022', []], [4, 'new', 'KC22-0041', []], [5, 'new', null, []]])
    expect(said(await plan([{ ...row, state: 'inspected', title: 'Khoan' }, { ...row, code: 'có trống' }, { ...row, code: 'KC22-0041' }, { ...row, code: 'KC22-0041' }]), 'blocking')).toEqual(['2 state: state-not-recordable', '3 code: code-form', '5 code: twice-in-file'])
  }))

  it('without a code, the one of the same facility, programme, type and year, of several by its title', () => inside(async ({ tx, plan }) => {
    const { row, programme, facility } = await aBench(tx)
    const rest = { programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', amounts: [] }
    await aSupport(tx, { ...rest, code: 'KC22-0001', title: 'Máy tiện' })
    expect(effects(await plan([row]))).toEqual({ supports: [0, 0, 1, 0] })
    expect(said(await plan([{ ...row, title: 'Máy phay' }]), 'advisory')).toEqual(['2 code: same-support'])
    await aSupport(tx, { ...rest, code: 'KC22-0002', title: 'Máy phay' })
    const found = await plan([{ ...row, title: 'MÁY PHAY' }, { ...row, title: 'Máy hàn' }, { ...row, title: 'máy hàn' }])
    expect(effects(found)).toEqual({ supports: [1, 1, 0, 1] })
    expect(said(found, 'blocking')).toEqual(['4 facilityName: twice-in-file'])
    const open = await plan([row])
    expect(said(open, 'blocking')).toEqual(['2 code: several-supports'])
    expect(fixesOf(open, 'several-supports').map(fix => fix[1]).sort()).toEqual(['KC22-0001', 'KC22-0002'])
  }))

  it('nothing out of reach, nothing archived where it would change, no demonstration made real', () => inside(async ({ tx, plan }) => {
    const { row, programme, facility } = await aBench(tx)
    const rest = { programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', amounts: [] }
    await aSupport(tx, { code: 'KC22-0901', provinceId: 'VN-19@2008', planYear: 2022 })
    await aSupport(tx, { ...rest, code: 'KC22-0902', archivedAt: '2024-01-01T00:00:00Z' })
    await aSupport(tx, { ...rest, code: 'KC22-0903', demonstration: true })
    const found = await plan([{ ...row, code: 'KC22-0901' }, { ...row, code: 'KC22-0902', title: 'khác' }, { ...row, code: 'KC22-0902' }, { ...row, code: 'KC22-0903', demonstration: null }], [], 'clear')
    expect(said(found, 'blocking')).toEqual(['2 code: code-outside-reach', '3 code: record-archived', '4 code: twice-in-file', '5 demonstration: demonstration-for-good'])
  }, 'province-officer'))

  it('makes a demonstration of what rests on one, and of a facility that only such supports name', () => inside(async ({ tx, bring }) => {
    const { row } = await aBench(tx)
    const { facilityCode: _, ...named } = row
    await bring([{ ...named, facilityName: 'HTX Minh Hoạ', demonstration: 'demonstration' }, { ...named, facilityName: 'HTX Thật', demonstration: 'demonstration' }, { ...named, facilityName: 'HTX Thật', title: 'khác' }])
    expect((await tx.select({ name: facilities.name, demonstration: facilities.demonstration }).from(facilities).orderBy(asc(facilities.name))).filter(one => one.name.startsWith('HTX'))).toEqual([{ name: 'HTX Minh Hoạ', demonstration: true }, { name: 'HTX Thật', demonstration: false }])
    expect((await tx.select().from(supports).orderBy(asc(supports.code))).map(made => made.demonstration)).toEqual([true, true, false])
  }))
})
