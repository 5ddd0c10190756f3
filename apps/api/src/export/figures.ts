import type { Verdict } from '@khuyencong/domain/figure'
import type { ExportedList } from './list.ts'
import { filteredVerdicts, outcomeLabels, titleOf, VerdictFilter, verdictKind, verdictKindLabels } from '@khuyencong/domain/figure'
import { exportListLabels } from '@khuyencong/domain/job'
import { checked } from '../figure/checked.ts'
import { inventedCell, label } from './column.ts'
import { whole } from './list.ts'

/** Twelve digits: what lies beyond them is dust of the arithmetic. */
const plainNumber = (value: number | null | undefined) => value == null ? null : Number(value.toPrecision(12))

/** Every check on published figures, as the reconciliation shows them. */
export const figuresList: ExportedList<typeof VerdictFilter, Verdict> = {
  noun: 'figure',
  title: exportListLabels.figures,
  file: label('doi-chieu-so-lieu', 'reconciliation'),
  filter: VerdictFilter,
  fields: { kind: label('Kết luận', 'Verdict') },
  values: verdictKindLabels,
  order: label('Kết luận nặng nhất trước, rồi theo mã', 'The worst verdict first, then by code'),
  invented: inventedCell,
  columns: [
    { key: 'code', head: label('Mã', 'Code'), kind: 'text', width: 9, value: row => row.code },
    { key: 'subject', head: label('Số được kiểm', 'Figure checked'), kind: 'text', width: 48, value: (row, lang) => titleOf(row, lang) },
    { key: 'expression', head: label('Phép tính', 'Arithmetic'), kind: 'text', width: 60, meaning: label('Cách viết số Việt Nam: dấu phẩy thập phân', 'In Vietnamese notation: decimal comma'), value: row => row.expression },
    { key: 'computed', head: label('Tính lại', 'Computed'), kind: 'decimal', width: 18, meaning: label('Theo đơn vị ở cột bên; trống khi kết quả không phải một con số', 'In the unit beside it; empty where the result is no single number'), value: row => plainNumber(row.computed?.value) },
    { key: 'unit', head: label('Đơn vị', 'Unit'), kind: 'text', width: 14, value: row => row.computed?.unit ?? null },
    { key: 'computedText', head: label('Tính lại, bằng lời', 'Computed, in words'), kind: 'text', width: 24, value: row => row.computedText ?? null },
    { key: 'low', head: label('Từ', 'From'), kind: 'decimal', width: 16, meaning: label('Đầu dưới của khoảng mà cách làm tròn của số đã in cho phép', 'Lower end of what the rounding of the printed numbers allows'), value: row => plainNumber(row.computed?.low) },
    { key: 'high', head: label('Đến', 'To'), kind: 'decimal', width: 16, meaning: label('Đầu trên của khoảng ấy', 'Upper end of it'), value: row => plainNumber(row.computed?.high) },
    { key: 'printed', head: label('Công bố', 'Printed'), kind: 'text', width: 34, meaning: label('Nguyên văn tài liệu; trống là không in', 'As the document prints it; empty where nothing is printed'), value: row => row.printed?.text ?? null },
    { key: 'gap', head: label('Độ lệch', 'Distance'), kind: 'decimal', width: 14, meaning: label('Theo đơn vị của số đã in; với tỷ lệ là điểm phần trăm', 'In the printed unit; percentage points for rates'), value: row => plainNumber(row.gap) },
    { key: 'outcome', head: label('Kết luận', 'Verdict'), kind: 'text', width: 26, value: (row, lang) => verdictKindLabels[verdictKind(row)][lang] },
    { key: 'finding', head: label('Kết quả kiểm', 'Finding'), kind: 'text', width: 24, value: (row, lang) => outcomeLabels[row.outcome][lang] },
    { key: 'figures', head: label('Dựa trên', 'Rests on'), kind: 'text', width: 24, meaning: label('Mã các số và danh sách đã đăng', 'Codes of published figures and lists'), value: row => row.figures.join('; ') },
  ],
  find: async (ctx, filter) => {
    const rows = filteredVerdicts((await checked(ctx.db)).reconciliation.verdicts, filter)
    return whole(rows, { demonstration: rows.filter(row => row.demonstration).length })
  },
}
