import type { ImportMapping, ImportView } from '@khuyencong/domain/import'
import { describe, expect, it } from 'vitest'
import { mounted } from '../testing/mounted.ts'
import ImportMappingStep from './ImportMappingStep.vue'

const column = (index: number, head: string, samples: string[], unit: 'million' | null = null) => ({ index, letters: 'ABCDE'[index]!, head, isHidden: false, unit, samples })
const table = { sheet: 'Biểu 1', ordinal: 0, isHidden: false, headFrom: 3, headTo: 4, rows: 12, skipped: [{ row: 9, reason: 'total' }], encoding: 'tcvn3' as const, converted: [{ before: 'Tªn c¬ së', after: 'Tên cơ sở' }], columns: [column(0, 'STT', ['1']), column(1, 'Tên cơ sở', ['HTX Ví Dụ']), column(2, 'KCQG', ['946,9']), column(3, 'Đối ứng', ['210'])] }
const mapping: ImportMapping = { tables: [{ sheet: 'Biểu 1', ordinal: 0, to: 'supports', columns: [{ field: 'facilityName', index: 1, unit: null }, { field: 'realised.national', index: 2, unit: null }], constants: { planYear: '2021' } }] }
const view = (over: Partial<ImportView> = {}): ImportView => ({
  id: 'f6b0c2c4-8a4e-4b39-9d0f-0b8f7c2e5d11', noun: 'support', state: 'mapping', fileName: 'a.xls', bytes: 10, number: null, createdAt: '2026-11-25T00:00:00Z', updatedAt: '2026-11-25T00:00:00Z', job: null, result: null, version: 1,
  fileKind: 'xls', template: null, tables: [table], mapping, keptMapping: null, options: { empty: 'keep', leftOut: [] }, edits: 0, problem: null, receipt: null, sameFile: null, ...over,
})
const me = { id: 'u', name: 'Cán bộ', email: 'a@b.vn', role: 'centre-officer', reach: 'north', mustChangePassword: false }

async function step(over: Partial<ImportView> = {}, lang: 'vi' | 'en' = 'vi') {
  const asked: [ImportMapping, string | undefined][] = []
  const page = await mounted(ImportMappingStep, { view: view(over), busy: false, online: true, onCheck: (given: ImportMapping, keepAs?: string) => asked.push([given, keepAs]) }, { lang, answers: [[['account', 'me'], me]] })
  return { ...page, asked, go: () => page.wrapper.findAll('.page-foot button').at(-1)! }
}

describe('matching columns', () => {
  it('shows heads, samples and what was passed over, and an old encoding before and after', async () => {
    const { shown } = await step()
    expect(shown()).toContain('12 dòng, đầu cột ở dòng 4')
    expect(shown()).toContain('Bỏ qua: 1 dòng cộng')
    expect(shown()).toContain('TCVN3')
    expect(shown()).toMatch(/Tªn c¬ së\s+Tên cơ sở/)
    expect(shown()).toMatch(/Hồ sơ mới còn cần:.*Loại hình hỗ trợ.*Ngày ghi nhận/)
  })

  it('waits for the unit of money, which nobody said', async () => {
    const { shown, go } = await step()
    expect(shown()).toContain('Còn 1 cột tiền chưa có đơn vị.')
    expect(go().attributes('disabled')).toBeDefined()
  })

  it('is checked as it stands, and kept under a name where that is wanted', async () => {
    const ready: ImportMapping = { tables: [{ ...mapping.tables[0]!, columns: [{ field: 'facilityName', index: 1, unit: null }, { field: 'realised.national', index: 2, unit: 'million' }] }] }
    const { wrapper, go, asked } = await step({ mapping: ready })
    await wrapper.find('button[role="checkbox"]').trigger('click')
    expect(go().attributes('disabled')).toBeDefined()
    await wrapper.find('input[maxlength="120"]').setValue('Biểu của Trung tâm')
    await go().trigger('click')
    expect(asked).toEqual([[ready, 'Biểu của Trung tâm']])
  })

  it('says that ours is matched, and speaks English', async () => {
    const { shown } = await step({ template: { version: 1, isCurrent: true } }, 'en')
    expect(shown()).toContain('This is our own template: every column is matched.')
    expect(shown()).not.toContain('Keep this match for next time')
  })
})
