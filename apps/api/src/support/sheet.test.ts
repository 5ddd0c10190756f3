import type { FieldValues, ReadRow, SheetKey } from '@khuyencong/domain/sheet'
import type { ImportPlan } from '../import/noun.ts'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { amounts, auditEntries, facilities, norms, programmeProvinces, supports } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence } from '@khuyencong/domain/import'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { supportNoun } from './sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

interface Bench {
  tx: TestApp['db']
  ctx: StaffContext
  /** What a file with these rows would do; `keep` for a foreign file, where an empty cell says nothing. */
  plan: (rows: FieldValues[], money?: FieldValues[], empty?: 'clear' | 'keep') => Promise<ImportPlan>
  /** The same, written, with what it blocks. */
  bring: (rows: FieldValues[], money?: FieldValues[], empty?: 'clear' | 'keep') => Promise<ImportPlan>
}

function readRows(sheet: string, rows: FieldValues[]): ReadRow[] {
  return rows.map((values, at) => ({ sheet, row: at + 2, values, given: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value === null || value === undefined ? [] : [[key, String(value)]])), isRefused: false }))
}

const unworded = 'Giá trị này không ghi được. Xem lại ô.'
/** Issues by row, field and reason; one without a sentence of its own fails the test. */
function said({ issues }: ImportPlan, severity: 'blocking' | 'advisory'): string[] {
  for (const issue of issues)
    expect([issueSentence(issue, 'vi', 'support'), issueSentence(issue, 'en', 'support')].filter(sentence => sentence === unworded || /undefined|\?|NaN/.test(sentence))).toEqual([])
  return issues.filter(issue => issue.severity === severity).sort((a, b) => (a.row ?? 0) - (b.row ?? 0)).map(issue => `${issue.row} ${issue.field}: ${issue.reason}`)
}
const fixesOf = ({ issues }: ImportPlan, reason: string) => issues.filter(issue => issue.reason === reason).flatMap(issue => issue.fixes.map(fix => [fix.field ?? issue.field, fix.value, fix.isCertain]))
const effects = (plan: ImportPlan) => Object.fromEntries(plan.effects.map(({ sheet, new: made, changed, unchanged, refused }) => [sheet as SheetKey, [made, changed, unchanged, refused]]))

/** Everything of a test happens in one writing transaction that leaves nothing behind. */
async function inside<Result>(work: (bench: Bench) => Promise<Result>, role: Parameters<TestApp['contextAs']>[0] = 'agency-officer'): Promise<Result> {
  const person = await test.contextAs(role) as StaffContext
  return rolledBack(test.db, db => write(db, { actor: 'system:test' }, async (tx) => {
    const ctx = { ...person, db: tx }
    const plan: Bench['plan'] = (rows, money = [], empty = 'keep') => supportNoun.plan(tx, ctx, { rows: { supports: readRows('Khoản', rows), amounts: readRows('Bút toán', money) }, empty }, async () => {})
    return work({
      tx,
      ctx,
      plan,
      bring: async (...given) => {
        const planned = await plan(...given)
        expect(said(planned, 'blocking')).toEqual([])
        await planned.write(tx, async () => {})
        return planned
      },
    })
  }))
}

const ledger = (tx: TestApp['db'], supportId: string) => tx.select().from(amounts).where(eq(amounts.supportId, supportId)).orderBy(asc(amounts.on), asc(amounts.id))

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

/** What most rows of these tests have: a programme of 2021–2026, and a place in today's Ninh Bình. */
async function aBench(tx: TestApp['db']) {
  const programme = await aProgramme(tx, { code: 'de-an', name: 'Đề án hỗ trợ máy móc', nameEn: 'Machinery programme', yearFrom: 2021, yearTo: 2026 })
  await tx.insert(programmeProvinces).values({ programmeId: programme.id, provinceId: 'VN-37@2025' })
  const facility = await aFacility(tx, { code: 'CS-70001', name: 'Xưởng Cơ khí Ý Yên', provinceId: 'VN-37@2025' })
  const row = { programmeCode: 'de-an', planYear: 2022, type: 'machinery', provinceId: 'VN-36@2008', state: 'settled', facilityCode: 'CS-70001' }
  return { programme, facility, row }
}

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

const entry = { supportCode: 'T1', measure: 'approved', source: 'national', on: '2022-02-01', dong: 200_000_000, decision: null, corrects: null, reason: null, assumption: false }

describe('entries of money', () => {
  it('come with a support that has no code yet, revise one another wherever they stand, and come once', () => inside(async ({ tx, bring, plan }) => {
    const { row } = await aBench(tx)
    const file = [{ ...row, ref: 'T1' }]
    const money = [
      { ...entry, ordinal: 2, dong: 250_000_000, on: '2022-03-01', corrects: 1, reason: 'điều chỉnh' },
      { ...entry, ordinal: 1 },
      { ...entry, ordinal: 3, measure: 'realised', source: 'counterpart', dong: 90_000_000 },
      { ...entry, ordinal: 4, measure: 'realised', source: 'counterpart', dong: -40_000_000, on: '2022-05-01', corrects: 3, reason: 'ghi nhầm' },
    ]
    const done = await bring(file, money)
    expect(effects(done)).toEqual({ supports: [1, 0, 0, 0], amounts: [4, 0, 0, 0] })
    const [made] = await tx.select().from(supports)
    const kept = await ledger(tx, made!.id)
    const by = (dong: number) => kept.find(one => one.dong === dong)!
    expect([by(250_000_000).supersedes, by(-40_000_000).counters]).toEqual([by(200_000_000).id, by(90_000_000).id])
    expect(done.preview(10).slice(1).map(line => line.title)).toEqual(['Xưởng Cơ khí Ý Yên: Được duyệt · Khuyến công quốc gia · 250.000.000 đồng', 'Xưởng Cơ khí Ý Yên: Được duyệt · Khuyến công quốc gia · 200.000.000 đồng', 'Xưởng Cơ khí Ý Yên: Thực hiện · Vốn đối ứng · 90.000.000 đồng', 'Xưởng Cơ khí Ý Yên: Thực hiện · Vốn đối ứng · -40.000.000 đồng'].map(text => text.replace('-', done.preview(10).at(-1)!.title.includes('−') ? '−' : '-')))
    expect(effects(await plan(file, money))).toEqual({ supports: [0, 0, 1, 0], amounts: [0, 0, 4, 0] })
    // More of the same file later: entries on record stay, and are named by their number.
    const later = await bring([], [{ ...entry, supportCode: made!.code, ordinal: null, measure: 'realised', source: 'counterpart', dong: -50_000_000, on: '2022-06-01', corrects: 2, reason: 'trả lại' }])
    expect(effects(later)).toEqual({ supports: [0, 0, 0, 0], amounts: [1, 0, 0, 0] })
    expect((await ledger(tx, made!.id)).find(one => one.dong === -50_000_000)!.counters).toBe(by(90_000_000).id)
  }))

  it('are held against the ledger, with the number that would be right', () => inside(async ({ tx, plan }) => {
    const { programme, facility } = await aBench(tx)
    await aSupport(tx, { code: 'KC22-0001', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', amounts: [{ source: 'national', measure: 'approved', on: '2022-02-01', dong: 200_000_000 }, { source: 'national', measure: 'realised', on: '2022-09-01', dong: 100_000_000 }] })
    const own = { ...entry, supportCode: 'KC22-0001', ordinal: null }
    const found = await plan([], [
      own,
      { ...own, dong: 220_000_000 },
      { ...own, dong: 230_000_000, corrects: 9 },
      { ...own, measure: 'realised', on: '2022-10-01', dong: -150_000_000, corrects: 2, reason: 'trừ' },
      { ...own, measure: 'realised', dong: 0 },
      { ...own, ordinal: 7, dong: 1, corrects: 8 },
      { ...own, ordinal: 8, dong: 2, corrects: 7 },
      { ...own, ordinal: 8, dong: 3 },
      { ...own, on: '2027-01-01', measure: 'settled' },
      { ...own, dong: null },
      { ...own, supportCode: 'KC99-0001' },
    ])
    expect(said(found, 'blocking')).toEqual(['3 corrects: revision-names-entry', '4 corrects: unknown-entry', '5 dong: countered-too-much', '6 dong: not-zero', '7 corrects: circular-revision', '8 corrects: circular-revision', '9 ordinal: ordinal-twice', '10 on: in-the-future', '11 dong: required', '12 supportCode: no-such-support'])
    expect(fixesOf(found, 'revision-names-entry')).toEqual([['corrects', '1', false]])
    expect(effects(found)).toEqual({ supports: [0, 0, 0, 0], amounts: [0, 0, 1, 10] })
  }))

  it('wait for their support to be mended', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    const found = await plan([{ ...row, ref: 'T1', programmeCode: 'khong-co' }], [{ ...entry, ordinal: 1 }])
    expect(said(found, 'blocking')).toEqual(['2 programmeCode: no-such-programme', '2 supportCode: support-refused'])
    // A row of money that names no support is never passed over.
    expect(said(await plan([{ ...row, ref: null }], [{ ...entry, supportCode: null, ordinal: 1 }]), 'blocking')).toEqual(['2 supportCode: required'])
  }))

  it('above the norm block this year without a reason, and are told for past years', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    // A council's own norm, made for this test: local money for machinery up to 100 million.
    await tx.insert(norms).values({ code: 'machinery-vn-37-2025', supportType: 'machinery', variant: 'standard', rate: 0.5, capDong: 100_000_000, per: 'facility', provinceId: 'VN-37@2025', legalBasis: 'Nghị quyết thử', validFrom: '2026-01-01', validTo: null, status: 'documented' })
    const now = { ...row, planYear: 2026, provinceId: 'VN-37@2025', ref: 'T1', state: 'approved' }
    const above = (on: string, source: string) => [{ ...entry, ordinal: 1, on, source, dong: 400_000_000 }, { ...entry, ordinal: 2, on, source: 'counterpart', dong: 900_000_000 }]
    const found = await plan([now], above('2026-02-01', 'local'))
    expect(said(found, 'blocking')).toEqual(['2 normJustification: norm-exceeded'])
    expect(found.issues.find(issue => issue.reason === 'norm-exceeded')!.values).toEqual({ ceiling: 100_000_000, excess: 300_000_000 })
    expect(said(await plan([{ ...now, normJustification: 'Công văn số 0' }], above('2026-02-01', 'local')), 'blocking')).toEqual([])
    const past = await plan([{ ...row, ref: 'T1' }], above('2022-02-01', 'national'))
    expect([said(past, 'blocking'), said(past, 'advisory')]).toEqual([[], ['2 normJustification: norm-exceeded']])
  }))

  it('side by side need a day, and offer the end of the plan year', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    const found = await plan([{ ...row, 'settled.national': 5_000_000 }])
    expect(said(found, 'blocking')).toEqual(['2 moneyOn: money-day-missing'])
    expect(fixesOf(found, 'money-day-missing')).toEqual([['moneyOn', '31/12/2022', false]])
  }))
})

describe('what changed since it was planned', () => {
  it('ends the writing: another version, a ledger that grew, a code that was given away', () => inside(async ({ tx, plan }) => {
    const { row, programme, facility } = await aBench(tx)
    const known = await aSupport(tx, { code: 'KC22-0001', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', amounts: [] })
    const moved = expect.objectContaining({ code: 'conflict', detail: expect.objectContaining({ reason: 'changed-meanwhile' }) })
    const write = (planned: ImportPlan) => planned.write(tx, async () => {})
    const edited = await plan([{ ...row, code: 'KC22-0001', title: 'mới' }])
    await tx.update(supports).set({ note: 'của người khác' }).where(eq(supports.id, known.id))
    await expect(write(edited)).rejects.toEqual(moved)
    const grown = await plan([], [{ ...entry, supportCode: 'KC22-0001' }])
    await tx.insert(amounts).values({ id: crypto.randomUUID(), supportId: known.id, source: 'local', measure: 'realised', on: '2022-02-02', dong: 5 })
    await expect(write(grown)).rejects.toEqual(moved)
    const added = await plan([{ ...row, code: 'KC22-0077' }])
    await aSupport(tx, { code: 'KC22-0077' })
    await expect(write(added)).rejects.toEqual(moved)
    expect(await tx.$count(supports)).toBe(2)
  }))
})

describe('totals before and after', () => {
  it('are those of the register before, and of the register when it is written', () => inside(async ({ tx, plan, bring }) => {
    const { row, programme, facility } = await aBench(tx)
    await aSupport(tx, { code: 'KC22-0001', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', title: 'Máy tiện' })
    await aSupport(tx, { planYear: 2023 })
    const done = await bring([{ ...row, 'code': 'KC22-0001', 'planYear': 2023, 'type': 'demo-model', 'realised.local': 30_000_000, 'moneyOn': '2023-01-02' }, { ...row, 'title': 'Máy mới', 'realised.national': 7_000_000, 'moneyOn': '2022-11-11' }])
    const line = (group: ImportPlan['totals'][number]) => Object.fromEntries(group.lines.map(({ key, countBefore, countAfter, dongBefore, dongAfter }) => [key, [countBefore, countAfter, dongBefore, dongAfter]]))
    expect(Object.fromEntries(done.totals.map(group => [group.by, line(group)]))).toEqual({
      all: { all: [2, 3, 1_000_000_000, 1_037_000_000] },
      province: { 'VN-36@2008': [1, 2, 500_000_000, 537_000_000], 'VN-19@2025': [1, 1, 500_000_000, 500_000_000] },
      year: { 2022: [1, 1, 500_000_000, 7_000_000], 2023: [1, 2, 500_000_000, 1_030_000_000] },
      type: { 'machinery': [2, 2, 1_000_000_000, 507_000_000], 'demo-model': [0, 1, null, 530_000_000] },
      source: { national: [2, 3, 400_000_000, 407_000_000], counterpart: [2, 2, 600_000_000, 600_000_000], local: [0, 1, null, 30_000_000] },
    })
    const after = await plan([])
    const afterwards = (groups: ImportPlan['totals'], side: 'Before' | 'After') => groups.map(group => [group.by, group.lines.filter(one => one[`count${side}`] > 0).map(one => [one.key, one[`count${side}`], one[`dong${side}`]]).sort()])
    expect(afterwards(after.totals, 'Before')).toEqual(afterwards(done.totals, 'After'))
  }))
})
