import type { TestApp } from '../testing/app.ts'
import { certificates, products } from '@khuyencong/db/schema'
import { aFacility } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { csv, importer } from '../testing/import.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

it('an officer’s own lists of products and of certificates come in one after the other, and once', async () => {
  await write(test.db, { actor: 'system:test' }, tx => aFacility(tx, { name: 'HTX Chè Ví Dụ', provinceId: 'VN-37@2025' }))
  const officer = await importer(test, 'province-officer')
  const list = csv(['STT', 'Tên sản phẩm', 'Cơ sở sản xuất', 'Tỉnh', 'Nhóm sản phẩm'], [1, 'Chè đinh (ví dụ)', 'HTX Chè Ví Dụ', 'Ninh Bình', 'Thực phẩm'], [2, 'Chè hoa vàng (ví dụ)', 'HTX Chè Ví Dụ', 'tỉnh Ninh Bình', 'Chế biến nông sản'])
  const made = await officer.committed(list, 'Sản phẩm.csv', 'product')
  expect([made.state, made.receipt?.effects]).toEqual(['committed', [expect.objectContaining({ sheet: 'products', new: 2, changed: 0 })]])
  expect((await test.db.select().from(products)).map(row => [row.name, row.status])).toEqual(expect.arrayContaining([['Chè đinh (ví dụ)', 'draft'], ['Chè hoa vàng (ví dụ)', 'draft']]))

  const papers = csv(['STT', 'Số GCN', 'Tên sản phẩm', 'Cơ sở', 'Cấp', 'Năm', 'Ngày cấp'], [1, 'T-2024-01', 'Chè đinh (ví dụ)', 'HTX Chè Ví Dụ', 'Tỉnh', 2024, '15/9/2024'], [2, 'KV-2024-02', 'Chè hoa vàng (ví dụ)', 'HTX Chè Ví Dụ', 'Khu vực', 2024, '15/9/2024'])
  const checked = await officer.checked(papers, 'Giấy chứng nhận.csv', 'certificate')
  const { items } = await officer.done<{ items: { row: number, column: string, head: string, reason: string }[] }>('import.issues', { id: checked.id }, 'GET')
  expect(items.map(({ row, column, head, reason }) => [row, column, head, reason])).toEqual([[3, 'E', 'Cấp', 'level-not-yours']])
  const rest = await officer.done('import.leaveOut', { id: checked.id, version: checked.version, rows: 'blocking' })
  const ready = await officer.settled(rest.id)
  await officer.done('import.commit', { id: ready.id, version: ready.version })
  expect((await officer.settled(ready.id)).receipt?.effects).toEqual([expect.objectContaining({ sheet: 'certificates', new: 1, leftOut: 1 })])
  expect((await test.db.select().from(certificates)).map(row => [row.number, row.issuedOn])).toEqual([['T-2024-01', '2024-09-15']])

  const again = await officer.checked(list, 'Sản phẩm.csv', 'product')
  expect(again.result?.effects).toEqual([expect.objectContaining({ new: 0, changed: 0, unchanged: 2 })])
}, 120_000)
