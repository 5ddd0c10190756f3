import type { FieldValues, ReadRow, SheetKey } from '@khuyencong/domain/sheet'
import type { ImportPlan } from '../import/noun.ts'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { amounts, facilities, supports } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
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

const said = ({ issues }: ImportPlan, severity: 'blocking' | 'advisory') => issues.filter(issue => issue.severity === severity).map(issue => `${issue.row} ${issue.field}: ${issue.reason}`)
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
