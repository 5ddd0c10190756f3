import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { FormCell, FormSheet } from '../workbook/form.ts'
import type { Marked } from './marks.ts'
import { issueSentence } from '@khuyencong/domain/import'
import { formatNumber } from '@khuyencong/domain/text'
import { fixText } from './marks.ts'
import { messagesMark, messagesName } from './template.ts'

/** A list longer than this nobody reads; the screen has them all. */
const mostLines = 10_000

/** All messages of a check in one list, with what the copy is. */
export function messagesSheet({ noun, lang, issues }: Pick<Marked, 'noun' | 'lang' | 'issues'>, about: string): FormSheet & { rows: FormCell[][] } {
  const say = (vi: string, en: string) => ({ vi, en })[lang]
  const count = (severity: SheetIssue['severity']) => formatNumber(issues.filter(issue => issue.severity === severity).length, lang, 0)
  const shown = issues.slice(0, mostLines)
  const rows: FormCell[][] = [
    [{ value: messagesName[lang], look: 'title' }, null, null, null, null, null, { value: messagesMark, look: 'faint' }],
    [{ value: about, look: 'prose' }],
    [{ value: `${say(`${count('blocking')} lỗi, ${count('advisory')} cảnh báo`, `${count('blocking')} errors, ${count('advisory')} warnings`)}${issues.length > shown.length ? say(`; dưới đây là ${formatNumber(mostLines, lang, 0)} thông báo đầu`, `; the first ${formatNumber(mostLines, lang, 0)} are below`) : ''}. ${say('Ô có lỗi được tô đỏ nhạt, ô có cảnh báo tô vàng; chú thích nói rõ. Sửa ngay trong tệp này rồi tải lên lại được; trang này không được đọc.', 'Cells with errors are light red, with warnings yellow; a comment says why. Mend this file and upload it again; this sheet is not read.')}`, look: 'prose' }],
    [],
    [say('Trang tính', 'Sheet'), say('Ô', 'Cell'), say('Cột', 'Column'), say('Trong tệp', 'In the file'), say('Mức', 'Kind'), say('Vấn đề', 'What is wrong'), say('Nên là', 'Would be right')].map(value => ({ value, look: 'head' as const })),
    ...shown.map((issue): FormCell[] => [
      { value: issue.sheet, look: 'lined' },
      { value: issue.row === null ? issue.column : `${issue.column ?? ''}${issue.row}`, look: 'lined' },
      { value: issue.head, look: 'lined' },
      { value: issue.given, look: 'lined' },
      { value: issue.severity === 'blocking' ? say('Lỗi', 'Error') : say('Cảnh báo', 'Warning'), look: issue.severity, kind: 'text' },
      { value: issueSentence(issue, lang, noun), look: 'lined' },
      { value: issue.fixes.slice(0, 5).map(fix => fixText(fix, { noun, lang })).join('; ') || null, look: 'lined' },
    ]),
  ]
  const wide = (row: number) => ({ row, column: 0, rows: 1, columns: 7 })
  return {
    name: messagesName[lang],
    columns: [24, 9, 24, 30, 12, 70, 40].map(width => ({ kind: 'text', width })),
    rows,
    merges: [{ row: 0, column: 0, rows: 1, columns: 6 }, wide(1), wide(2)],
    heights: new Map([[0, 26], [1, 17], [2, 30]]),
    frozenRows: 5,
    filter: { headRow: 4, lastRow: rows.length - 1 },
  }
}
