import type { ImportCard, ImportView, PreviewRow } from '@khuyencong/domain/import'
import type { TestApp } from '../testing/app.ts'
import type { Importer } from '../testing/import.ts'
import { auditEntries, facilities, importFiles, importMappings, imports } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { desc, eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { csv, facilityHead, facilityRow, importer } from '../testing/import.ts'

let test: TestApp
let officer: Importer
beforeAll(async () => {
  test = await testApp()
  officer = await importer(test, 'province-officer')
})
afterAll(() => test.close())

const named = (name: string) => test.db.select().from(facilities).where(like(facilities.name, name))
const issuesOf = async (id: string) => (await officer.done<{ items: { ordinal: number, alike: number, row: number, reason: string, field: string }[], total: number, blocking: number, advisory: number }>('import.issues', { id }, 'GET'))

describe('a foreign file, from upload to receipt', () => {
  const file = csv(facilityHead, facilityRow(1), facilityRow(2))

  it('stops for its columns, is checked, and is written with number, file and person in the trail', async () => {
    const { status, body } = await officer.upload(file)
    expect([status, body.state, body.fileName, body.version, body.bytes]).toEqual([201, 'reading', 'Danh sách cơ sở.csv', 1, new TextEncoder().encode(file).length])
    const read = await officer.settled(body.id)
    expect([read.state, read.fileKind, read.template, read.options.empty]).toEqual(['mapping', 'csv', null, 'keep'])
    expect(read.tables[0]).toMatchObject({ rows: 2, headFrom: 1, columns: [{ letters: 'A' }, { letters: 'B', head: 'Tên cơ sở', samples: ['Hợp tác xã Ví Dụ 1', 'Hợp tác xã Ví Dụ 2'] }, {}, {}, {}, {}] })
    expect(read.mapping.tables[0]!.columns.map(column => column.field)).toEqual(['name', 'legalForm', 'provinceId', 'address', 'sector'])
    expect(await named('Hợp tác xã Ví Dụ %')).toEqual([])

    const checked = await officer.done('import.setMapping', { id: read.id, version: 1, mapping: read.mapping })
    expect([checked.state, checked.version]).toEqual(['checked', 2])
    expect(checked.result).toMatchObject({ rows: 2, blocking: 0, effects: [{ sheet: 'facilities', new: 2, changed: 0, unchanged: 0, refused: 0, leftOut: 0 }] })
    expect(checked.result!.totals[0]!.lines).toMatchObject([{ countBefore: 0, countAfter: 2 }])
    const preview = await officer.done<{ items: PreviewRow[], total: number }>('import.preview', { id: read.id }, 'GET')
    expect([preview.total, preview.items.map(row => [row.row, row.effect, row.title])]).toEqual([2, [[2, 'new', 'Hợp tác xã Ví Dụ 1'], [3, 'new', 'Hợp tác xã Ví Dụ 2']]])
    expect(await named('Hợp tác xã Ví Dụ %')).toEqual([])

    await officer.done('import.commit', { id: read.id, version: 2 })
    const done = await officer.settled(read.id)
    expect(done.receipt).toMatchObject({ number: 'NK-2026-0001', fileName: 'Danh sách cơ sở.csv', effects: [{ sheet: 'facilities', new: 2 }] })
    expect([done.state, done.number, done.job?.state]).toEqual(['committed', 'NK-2026-0001', 'done'])
    const written = await named('Hợp tác xã Ví Dụ %')
    expect(written.map(row => [row.provinceId, row.legalForm, row.sector]).sort()).toEqual([['VN-37@2025', 'cooperative', 'textile'], ['VN-37@2025', 'cooperative', 'textile']])
    const entries = await test.db.select().from(auditEntries).where(eq(auditEntries.rowId, written[0]!.id))
    expect(entries.map(entry => entry.reason)).toEqual(['NK-2026-0001 · Danh sách cơ sở.csv'])
    expect(entries[0]!.actor).not.toMatch(/^system:/)
  })

  it('changes nothing when it comes again, and says that it came before', async () => {
    const again = await officer.checked(file, 'Bản khác tên.csv')
    expect(again.sameFile).toMatchObject({ number: 'NK-2026-0001' })
    expect(again.result).toMatchObject({ blocking: 0, effects: [{ new: 0, changed: 0, unchanged: 2 }] })
    const before = await test.db.select().from(facilities)
    const trail = await test.db.$count(auditEntries)
    await officer.done('import.commit', { id: again.id, version: again.version })
    expect((await officer.settled(again.id)).receipt!.number).toBe('NK-2026-0002')
    expect(await test.db.select().from(facilities)).toEqual(before)
    expect(await test.db.$count(auditEntries)).toBe(trail)
  })

  it('is written once, however often it is pressed', async () => {
    const ready = await officer.checked(csv(facilityHead, facilityRow(31)))
    const pressed = await Promise.all([1, 2, 3].map(() => officer.call<ImportView>('import.commit', { id: ready.id, version: ready.version })))
    expect(pressed.map(one => one.refusal)).toEqual([null, null, null])
    await officer.settled(ready.id)
    expect(await named('Hợp tác xã Ví Dụ 31')).toHaveLength(1)
  })
})

describe('a mapping that is kept', () => {
  it('reads the next file with the same heads without asking, and can be forgotten', async () => {
    const first = await officer.settled((await officer.upload(csv(['Mã số', ...facilityHead], ['x', ...facilityRow(41)]))).body.id)
    await officer.done('import.setMapping', { id: first.id, version: first.version, mapping: first.mapping, keepAs: '  Danh sách của xã ' })
    const second = await officer.settled((await officer.upload(csv(['Mã số', ...facilityHead], ['y', ...facilityRow(42)]), 'Quý 2.csv')).body.id)
    expect([second.state, second.keptMapping?.name]).toEqual(['checked', 'Danh sách của xã'])
    expect(second.mapping.tables[0]).toEqual({ ...first.mapping.tables[0], sheet: 'Quý 2' })
    const kept = await officer.done<{ id: string, noun: string }[]>('import.mappings', {}, 'GET')
    expect(kept.map(one => one.noun)).toEqual(['facility'])
    await officer.done('import.forgetMapping', { id: kept[0]!.id })
    expect(await test.db.$count(importMappings)).toBe(0)
  })

  it('names a field without a column in the language of the reader', async () => {
    const view = await officer.checked(csv(['Tên cơ sở', 'Tỉnh'], ['Hợp tác xã Ví Dụ 45', 'Ninh Bình']))
    const ask = async (lang: string) => {
      const answer = await officer.visitor.ask(`/api/trpc/import.issues?input=${encodeURIComponent(JSON.stringify({ id: view.id }))}`, { headers: { 'accept-language': lang } })
      const { result } = await answer.json() as { result: { data: { items: { field: string, column: string | null, head: string }[] } } }
      return result.data.items.filter(issue => issue.column === null).map(issue => `${issue.field}: ${issue.head}`)
    }
    expect(await ask('vi')).toContain('legalForm: Loại hình')
    expect(await ask('en')).toContain('legalForm: Legal form')
  })

  it('is refused where it names what is not there, field by field', async () => {
    const { body } = await officer.upload(csv(facilityHead, facilityRow(43)))
    const read = await officer.settled(body.id)
    const table = read.mapping.tables[0]!
    const refused = async (tables: object[]) => (await officer.call('import.setMapping', { id: read.id, version: read.version, mapping: { tables } })).refusal?.detail.issues?.map(issue => `${issue.field}: ${issue.reason}`)
    expect(await refused([{ ...table, to: null }])).toEqual(['tables: no-table-chosen'])
    expect(await refused([{ ...table, to: 'supports' }])).toEqual(['tables.0.to: not-offered'])
    expect(await refused([{ ...table, sheet: 'Không có' }])).toEqual(['tables.0: no-such-table'])
    expect(await refused([{ ...table, columns: [{ field: 'name', index: 1, unit: null }, { field: 'name', index: 2, unit: null }, { field: 'none', index: 3, unit: null }, { field: 'address', index: 70, unit: null }], constants: { bogus: 'x' } }])).toEqual(['tables.0.columns.name: mapped-twice', 'tables.0.columns.none: not-offered', 'tables.0.columns.address: not-offered', 'tables.0.constants.bogus: not-offered'])
    expect((await officer.view(read.id)).state).toBe('mapping')
  })
})

describe('what stands in the way', () => {
  const file = csv(facilityHead, facilityRow(51), [2, 'Hợp tác xã Ví Dụ 52', 'Hợp tác xã', 'Hà Nam', 'Thôn 52', 'Nghề lạ'], [3, '', 'Hợp tác xã', 'Ninh Bình', 'Thôn 53', 'Dệt may'])

  it('is fixed by a value, undone, and fixed again; nothing is written while something is in the way', async () => {
    const view = await officer.checked(file)
    expect(view.result).toMatchObject({ rows: 3, effects: [{ new: 1, refused: 2 }] })
    expect((await officer.call('import.commit', { id: view.id, version: view.version })).refusal).toMatchObject({ code: 'closed', detail: { reason: 'import-has-errors' } })
    const { items } = await issuesOf(view.id)
    expect(items.filter(issue => issue.reason !== 'former-province').map(issue => [issue.row, issue.field, issue.reason])).toEqual([[3, 'sector', 'unknown-choice'], [4, 'name', 'required']])

    const typed = await officer.done('import.edit', { id: view.id, version: view.version, edits: [{ sheet: 'Danh sách cơ sở', row: 3, field: 'sector', value: 'Dệt may' }, { sheet: 'Danh sách cơ sở', row: 4, field: 'name', value: 'Hợp tác xã Ví Dụ 53' }] })
    expect([typed.state, typed.edits, typed.result!.blocking, typed.result!.effects[0]!.new]).toEqual(['checked', 2, 0, 3])
    const undone = await officer.done('import.undoEdits', { id: view.id, version: typed.version, cells: [{ sheet: 'Danh sách cơ sở', row: 4, field: 'name' }] })
    expect([undone.edits, undone.result!.blocking]).toEqual([1, 1])
    const all = await officer.done('import.undoEdits', { id: view.id, version: undone.version, cells: null })
    expect([all.edits, all.result!.blocking]).toEqual([0, 2])
  })

  it('is mended in every cell of which the same is said, and in no other', async () => {
    const strange = (n: number, sector: string) => [n, `Hợp tác xã Ví Dụ 5${n}`, 'Hợp tác xã', 'Ninh Bình', 'Thôn 5', sector]
    const view = await officer.checked(csv(facilityHead, strange(5, 'Nghề lạ'), strange(6, 'Nghề khác'), strange(7, 'Nghề lạ'), strange(8, 'Nghề lạ')))
    const { items } = await issuesOf(view.id)
    expect(items.map(issue => [issue.row, issue.alike])).toEqual([[2, 3], [3, 1], [4, 3], [5, 3]])
    const mended = await officer.done('import.editAlike', { id: view.id, version: view.version, ordinal: items[2]!.ordinal, field: 'sector', value: 'Dệt may' })
    expect([mended.edits, mended.result!.blocking, mended.result!.effects[0]!.new]).toEqual([3, 1, 3])
    expect((await issuesOf(view.id)).items.map(issue => issue.row)).toEqual([3])
  })

  it('takes every certain fix in one press', async () => {
    const view = await officer.checked(csv(facilityHead, [1, 'Hợp tác xã Ví Dụ 61', 'Hợp tác xã', 'Hà Nam', 'Thôn 61', 'Dệt may'], [2, 'Hợp tác xã Ví Dụ 62', 'Hợp tác xã', 'tỉnh Nam Định', 'Thôn 62', 'Dệt may']))
    expect([view.result!.certain, view.result!.advisory]).toEqual([2, 2])
    const fixed = await officer.done('import.applyCertain', { id: view.id, version: view.version })
    expect([fixed.edits, fixed.result!.certain, fixed.result!.advisory, fixed.result!.effects[0]!.new]).toEqual([2, 0, 0, 2])
  })

  it('is left out, row by row or all at once, and the rest goes in; taken back it stands in the way again', async () => {
    const view = await officer.checked(csv(facilityHead, facilityRow(71), [2, 'Hợp tác xã Ví Dụ 72', 'Hợp tác xã', 'Ninh Bình', 'Thôn 72', 'Nghề lạ'], [3, '', 'Hợp tác xã', 'Ninh Bình', 'Thôn 73', 'Dệt may']))
    const one = await officer.done('import.leaveOut', { id: view.id, version: view.version, rows: [{ sheet: 'Danh sách cơ sở', row: 3 }] })
    expect([one.result!.blocking, one.result!.effects[0]!.leftOut]).toEqual([1, 1])
    const both = await officer.done('import.leaveOut', { id: view.id, version: one.version, rows: 'blocking' })
    expect([both.result!.blocking, both.result!.effects[0]!.leftOut, both.result!.effects[0]!.new]).toEqual([0, 2, 1])
    const back = await officer.done('import.takeBack', { id: view.id, version: both.version, rows: 'all' })
    expect([back.result!.blocking, back.options.leftOut]).toEqual([2, []])
    const again = await officer.done('import.leaveOut', { id: view.id, version: back.version, rows: 'blocking' })
    await officer.done('import.commit', { id: view.id, version: again.version })
    expect((await officer.settled(view.id)).receipt!.effects).toMatchObject([{ new: 1, leftOut: 2 }])
    expect((await named('Hợp tác xã Ví Dụ 7%')).map(row => row.name)).toEqual(['Hợp tác xã Ví Dụ 71'])
  })
})

describe('two who work on one import', () => {
  it('the second is told, and nothing of the first is lost', async () => {
    const view = await officer.checked(csv(facilityHead, facilityRow(81)))
    const edits = [{ sheet: 'Danh sách cơ sở', row: 2, field: 'name', value: 'Hợp tác xã Ví Dụ 82' }]
    await officer.done('import.edit', { id: view.id, version: view.version, edits })
    const late = await officer.call('import.setOptions', { id: view.id, version: view.version, empty: 'clear' })
    expect(late.refusal).toMatchObject({ code: 'conflict', detail: { reason: 'stale-version', current: { version: view.version + 1, state: 'checked' } } })
    expect((await officer.view(view.id)).edits).toBe(1)
    const options = await officer.done('import.setOptions', { id: view.id, version: view.version + 1, empty: 'clear' })
    expect([options.options.empty, options.edits]).toEqual(['clear', 1])
  })
})

describe('two people with the same file', () => {
  it('write one after the other: what the first made, the second finds', async () => {
    const other = await importer(test, 'agency-officer')
    const file = csv(facilityHead, ...Array.from({ length: 300 }, (_, at) => facilityRow(8000 + at)))
    const [mine, theirs] = await Promise.all([officer.checked(file), other.checked(file)])
    expect([mine.result!.effects[0]!.new, theirs.result!.effects[0]!.new]).toEqual([300, 300])
    await Promise.all([officer.done('import.commit', { id: mine.id, version: mine.version }), other.done('import.commit', { id: theirs.id, version: theirs.version })])
    const ended = [await officer.settled(mine.id), await other.settled(theirs.id)]
    expect(ended.map(view => view.state)).toEqual(['committed', 'committed'])
    expect(ended.map(view => view.receipt!.effects[0]!.new).sort((a, b) => a - b)).toEqual([0, 300])
    expect(await named('Hợp tác xã Ví Dụ 8___')).toHaveLength(300)
    const numbers = ended.map(view => Number(view.number!.slice(-4))).sort((a, b) => a - b)
    expect(numbers[1]! - numbers[0]!).toBe(1)
    expect((await other.call('import.byId', { id: mine.id }, 'GET')).refusal).toMatchObject({ code: 'not-found' })
  })
})

describe('an import that is over', () => {
  it('keeps its file and its receipt and cannot be changed or thrown away', async () => {
    const done = await officer.committed(csv(facilityHead, facilityRow(91)))
    for (const [path, more] of [['edit', { edits: [{ sheet: 'x', row: 1, field: 'name', value: 'y' }] }], ['applyCertain', {}], ['takeBack', { rows: 'all' }]] as const)
      expect((await officer.call(`import.${path}`, { id: done.id, version: done.version, ...more })).refusal).toMatchObject({ code: 'closed', detail: { reason: 'import-committed' } })
    expect((await officer.call('import.discard', { id: done.id })).refusal).toMatchObject({ detail: { reason: 'import-committed' } })
    expect(await test.db.$count(importFiles, eq(importFiles.importId, done.id))).toBe(1)
  })

  it('is thrown away with its file where it was not written', async () => {
    const view = await officer.checked(csv(facilityHead, facilityRow(92)))
    await officer.done('import.discard', { id: view.id })
    expect([await test.db.$count(imports, eq(imports.id, view.id)), await test.db.$count(importFiles, eq(importFiles.importId, view.id))]).toEqual([0, 0])
    expect((await officer.call('import.byId', { id: view.id }, 'GET')).refusal).toMatchObject({ code: 'not-found' })
  })

  it('is listed after those under way, newest first', async () => {
    const { items, total } = await officer.done<{ items: ImportCard[], total: number }>('import.list', { pageSize: 200 }, 'GET')
    const ended = items.map(card => card.state === 'committed')
    expect(total).toBe(items.length)
    expect(ended.indexOf(true)).toBeGreaterThan(0)
    expect(ended.lastIndexOf(false)).toBeLessThan(ended.indexOf(true))
    const numbers = items.filter(card => card.number !== null).map(card => card.number!)
    expect(numbers).toEqual([...numbers].sort().reverse())
    const [newest] = await test.db.select().from(imports).where(eq(imports.state, 'checked')).orderBy(desc(imports.updatedAt)).limit(1)
    expect(items[0]!.id).toBe(newest!.id)
  })
})

describe('a register that changed between check and commit', () => {
  it('is checked against anew: what is now in the way is told, and nothing is written', async () => {
    await officer.committed(csv(facilityHead, facilityRow(95)))
    const [one] = await named('Hợp tác xã Ví Dụ 95')
    const view = await officer.checked(csv(['Mã cơ sở', ...facilityHead], [one!.code, ...facilityRow(95, 'Hợp tác xã Ví Dụ 95 đổi tên')], ['', ...facilityRow(96)]))
    expect(view.result).toMatchObject({ blocking: 0, effects: [{ new: 1, changed: 1 }] })
    await write(test.db, { actor: 'system:test' }, tx => tx.update(facilities).set({ archivedAt: '2026-11-24T03:00:00Z', archivedReason: 'Đã giải thể' }).where(eq(facilities.id, one!.id)))
    await officer.done('import.commit', { id: view.id, version: view.version })
    const after = await officer.settled(view.id)
    expect([after.state, after.problem?.reason, after.number, after.result!.blocking]).toEqual(['checked', 'register-changed', null, 1])
    expect((await issuesOf(view.id)).items.map(issue => [issue.row, issue.reason])).toContainEqual([2, 'facility-archived'])
    expect((await named('Hợp tác xã Ví Dụ 9%')).map(row => row.name)).not.toContain('Hợp tác xã Ví Dụ 96')
    const rest = await officer.done('import.leaveOut', { id: view.id, version: after.version, rows: 'blocking' })
    expect(rest.problem).toBeNull()
  })

  it('is shown once more where a record moved on under a change, and then written', async () => {
    await officer.committed(csv([...facilityHead, 'Lao động'], [...facilityRow(97), '10']))
    const [one] = await named('Hợp tác xã Ví Dụ 97')
    const view = await officer.checked(csv(['Mã cơ sở', ...facilityHead, 'Lao động'], [one!.code, ...facilityRow(97), '20']))
    await write(test.db, { actor: 'system:test' }, tx => tx.update(facilities).set({ workers: 15 }).where(eq(facilities.id, one!.id)))
    await officer.done('import.commit', { id: view.id, version: view.version })
    const after = await officer.settled(view.id)
    expect([after.state, after.problem?.reason, (await named('Hợp tác xã Ví Dụ 97'))[0]!.workers]).toEqual(['checked', 'register-changed', 15])
    await officer.done('import.commit', { id: view.id, version: after.version })
    expect([(await officer.settled(view.id)).state, (await named('Hợp tác xã Ví Dụ 97'))[0]!.workers]).toEqual(['committed', 20])
  })
})
