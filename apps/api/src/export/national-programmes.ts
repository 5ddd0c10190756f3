import type { NationalProgrammeRow } from '@khuyencong/domain/programme'
import type { ExportedList } from './list.ts'
import { exportListLabels } from '@khuyencong/domain/job'
import { NationalProgrammeFilter, yearSums } from '@khuyencong/domain/programme'
import { nationalProgrammeList } from '../national-programme/list.ts'
import { label, wallClock } from './column.ts'
import { paged } from './list.ts'

/** Programmes of the Ministry. Themselves never invented, they may count programmes that are. */
export const nationalProgrammesList: ExportedList<typeof NationalProgrammeFilter, NationalProgrammeRow> = {
  noun: 'programme',
  title: exportListLabels['national-programmes'],
  file: label('chuong-trinh-quoc-gia', 'national-programmes'),
  filter: NationalProgrammeFilter,
  sorts: { years: 'yearFrom' },
  columns: [
    { key: 'code', head: label('Mã', 'Code'), kind: 'text', width: 22, value: row => row.code },
    { key: 'name', head: label('Tên chương trình', 'Programme'), kind: 'text', width: 60, value: (row, lang) => lang === 'en' ? row.nameEn ?? row.name : row.name },
    { key: 'yearFrom', head: label('Từ năm', 'From'), kind: 'year', width: 9, meaning: label('Trống là chưa rõ', 'Empty where not known'), value: row => row.yearFrom },
    { key: 'yearTo', head: label('Đến năm', 'To'), kind: 'year', width: 9, meaning: label('Trống là chưa rõ', 'Empty where not known'), value: row => row.yearTo },
    { key: 'instrument', head: label('Văn bản ban hành', 'Deciding text'), kind: 'text', width: 24, value: row => row.instrumentNumber },
    { key: 'programmes', head: label('Đề án', 'Programmes'), kind: 'whole', width: 11, meaning: label('Trong phạm vi của người xuất', 'Within the reach of who made the file'), value: row => row.programmes },
    { key: 'budget', head: label('Kinh phí dự kiến (đồng)', 'Planned (đồng)'), kind: 'dong', width: 20, meaning: label('Cộng từ kinh phí dự kiến của các đề án, mọi năm và nguồn; ô trống là chưa lập', 'Sum of the plans of its programmes over years and sources; empty where none is made'), value: row => yearSums(row.budget).total },
    { key: 'note', head: label('Ghi chú', 'Note'), kind: 'text', width: 50, value: row => row.note },
    { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam; trống là đang dùng', 'Time of Vietnam; empty while in use'), value: row => wallClock(row.archivedAt) },
  ],
  invented: (row, lang) => row.demonstration === 0 ? null : lang === 'en' ? 'counts demonstration programmes' : 'có đề án minh hoạ',
  find: paged(async (ctx, filter: NationalProgrammeFilter) => {
    const { items, total } = await nationalProgrammeList(ctx, filter)
    return { items, total, demonstration: items.filter(row => row.demonstration > 0).length }
  }),
}
