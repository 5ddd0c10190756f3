import type { Db } from '@khuyencong/db'
import { randomUUID } from 'node:crypto'
import { insertBatch } from '@khuyencong/db/batch'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { facilities, programmes } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { fold } from '@khuyencong/domain/text'
import { writeXlsx } from 'hucre/xlsx'

const makers = 5_000
const machines = ['Máy nghiền bột đá', 'Dây chuyền sấy chè', 'Lò nung gốm', 'Máy dệt lụa', 'Máy ép viên', 'Thiết bị rang cà phê', 'Máy chẻ nan tre', 'Nồi chiên chân không']
const programmeCode = 'bench-2024'
export const heads = ['Mã', 'Mã cơ sở', 'Tỉnh, thành phố', 'Tên, nội dung', 'Loại hình hỗ trợ', 'Mã đề án', 'Năm kế hoạch', 'Trạng thái', 'KCQG (đồng)', 'Đối ứng (đồng)', 'Ngày ghi nhận'] as const

/** The register before an import: one programme, and facilities for the supports to go to. All invented, and marked so. */
export async function fillRegister(db: Db): Promise<void> {
  const provinces = (await loadProvinceRegister(db)).on('2024-06-30')
  await write(db, { actor: 'system:bench' }, async (tx) => {
    await tx.insert(programmes).values({ id: randomUUID(), code: programmeCode, name: 'Đề án đo tốc độ', nameEn: 'Benchmark programme', kind: 'key', centre: 'ipc1', region: 'north', yearFrom: 2024, yearTo: 2024, demonstration: true })
    await insertBatch(tx, facilities, Array.from({ length: makers }, (_, index) => {
      const name = `Cơ sở số ${index}`
      return { id: randomUUID(), code: `CS-${10_000 + index}`, slug: `co-so-so-${index}`, name, folded: fold(name), legalForm: 'household' as const, provinceId: provinces[index % provinces.length]!.id, demonstration: true }
    }))
  })
}

/** A spreadsheet as officers have it: one row for each support, money side by side. */
export async function supportsFile(db: Db, rows: number): Promise<Uint8Array> {
  const provinces = (await loadProvinceRegister(db)).on('2024-06-30')
  return writeXlsx({
    sheets: [{
      name: 'Khoản hỗ trợ',
      rows: [[...heads], ...Array.from({ length: rows }, (_, index) => {
        const maker = index % makers
        return [`KC24-${100_000 + index}`, `CS-${10_000 + maker}`, provinces[maker % provinces.length]!.fullName, `${machines[index % machines.length]} số ${index}`, 'Ứng dụng máy móc thiết bị tiên tiến', programmeCode, 2024, 'Đã quyết toán', 100_000_000 + index * 1000, 150_000_000 + index * 1000, new Date(Date.UTC(2024, index % 12, 1 + index % 28))]
      })],
    }],
  })
}
