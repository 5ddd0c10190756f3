import type { Label } from '../text/number.ts'
import type { FieldChoice, SheetField } from './field.ts'

/**
 * The values of a field as a sheet offers them, from the labels that screens show.
 * @param codes - In the order of the dropdown.
 * @param labels - What each is called.
 * @param alsoCalled - Other ways officers write one, where they are certain.
 * @example
 * choicesOf(['key'], { key: { vi: 'Đề án điểm', en: 'Key programme' } }, { key: ['điểm'] }) // [{ code: 'key', label: { vi: 'Đề án điểm', en: 'Key programme' }, alsoCalled: ['điểm'] }]
 */
export function choicesOf<Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, Label>>, alsoCalled?: Readonly<Partial<Record<Code, readonly string[]>>>): FieldChoice[] {
  return codes.map((code) => {
    const also = alsoCalled?.[code]
    return { code, label: labels[code], ...also && { alsoCalled: also } }
  })
}

/** The mark of invented records: it travels with them, out of the register and in again. */
export const demonstrationField: SheetField = {
  key: 'demonstration',
  head: { vi: 'Dữ liệu', en: 'Data' },
  alsoCalled: ['Dữ liệu minh hoạ', 'Demonstration'],
  kind: 'choice',
  width: 13,
  meaning: { vi: 'Để trống là dữ liệu thật. “minh hoạ”: dữ liệu dựng để xem thử, không có thật; dấu này đi theo hồ sơ', en: 'Empty means real. “demonstration”: invented to try the system out; the mark stays with the record' },
  choices: [{ code: 'demonstration', label: { vi: 'minh hoạ', en: 'demonstration' }, alsoCalled: ['minh họa', 'dữ liệu minh hoạ', 'demo', 'ví dụ', 'example'] }],
}
