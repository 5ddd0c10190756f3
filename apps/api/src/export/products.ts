import type { ProductRow } from '@khuyencong/domain/product'
import type { ExportedList } from './list.ts'
import { exportListLabels } from '@khuyencong/domain/job'
import { ProductFilter, productGroupLabels, productStatusLabels } from '@khuyencong/domain/product'
import { certificateStateLabels, levelLabels } from '@khuyencong/domain/recognition'
import { productList, productRows } from '../product/list.ts'
import { inventedCell, label, placeText, wallClock, yes } from './column.ts'
import { paged } from './list.ts'

export const productsList: ExportedList<typeof ProductFilter, ProductRow> = {
  noun: 'product',
  title: exportListLabels.products,
  file: label('san-pham', 'products'),
  filter: ProductFilter,
  fields: { group: label('Nhóm sản phẩm', 'Group'), status: label('Trạng thái', 'State'), level: label('Cấp công nhận', 'Level') },
  values: { ...productGroupLabels, ...productStatusLabels, ...levelLabels, none: label('chưa được công nhận', 'never recognised') },
  invented: inventedCell,
  columns: [
    { key: 'name', head: label('Tên sản phẩm', 'Product'), kind: 'text', width: 44, value: row => row.name },
    { key: 'nameEn', head: label('Tên tiếng Anh', 'English name'), kind: 'text', width: 36, value: row => row.nameEn },
    { key: 'slug', head: label('Mã sản phẩm', 'Product code'), kind: 'text', width: 30, value: row => row.slug },
    { key: 'group', head: label('Nhóm sản phẩm', 'Group'), kind: 'text', width: 30, value: (row, lang) => productGroupLabels[row.group][lang] },
    { key: 'isSet', head: label('Bộ sản phẩm', 'A set'), kind: 'text', width: 10, value: (row, lang) => yes(row.isSet, lang) },
    { key: 'facility', head: label('Cơ sở CNNT', 'Facility'), kind: 'text', width: 40, value: row => row.facility.name },
    { key: 'facilityCode', head: label('Mã cơ sở', 'Facility code'), kind: 'text', width: 12, value: row => row.facility.code },
    { key: 'province', head: label('Tỉnh, thành phố', 'Province'), kind: 'text', width: 28, meaning: label('Tên hiện nay, trong ngoặc là tên khi đó', 'Name today, in brackets that of the time'), value: row => placeText(row.place) },
    { key: 'level', head: label('Cấp công nhận cao nhất', 'Highest level'), kind: 'text', width: 18, value: (row, lang) => row.recognition && levelLabels[row.recognition.level][lang] },
    { key: 'year', head: label('Năm công nhận', 'Recognised in'), kind: 'year', width: 10, value: row => row.recognition?.year ?? null },
    { key: 'validity', head: label('Giấy chứng nhận', 'Certificate'), kind: 'text', width: 20, meaning: label('Của lần công nhận ấy, ngày lập tệp; trống là chưa ghi giấy', 'Of that recognition, on the day of the file; empty where no paper is on record'), value: (row, lang) => row.recognition?.state ? certificateStateLabels[row.recognition.state][lang] : null },
    { key: 'recognitions', head: label('Số lần công nhận', 'Recognitions'), kind: 'whole', width: 11, value: row => row.recognitions },
    { key: 'status', head: label('Trạng thái', 'State'), kind: 'text', width: 16, value: (row, lang) => productStatusLabels[row.status][lang] },
    { key: 'updated', head: label('Cập nhật', 'Updated'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam', 'Time of Vietnam'), value: row => wallClock(row.updatedAt) },
    { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam; trống là đang dùng', 'Time of Vietnam; empty while in use'), value: row => wallClock(row.archivedAt) },
  ],
  find: paged(productList, productRows),
}
