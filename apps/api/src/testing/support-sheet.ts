import type { FieldValues, ReadRow, SheetKey } from '@khuyencong/domain/sheet'
import type { ImportPlan } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { TestApp } from './app.ts'
import { amounts, programmeProvinces } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence } from '@khuyencong/domain/import'
import { asc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { supportNoun } from '../support/sheet.ts'

export interface Bench {
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
export function said({ issues }: ImportPlan, severity: 'blocking' | 'advisory'): string[] {
  for (const issue of issues)
    expect([issueSentence(issue, 'vi', 'support'), issueSentence(issue, 'en', 'support')].filter(sentence => sentence === unworded || /undefined|\?|NaN/.test(sentence))).toEqual([])
  return issues.filter(issue => issue.severity === severity).sort((a, b) => (a.row ?? 0) - (b.row ?? 0)).map(issue => `${issue.row} ${issue.field}: ${issue.reason}`)
}
export const fixesOf = ({ issues }: ImportPlan, reason: string) => issues.filter(issue => issue.reason === reason).flatMap(issue => issue.fixes.map(fix => [fix.field ?? issue.field, fix.value, fix.isCertain]))
export const effects = (plan: ImportPlan) => Object.fromEntries(plan.effects.map(({ sheet, new: made, changed, unchanged, refused }) => [sheet as SheetKey, [made, changed, unchanged, refused]]))

/** Everything of a test happens in one writing transaction that leaves nothing behind. */
export async function inside<Result>(test: TestApp, work: (bench: Bench) => Promise<Result>, role: Parameters<TestApp['contextAs']>[0] = 'agency-officer'): Promise<Result> {
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

export const ledger = (tx: TestApp['db'], supportId: string) => tx.select().from(amounts).where(eq(amounts.supportId, supportId)).orderBy(asc(amounts.on), asc(amounts.id))

/** What most rows of these tests have: a programme of 2021–2026, and a place in today's Ninh Bình. */
export async function aBench(tx: TestApp['db']) {
  const programme = await aProgramme(tx, { code: 'de-an', name: 'Đề án hỗ trợ máy móc', nameEn: 'Machinery programme', yearFrom: 2021, yearTo: 2026 })
  await tx.insert(programmeProvinces).values({ programmeId: programme.id, provinceId: 'VN-37@2025' })
  const facility = await aFacility(tx, { code: 'CS-70001', name: 'Xưởng Cơ khí Ý Yên', provinceId: 'VN-37@2025' })
  const row = { programmeCode: 'de-an', planYear: 2022, type: 'machinery', provinceId: 'VN-36@2008', state: 'settled', facilityCode: 'CS-70001' }
  return { programme, facility, row }
}
