import type { InstrumentRow } from '@khuyencong/domain/instrument'
import type { StaffContext } from '../trpc.ts'
import type { Column } from './column.ts'
import { InstrumentFilter, instrumentKindLabels, instrumentName, lawStatusLabels } from '@khuyencong/domain/instrument'
import { instrumentList } from '../instrument/list.ts'
import { label, wallClock } from './column.ts'

type Row = InstrumentRow & { demonstration: false }
const unknown = label('Ô trống: chưa đọc được trong văn bản', 'Empty: not read in the text')
/** A day as a cell: midnight, as a workbook keeps days. */
const day = (iso: string | null) => iso === null ? null : new Date(`${iso}T00:00:00Z`)

const columns: readonly Column<Row>[] = [
  { key: 'name', head: label('Văn bản', 'Text'), kind: 'text', width: 28, value: (row, lang) => instrumentName(row, lang) },
  { key: 'title', head: label('Trích yếu', 'Subject'), kind: 'text', width: 60, value: row => row.title },
  { key: 'kind', head: label('Loại văn bản', 'Kind'), kind: 'text', width: 14, value: (row, lang) => instrumentKindLabels[row.kind][lang] },
  { key: 'issuer', head: label('Nơi ban hành', 'Issued by'), kind: 'text', width: 26, value: row => row.issuer },
  { key: 'issued', head: label('Ngày ban hành', 'Issued on'), kind: 'day', width: 13, meaning: unknown, value: row => day(row.issuedOn) },
  { key: 'signed', head: label('Ngày ký', 'Signed on'), kind: 'day', width: 13, meaning: unknown, value: row => day(row.signedOn) },
  { key: 'effective', head: label('Có hiệu lực từ', 'In force from'), kind: 'day', width: 13, meaning: unknown, value: row => day(row.effectiveFrom) },
  { key: 'ends', head: label('Hết hiệu lực', 'In force to'), kind: 'day', width: 13, meaning: label('Ô trống: chưa có ngày hết', 'Empty: no end known'), value: row => day(row.effectiveTo) },
  { key: 'status', head: label('Mức tin cậy', 'Certainty'), kind: 'text', width: 15, value: (row, lang) => lawStatusLabels[row.status][lang] },
  { key: 'resting', head: label('Mục dựa vào', 'Rules on it'), kind: 'whole', width: 11, meaning: label('Định mức, tiêu chí, nội dung, loại hình và chương trình dựa vào văn bản', 'Norms, criteria, contents, types and programmes that rest on it'), value: row => row.resting },
  { key: 'note', head: label('Ghi chú', 'Note'), kind: 'text', width: 50, value: row => row.note },
  { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam; trống là đang dùng', 'Time of Vietnam; empty while in use'), value: row => wallClock(row.archivedAt) },
]

/** The list of legal texts as a workbook; law is never a demonstration. */
export const instrumentsBook = {
  noun: 'instrument' as const,
  title: label('Văn bản', 'Legal texts'),
  file: label('van-ban', 'legal-texts'),
  filter: InstrumentFilter,
  fields: { kind: label('Loại văn bản', 'Kind'), status: label('Mức tin cậy', 'Certainty') },
  values: { ...instrumentKindLabels, ...lawStatusLabels },
  columns,
  list: async (ctx: StaffContext, filter: InstrumentFilter) => {
    const { items, total } = await instrumentList(ctx, filter)
    return { items: items.map((row): Row => ({ ...row, demonstration: false })), total, demonstration: 0 }
  },
}
