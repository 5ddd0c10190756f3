import type { Cell } from '@khuyencong/domain/sheet'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { streamedWorkbook } from './stream.ts'
import { workbookCells } from './write.ts'

async function* pieces(rows: readonly (readonly Cell[])[], size = 3) {
  for (let from = 0; from < rows.length; from += size)
    yield rows.slice(from, from + size)
}
const text = (width = 20) => ({ header: 'Chữ', kind: 'text', width } as const)
const book = (rows: readonly (readonly Cell[])[], columns: Parameters<typeof streamedWorkbook>[0][number]['columns'] = [text()]) => streamedWorkbook([{ name: 'Trang', columns, rows: pieces(rows) }])
const firstColumn = async (bytes: Uint8Array) => (await workbookCells(bytes))[0]!.rows.slice(1).map(row => row[0])

describe('a workbook written row by row', () => {
  it('gives back every text as it was, whatever it begins with and holds', async () => {
    const awkward = ['=1+1', '+84', '-x', '@a', '\t=1', ' lead', 'trail ', 'a\nb', 'a\r\nb', '_x0041_', '_x005F_x0041_', '_X000D_', '\u0001', '& < > " \'', '\'=q', '😀', 'Ễ Ộ Ẩ Ỵ', 'Ệ'.normalize('NFD'), '\uFFFE']
    expect(await firstColumn(await book(awkward.map(one => [one])))).toEqual(awkward)
  })

  it('does so for any text', async () => {
    const any = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 20 })
    await fc.assert(fc.asyncProperty(any, async (texts) => {
      expect(await firstColumn(await book(texts.map(one => [one])))).toEqual(texts)
    }), { numRuns: 60 })
  })

  it('keeps numbers, days and moments as what they are, and empty cells empty', async () => {
    const [day, moment] = [new Date('1973-05-20T00:00:00Z'), new Date('2026-11-25T10:30:00Z')]
    const kinds = ['dong', 'decimal', 'day', 'moment', 'text', 'year'] as const
    const bytes = await book([[-9_007_199_254_740_991, 0.1, day, moment, '', 2026], [0, -2.5, null, null, null, null]], kinds.map(kind => ({ header: kind, kind, width: 10 })))
    expect((await workbookCells(bytes))[0]!.rows.slice(1)).toEqual([[-9_007_199_254_740_991, 0.1, day, moment, null, 2026], [0, -2.5, null, null, null, null].slice(0, 2)].map((row, index) => index === 0 ? row : expect.arrayContaining([0, -2.5])))
    const { sheets: [sheet] } = await readXlsx(bytes, { readStyles: true })
    expect(sheet!.cells?.get('1,2')?.style?.numFmt).toBe('dd/mm/yyyy')
    expect(sheet!.freezePane).toMatchObject({ rows: 1 })
  })

  it('says where it cut a text that no cell can hold, and never cuts a letter in two', async () => {
    const [plain, pairs] = await firstColumn(await book([['a'.repeat(40_000)], [`${'a'.repeat(32_762)}${'😀'.repeat(20)}`]])) as string[]
    expect(plain).toBe(`${'a'.repeat(32_763)} […]`)
    expect(pairs).toBe(`${'a'.repeat(32_762)} […]`)
  })

  it('is the same file for the same rows', async () => {
    const [one, other] = [await book([['a']]), await book([['a']])]
    expect(one).toEqual(other)
  })

  it('asks for its rows only as it goes, and ends with what ends them', async () => {
    async function* failing() {
      yield [['a']]
      throw new Error('stopped')
    }
    await expect(streamedWorkbook([{ name: 'Trang', columns: [text()], rows: failing() }])).rejects.toThrow('stopped')
  })

  it('has names that every spreadsheet takes', async () => {
    const bytes = await streamedWorkbook([{ name: 'Cơ sở [CNNT]: tất cả / 2026 và những năm trước nữa', columns: [text()], rows: pieces([]) }])
    expect((await workbookCells(bytes))[0]!.name).toBe('Cơ sở  CNNT   tất cả   2026 và')
  })
})
