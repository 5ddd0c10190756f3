import type { Db } from '@khuyencong/db'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import { randomUUID } from 'node:crypto'
import { certificates, facilities, products, recognitions } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { write } from '@khuyencong/db/write'
import { plates, productGroups } from '@khuyencong/domain/product'
import { fold, slugOf } from '@khuyencong/domain/text'

const things = ['Chè', 'Lụa', 'Gốm', 'Nước mắm', 'Cà phê', 'Mây tre', 'Sơn mài', 'Thổ cẩm', 'Bánh răng', 'Thịt bò khô', 'Bơ sấy', 'Gỗ chạm', 'Đúc đồng', 'Miến dong', 'Mật ong']
const kinds = ['truyền thống', 'thượng hạng', 'hộp thiếc', 'khổ 90', 'men lam', 'loại một', 'sấy lạnh', 'chạm tay', 'xuất khẩu', 'làng nghề']
const makers = ['Cơ sở', 'HTX', 'Công ty TNHH', 'Tổ hợp']

/** Rows of a showroom of a given size: invented, marked so, and the same at every run apart from their ids. */
export async function fillShowroom(db: Db, register: ProvinceRegister, size: number, today: string): Promise<void> {
  const provinces = register.on(today)
  const makersOf = Math.max(1, Math.floor(size / 10))
  const facilityRows = Array.from({ length: makersOf }, (_, index) => {
    const name = `${makers[index % makers.length]} ${things[index % things.length]} số ${index}`
    return { id: randomUUID(), code: `CS-B${index}`, slug: `${slugOf(name)}-b${index}`, name, folded: fold(name), legalForm: 'household' as const, provinceId: provinces[index * 7 % provinces.length]!.id, demonstration: true }
  })
  const productRows = Array.from({ length: size }, (_, index) => {
    const name = `${things[index * 11 % things.length]} ${kinds[index * 7 % kinds.length]} số ${index}`
    return { id: randomUUID(), slug: `${slugOf(name)}-b${index}`, facilityId: facilityRows[index % makersOf]!.id, group: productGroups[index % productGroups.length]!, name, nameEn: `Product ${index}`, summary: `${name}, làm bằng tay tại xưởng.`, specification: [], plate: plates[index % plates.length]!, status: 'shown' as const, demonstration: true }
  })
  const recognitionRows = productRows.map((product, index) => ({ id: randomUUID(), productId: product.id, level: (['province', 'region', 'nation'] as const)[index % 3]!, year: 2018 + index % 8, decisionNumber: '0000/QĐ', decidedOn: `${2018 + index % 8}-09-10`, demonstration: true }))
  const certificateRows = recognitionRows.map((recognition, index) => ({ id: randomUUID(), recognitionId: recognition.id, number: `B-${index}`, issuedOn: recognition.decidedOn, validTo: `${recognition.year + 2}-09-10`, demonstration: true }))
  const slice = 500
  await write(db, { actor: 'system:bench' }, async (tx) => {
    for (let from = 0; from < facilityRows.length; from += slice)
      await tx.insert(facilities).values(facilityRows.slice(from, from + slice))
    for (let from = 0; from < size; from += slice) {
      await tx.insert(products).values(productRows.slice(from, from + slice))
      await tx.insert(recognitions).values(recognitionRows.slice(from, from + slice))
      await tx.insert(certificates).values(certificateRows.slice(from, from + slice))
    }
    await indexProducts(tx, 'all', register, today)
  })
}
