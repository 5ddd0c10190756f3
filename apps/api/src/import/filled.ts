import type { ImportNoun } from '@khuyencong/domain/import'
import type { ExportList } from '@khuyencong/domain/job'
import type { Lang } from '@khuyencong/domain/text'
import type { StaffContext } from '../trpc.ts'
import { importLimits, sheetsOf } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { demonstrationField } from '@khuyencong/domain/sheet'
import { formatDateTime, formatNumber } from '@khuyencong/domain/text'
import { reachText } from '../account/reach-text.ts'
import { contentsOf, demonstrationMark } from '../export/contents.ts'
import { listOf } from '../export/file.ts'
import { sheetNounOf } from './nouns.ts'
import { templateBytes } from './template-file.ts'

const lists: Record<ImportNoun, ExportList> = { facility: 'facilities', programme: 'programmes', support: 'supports', product: 'products', certificate: 'certificates' }
/** Words of the address that ask for the file and not for records. */
const notFilters = ['lang', 'filled', 'columns', 'page', 'pageSize', 'sort', 'desc']

/** A template with what this person has on record under a filter; a row of it that is not touched changes nothing. */
export async function filledTemplate(ctx: StaffContext, noun: ImportNoun, asked: URLSearchParams, lang: Lang): Promise<Uint8Array> {
  const say = (vi: string, en: string) => ({ vi, en })[lang]
  const address = new URLSearchParams([...asked].filter(([name]) => !notFilters.includes(name)))
  const filled = await sheetNounOf(noun).filled({ ...ctx, lang }, address)
  const rows = filled.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > importLimits.rows)
    throw new Refusal('invalid', { reason: 'too-many-rows', issues: [{ field: 'filter', reason: 'too-many-rows', values: { rows, max: importLimits.rows } }] })
  const [main] = filled
  const marks = main!.fields.indexOf(demonstrationField.key)
  const demonstration = marks < 0 ? 0 : main!.rows.filter(row => row[marks] !== null && row[marks] !== undefined).length
  const list = listOf(lists[noun])
  const { filter } = contentsOf({
    lang,
    title: list.title,
    at: ctx.clock(),
    by: ctx.account.name,
    reach: '',
    filter: [...address].filter(([name]) => name !== 'map').map(([name, value]) => [name, name === 'q' ? [value] : value.split(',')]),
    map: null,
    order: '',
    columns: [],
    fields: list.fields,
    nameOf: id => list.values?.[id]?.[lang] ?? (ctx.provinces.has(id) ? ctx.provinces.get(id).name : null),
  }, { rows, demonstration })
  const facts: [string, string][] = [
    [say('Nội dung', 'Content'), filled.map((sheet) => {
      const { name } = sheetsOf(noun).find(one => one.key === sheet.key)!
      return `${name[lang]}: ${formatNumber(sheet.rows.length, lang, 0)} ${say('dòng', 'rows')}`
    }).join('; ')],
    ...madeBy(ctx, lang),
    ...(filter.length === 0 ? [[say('Bộ lọc', 'Filter'), say('không lọc', 'none')] as [string, string]] : filter.map(({ label, values }): [string, string] => [`${say('Lọc', 'Filter')}: ${label}`, values.join('; ')])),
    [say('Dữ liệu minh hoạ', 'Demonstration'), demonstration === 0 ? say('không có', 'none') : `${demonstrationMark[lang]} (${formatNumber(demonstration, lang, 0)}/${formatNumber(main!.rows.length, lang, 0)})`],
    [say('Không có trong tệp', 'Not in this file'), say('Mã số thuế, người liên hệ, điện thoại, tài khoản ngân hàng: không xuất ra tệp, nhập lại cũng không mất.', 'Tax code, contacts, telephone, bank account: they never leave in a file and are not lost when it comes back.')],
  ]
  return templateBytes(ctx, { noun, lang, facts: noun === 'facility' ? facts : facts.slice(0, -1), filled, mark: demonstration > 0 ? demonstrationMark[lang] : undefined })
}

/** Who asked for a file, when, and for whose records. */
function madeBy(ctx: StaffContext, lang: Lang): [string, string][] {
  const say = (vi: string, en: string) => ({ vi, en })[lang]
  return [
    [say('Người tải', 'Made by'), ctx.account.name],
    [say('Lập lúc', 'Made at'), say(`${formatDateTime(ctx.clock().toISOString(), lang)} (giờ Việt Nam)`, `${formatDateTime(ctx.clock().toISOString(), lang)} (time of Vietnam)`)],
    [say('Phạm vi', 'Reach'), reachText(ctx, lang)],
  ]
}

/** A template without records. */
export function emptyTemplate(ctx: StaffContext, noun: ImportNoun, lang: Lang): Promise<Uint8Array> {
  return templateBytes(ctx, { noun, lang, facts: [[{ vi: 'Nội dung', en: 'Content' }[lang], { vi: 'mẫu trống', en: 'empty template' }[lang]], ...madeBy(ctx, lang)], filled: null })
}
