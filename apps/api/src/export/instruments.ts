import type { InstrumentRow } from '@khuyencong/domain/instrument'
import type { ExportedList } from './list.ts'
import { InstrumentFilter, instrumentKindLabels, instrumentName, lawStatusLabels } from '@khuyencong/domain/instrument'
import { exportListLabels } from '@khuyencong/domain/job'
import { instrumentList } from '../instrument/list.ts'
import { dayCell, label, wallClock } from './column.ts'
import { paged } from './list.ts'

const unknown = label('Ô trống: chưa đọc được trong văn bản', 'Empty: not read in the text')

/** Legal texts; law is never invented. */
export const instrumentsList: ExportedList<typeof InstrumentFilter, InstrumentRow> = {
  noun: 'instrument',
  title: exportListLabels.instruments,
  file: label('van-ban', 'legal-texts'),
  filter: InstrumentFilter,
  sorts: { number: 'name' },
  fields: { kind: label('Loại văn bản', 'Kind'), status: label('Mức tin cậy', 'Certainty') },
  values: { ...instrumentKindLabels, ...lawStatusLabels },
  columns: [
    { key: 'name', head: label('Văn bản', 'Text'), kind: 'text', width: 28, value: (row, lang) => instrumentName(row, lang) },
    { key: 'title', head: label('Trích yếu', 'Subject'), kind: 'text', width: 60, value: row => row.title },
    { key: 'kind', head: label('Loại văn bản', 'Kind'), kind: 'text', width: 14, value: (row, lang) => instrumentKindLabels[row.kind][lang] },
    { key: 'issuer', head: label('Nơi ban hành', 'Issued by'), kind: 'text', width: 26, value: row => row.issuer },
    { key: 'issued', head: label('Ngày ban hành', 'Issued on'), kind: 'day', width: 13, meaning: unknown, value: row => dayCell(row.issuedOn) },
    { key: 'signed', head: label('Ngày ký', 'Signed on'), kind: 'day', width: 13, meaning: unknown, value: row => dayCell(row.signedOn) },
    { key: 'effective', head: label('Có hiệu lực từ', 'In force from'), kind: 'day', width: 13, meaning: unknown, value: row => dayCell(row.effectiveFrom) },
    { key: 'ends', head: label('Hết hiệu lực', 'In force to'), kind: 'day', width: 13, meaning: label('Ô trống: chưa có ngày hết', 'Empty: no end known'), value: row => dayCell(row.effectiveTo) },
    { key: 'status', head: label('Mức tin cậy', 'Certainty'), kind: 'text', width: 15, value: (row, lang) => lawStatusLabels[row.status][lang] },
    { key: 'resting', head: label('Mục dựa vào', 'Rules on it'), kind: 'whole', width: 11, meaning: label('Định mức, tiêu chí, nội dung, loại hình và chương trình dựa vào văn bản', 'Norms, criteria, contents, types and programmes that rest on it'), value: row => row.resting },
    { key: 'note', head: label('Ghi chú', 'Note'), kind: 'text', width: 50, value: row => row.note },
    { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam; trống là đang dùng', 'Time of Vietnam; empty while in use'), value: row => wallClock(row.archivedAt) },
  ],
  find: paged(instrumentList),
}
