import type { RecognitionRow } from '@khuyencong/domain/recognition'
import type { ExportedList } from './list.ts'
import { exportListLabels } from '@khuyencong/domain/job'
import { certificateStateLabels, levelLabels, RecognitionFilter } from '@khuyencong/domain/recognition'
import { recognitionList, recognitionRows } from '../recognition/list.ts'
import { dayCell, inventedCell, label, placeText } from './column.ts'
import { paged } from './list.ts'

const printed = label('Như giấy in; ô trống là giấy không ghi', 'As the paper prints it; empty where it prints none')

export const certificatesList: ExportedList<typeof RecognitionFilter, RecognitionRow> = {
  noun: 'recognition',
  title: exportListLabels.certificates,
  file: label('giay-chung-nhan', 'certificates'),
  filter: RecognitionFilter,
  fields: { level: label('Cấp công nhận', 'Level'), state: label('Hiệu lực', 'Validity') },
  values: { ...levelLabels, ...certificateStateLabels, none: label('chưa ghi giấy', 'no paper on record') },
  invented: inventedCell,
  columns: [
    { key: 'number', head: label('Số giấy chứng nhận', 'Certificate number'), kind: 'text', width: 22, meaning: label('Ô trống: công nhận chưa ghi giấy', 'Empty: a recognition without a paper on record'), value: row => row.certificate?.number ?? null },
    { key: 'product', head: label('Tên sản phẩm', 'Product'), kind: 'text', width: 40, value: (row, lang) => lang === 'en' ? row.product.nameEn ?? row.product.name : row.product.name },
    { key: 'productSlug', head: label('Mã sản phẩm', 'Product code'), kind: 'text', width: 30, value: row => row.product.slug },
    { key: 'facility', head: label('Cơ sở CNNT', 'Facility'), kind: 'text', width: 40, value: row => row.facility.name },
    { key: 'facilityCode', head: label('Mã cơ sở', 'Facility code'), kind: 'text', width: 12, value: row => row.facility.code },
    { key: 'province', head: label('Tỉnh, thành phố', 'Province'), kind: 'text', width: 28, meaning: label('Tên hiện nay, trong ngoặc là tên khi đó', 'Name today, in brackets that of the time'), value: row => placeText(row.place) },
    { key: 'level', head: label('Cấp công nhận', 'Level'), kind: 'text', width: 16, value: (row, lang) => levelLabels[row.level][lang] },
    { key: 'year', head: label('Năm', 'Year'), kind: 'year', width: 8, value: row => row.year },
    { key: 'decisionNumber', head: label('Số quyết định', 'Decision'), kind: 'text', width: 20, value: row => row.decisionNumber },
    { key: 'decidedOn', head: label('Ngày quyết định', 'Date of decision'), kind: 'day', width: 13, value: row => dayCell(row.decidedOn) },
    { key: 'issued', head: label('Ngày cấp', 'Issued on'), kind: 'day', width: 13, value: row => dayCell(row.certificate?.issuedOn ?? null) },
    { key: 'ends', head: label('Có giá trị đến', 'Valid to'), kind: 'day', width: 13, meaning: printed, value: row => dayCell(row.certificate?.validTo ?? null) },
    { key: 'state', head: label('Tình trạng', 'State'), kind: 'text', width: 22, meaning: label('Ngày lập tệp', 'On the day of the file'), value: (row, lang) => row.certificate && certificateStateLabels[row.certificate.state][lang] },
    { key: 'withdrawnOn', head: label('Ngày thu hồi', 'Withdrawn on'), kind: 'day', width: 13, value: row => dayCell(row.certificate?.withdrawnOn ?? null) },
    { key: 'withdrawnReason', head: label('Lý do thu hồi', 'Reason of withdrawal'), kind: 'text', width: 34, value: row => row.certificate?.withdrawnReason ?? null },
  ],
  find: paged(recognitionList, recognitionRows),
}
